import { SINGLE_POSTS } from '../names/lexicon/posts';
import type { Item } from './frames';
import type { MentionIndex } from './mentions';
import { ONE_PERSON } from './one-person';

/** "Witness 12, Mr Anil Roy, was sworn", "A neighbour, Ana Ruiz, saw it", "First witness: Dr Ana Ruiz.": who the subject of a frame turns out to be. */
export function introduced(items: readonly Item[], mentions: MentionIndex): string | null {
  for (let at = 1; at < Math.min(7, items.length); at += 1) {
    if (!/^[,:]$/u.test(items[at]?.text ?? '')) continue;
    const name = isRole(items.slice(0, at)) ? namedNext(items, at, mentions) : null;
    if (name !== null) return name;
  }
  return null;
}

function isRole(items: readonly Item[]): boolean {
  // "A woman in the queue": where somebody stands is no part of what they are.
  const stands = items.findIndex(
    ({ lower }, at) => at > 0 && /^(?:in|at|on|by|near|from|behind|outside)$/u.test(lower),
  );
  const heads = (stands < 0 ? items : items.slice(0, stands)).filter(({ kind }) => kind === 'word');
  const head = heads.at(-1)?.lower ?? '';
  return (
    heads.length > 0 && heads.length < 5 && (ONE_PERSON.test(head) || SINGLE_POSTS.test(head) || head === 'deputy')
  );
}

function namedNext(items: readonly Item[], mark: number, mentions: MentionIndex): string | null {
  for (let at = mark + 1; at < Math.min(mark + 8, items.length); at += 1) {
    const mention = mentions.startingAt(items[at]?.start ?? -1);
    // "The manager, a tired man called Moe, received me": further on only behind such a word.
    const isNear = at < mark + 4 || /^(?:called|named)$/u.test(items[at - 1]?.lower ?? '');
    if (mention?.kind === 'person' && isNear) return mention.name;
    if (items[at]?.kind === 'mark') return null;
  }
  return null;
}
