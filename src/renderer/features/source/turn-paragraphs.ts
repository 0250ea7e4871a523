import type { Article } from '#core/library/article';
import type { Span } from '#core/text/span';
import { paragraphsOf } from './paragraphs';
import type { ReadingView } from './reading-menu';

/** The paragraphs that hold some words, turned to the other direction: which one that is, and how the text is set then. */
export type Turn = { readonly direction: 'ltr' | 'rtl'; readonly view: ReadingView };

/** What turns the paragraphs of these words round, all to the side the first is not set from; null where they lie in none. */
export function turnOf({ text, body }: Pick<Article, 'text' | 'body'>, words: Span, view: ReadingView): Turn | null {
  const held = paragraphsOf(text, body).filter(({ start, end }) => start < words.end && words.start < end);
  const [first] = held;
  if (first === undefined) return null;
  const now = view.turned?.get(first.start) ?? view.direction ?? first.direction;
  const direction = now === 'rtl' ? 'ltr' : 'rtl';
  const turned = new Map(view.turned);
  for (const { start, direction: own } of held) {
    // What runs so by itself needs no word of a person.
    if ((view.direction ?? own) === direction) turned.delete(start);
    else turned.set(start, direction);
  }
  const { turned: _before, ...plain } = view;
  return { direction, view: turned.size === 0 ? plain : { ...plain, turned } };
}
