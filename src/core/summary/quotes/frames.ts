import type { Analysis, TokenKind } from '../../text/analysis';
import type { Quotation } from './marks';

/** A word, number or mark outside quotation marks, or a whole quotation (`quote` is its index, else -1). */
export type Item = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind | 'quote';
  readonly quote: number;
};

/** One sentence of the narration, its quotations folded into single items: where a speaker and their words meet. */
export type Frame = { readonly items: readonly Item[]; readonly paragraph: number };

const ABBREVIATION = /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|prof|rev|hon|st|jr|sr|vs|no|u\.s|u\.k|u\.n)$/u;

/** Cuts a text into frames, in order. A quotation that ends a sentence ends its frame unless a speech cue follows. */
export function framesOf(
  analysis: Analysis,
  quotations: readonly Quotation[],
  isCue: (lower: string) => boolean,
): Frame[] {
  const { tokens, text, sentences } = analysis;
  const frames: Frame[] = [];
  let items: Item[] = [];
  let paragraph = 0;
  let quote = 0;
  let previousSentence = -1;
  let afterQuote = false;
  const flush = (): void => {
    if (items.length > 0) frames.push({ items, paragraph });
    items = [];
    afterQuote = false;
  };
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const home = sentences[token.sentence]?.paragraph ?? paragraph;
    if (home !== paragraph) {
      flush();
      paragraph = home;
      previousSentence = -1;
    }
    const region = quotations[quote];
    if (region !== undefined && token.end > region.outer.start) {
      const last = items.at(-1);
      if (last !== undefined && (isStop(last) || (last.kind === 'quote' && /[.!?]/u.test(closing(text, last)))))
        flush();
      const { start, end } = region.outer;
      items.push({ start, end, text: '', lower: '', kind: 'quote', quote });
      while (index < tokens.length && (tokens[index]?.start ?? end) < end) index += 1;
      const landed = sentences[tokens[index - 1]?.sentence ?? 0];
      paragraph = landed?.paragraph ?? paragraph;
      quote += 1;
      afterQuote = true;
      previousSentence = -1;
      continue;
    }
    const item: Item = {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.text.toLowerCase(),
      kind: token.kind,
      quote: -1,
    };
    const last = items.at(-1);
    if (afterQuote && last !== undefined) {
      if (endsFrame(text, last, index)) flush();
    } else if (previousSentence >= 0 && token.sentence !== previousSentence && !isAbbreviated(items)) flush();
    items.push(item);
    afterQuote = false;
    previousSentence = token.sentence;
    index += 1;
  }
  flush();
  return frames;

  function endsFrame(source: string, item: Item, next: number): boolean {
    const end = closing(source, item);
    if (!/[.!?…]/u.test(end)) return false;
    const first = tokens[next];
    if (first === undefined) return true;
    if (/^[\p{Ll},;]/u.test(first.text) && !/^[.!?]/u.test(first.text)) return false;
    if (end === '.' || end === '…') return true;
    // “Why?” Rivers asked: a short subject and a cue that ends its clause.
    for (let ahead = next; ahead < next + 8; ahead += 1) {
      const token = tokens[ahead];
      if (token === undefined || (token.kind === 'mark' && token.text !== '.')) return true;
      if (ahead > next && isCue(token.text)) {
        const following = tokens[ahead + 1];
        return (
          following !== undefined && following.kind !== 'mark' && !/ly$|^(?:in|on|at|after|as)$/u.test(following.text)
        );
      }
    }
    return true;
  }
}

function closing(text: string, item: Item): string {
  const inner = text.slice(Math.max(item.start, item.end - 3), item.end - 1).trimEnd();
  return /[’'”]$/u.test(inner) ? inner.charAt(inner.length - 2) : inner.slice(-1);
}

function isStop(item: Item): boolean {
  return item.kind === 'mark' && /^[.!?]$/u.test(item.text);
}

function isAbbreviated(items: readonly Item[]): boolean {
  const last = items.at(-1);
  const before = items.at(-2);
  return last?.text === '.' && before !== undefined && before.end === last.start && ABBREVIATION.test(before.lower);
}
