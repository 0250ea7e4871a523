import type { Analysis, Token, TokenKind } from '../../text/analysis';
import { findDateline } from '../../text/header/dateline';
import { smallOf } from '../../text/per-word';
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
export type Frame = {
  readonly items: readonly Item[];
  /** The paragraph its end lies in, and the one it opens in: a quotation may run over several. */
  readonly paragraph: number;
  readonly opens: number;
};

/** No sentence is longer: the bound keeps the work on a frame from growing with the square of a text. */
const MAX_ITEMS = 250;

const ABBREVIATION =
  /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|capt|prof|rev|hon|st|jr|sr|vs|no|u\.s|u\.k|u\.n|a\.m|p\.m|inc|ltd|corp|approx|dept|mt|ft|maj|brig|insp|supt|sq|adm|cpl|lieut|fr|messrs|mme|mlle|sra?)$/u;

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
  let opens = 0;
  let quote = 0;
  let previousSentence = -1;
  let afterQuote = false;
  const flush = (): void => {
    if (items.length > 0) frames.push({ items, paragraph, opens });
    items = [];
    opens = paragraph;
    afterQuote = false;
  };
  // A dateline is no part of what its sentence says.
  const opening = findDateline(text, analysis.body)?.prefix.end ?? 0;
  let index = Math.max(0, tokens.slice(0, 60).findLastIndex((token) => token.end <= opening) + 1);
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const home = sentences[token.sentence]?.paragraph ?? paragraph;
    if (home !== paragraph) {
      flush();
      paragraph = home;
      opens = home;
      previousSentence = -1;
    }
    const region = quotations[quote];
    if (region !== undefined && token.end > region.outer.start) {
      const last = items.at(-1);
      if (
        last !== undefined &&
        (isStop(last) || isSigned(items) || (last.kind === 'quote' && /[.!?]/u.test(closing(text, last))))
      )
        flush();
      if (items.length >= MAX_ITEMS) flush();
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
      lower: smallOf(token.text),
      kind: token.kind,
      quote: -1,
    };
    const last = items.at(-1);
    if (last !== undefined && isAbbreviationStop(token, last, tokens[index + 1])) {
      items[items.length - 1] = { ...last, end: token.end, text: `${last.text}.`, lower: `${last.lower}.` };
      index += 1;
      continue;
    }
    if (afterQuote && last !== undefined) {
      if (endsFrame(text, last, index)) flush();
    } else if (previousSentence >= 0 && token.sentence !== previousSentence) flush();
    if (items.length >= MAX_ITEMS) flush();
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
    if (isDash(first.text)) return !/^\p{Lu}/u.test(tokens[next + 1]?.text ?? '');
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

/** True for the full stop of "Mr." or of an initial, which belongs to the word before it. */
function isAbbreviationStop(token: Token, last: Item, next: Token | undefined): boolean {
  if (token.text !== '.' || token.start !== last.end || last.kind !== 'word' || next === undefined) return false;
  const isShort = ABBREVIATION.test(last.lower) || /^\p{Lu}$/u.test(last.text);
  return isShort && /^[\p{L}]/u.test(next.text) && next.start - token.end <= 1;
}

/** True for a dash that can stand before the name under a quotation. */
export function isDash(text: string): boolean {
  return /^[―—–-]$/u.test(text);
}

/** True when a frame ends as a quotation with the name of its speaker after a dash. */
function isSigned(items: readonly Item[]): boolean {
  for (let at = items.length - 1; at > 0 && at >= items.length - 7; at -= 1) {
    const item = items[at];
    if (item !== undefined && isDash(item.text)) return items[at - 1]?.kind === 'quote' && at < items.length - 1;
    if (item?.kind !== 'word' || !/^\p{Lu}|^(?:de|van|von|bin|al|n|y|da|del|la)$/u.test(item.text)) return false;
  }
  return false;
}
