import type { Span } from './span';

/**
 * A place in a text by its words and what stands around them, as the quote selector of W3C Web Annotation has it. A side of at
 * least `STRONG` code units told the place alone in the text it was made from; a shorter one only goes along with the other.
 */
export type Anchor = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** How long a side must be, in code units, to tell a place alone. */
const STRONG = 32;

/** The lengths that are tried for a side, until it tells the place alone. */
const LENGTHS = [STRONG, 64, 128, 256, 512];

/** The anchor of a span: its exact words, and on either side as much as tells them from every look-alike of this text. */
export function makeAnchor(text: string, span: Span): Anchor {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(prefixStart(text, span), span.start),
    suffix: text.slice(span.end, suffixEnd(text, span)),
  };
}

/**
 * Finds the place of an anchor in another text, or null unless it is certain: the words stand there once with all that was kept
 * on both sides, or once beside one side that told the place alone in the first text. That the words stand there only once is
 * no proof: the marked ones may be gone, and these may have been their look-alikes all along.
 */
export function placeAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.exact === '') return null;
  const isStrong = { before: anchor.prefix.length >= STRONG, after: anchor.suffix.length >= STRONG };
  if (!isStrong.before && !isStrong.after) return null;
  const starts = occurrences(text, anchor.exact);
  const whole = starts.filter((start) => hasBefore(text, start, anchor) && hasAfter(text, start, anchor));
  const sided = starts.filter(
    (start) => (isStrong.before && hasBefore(text, start, anchor)) || (isStrong.after && hasAfter(text, start, anchor)),
  );
  const [found, another] = whole.length > 0 ? whole : sided;
  if (found === undefined || another !== undefined) return null;
  return { start: found, end: found + anchor.exact.length };
}

function prefixStart(text: string, { start, end }: Span): number {
  for (const length of LENGTHS) {
    const from = wholeLetter(text, Math.max(0, start - length), -1);
    if (start - from >= STRONG && isSole(text, text.slice(from, end))) return from;
  }
  return wholeLetter(text, Math.max(0, start - STRONG + 1), 1);
}

function suffixEnd(text: string, { start, end }: Span): number {
  for (const length of LENGTHS) {
    const to = wholeLetter(text, Math.min(text.length, end + length), 1);
    if (to - end >= STRONG && isSole(text, text.slice(start, to))) return to;
  }
  return wholeLetter(text, Math.min(text.length, end + STRONG - 1), -1);
}

/** The border itself, or the one beside it where this one would cut a letter of two code units. */
function wholeLetter(text: string, at: number, step: 1 | -1): number {
  const cuts = /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return cuts ? at + step : at;
}

function isSole(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return text.indexOf(words, first + 1) < 0;
}

function occurrences(text: string, exact: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

function hasBefore(text: string, start: number, { prefix }: Anchor): boolean {
  return start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}

function hasAfter(text: string, start: number, { exact, suffix }: Anchor): boolean {
  return text.startsWith(suffix, start + exact.length);
}
