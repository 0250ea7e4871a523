import type { Span } from './span';

/** A place in a text by its words and what stands around them, so that it can be found again in another version. */
export type Anchor = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** How much of the text around a place an anchor keeps, in code units. */
const CONTEXT = 32;

/** The anchor of a span: its exact words and up to 32 code units on either side. */
export function makeAnchor(text: string, span: Span): Anchor {
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT),
  };
}

/**
 * Finds the place of an anchor in a text, or null unless it is certain: the exact words must stand there once, or once
 * with the kept context on both sides, or once with it on one side. Among look-alikes it never guesses.
 */
export function placeAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.exact === '') return null;
  const starts = occurrences(text, anchor.exact);
  const span = (start: number): Span => ({ start, end: start + anchor.exact.length });
  const both = starts.filter((start) => before(text, start, anchor) && after(text, start, anchor));
  if (both.length > 0) return both.length === 1 && both[0] !== undefined ? span(both[0]) : null;
  if (starts.length === 1 && starts[0] !== undefined)
    return isDistinct(text, starts[0], anchor) ? span(starts[0]) : null;
  const sided = starts.filter((start) => isSided(text, start, anchor));
  return sided.length === 1 && sided[0] !== undefined ? span(sided[0]) : null;
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** An anchor from the edge of its text has a short side: then the edge itself is the context. */
function before(text: string, start: number, { prefix }: Anchor): boolean {
  return text.startsWith(prefix, start - prefix.length) && (prefix.length === CONTEXT || start === prefix.length);
}

function after(text: string, start: number, { exact, suffix }: Anchor): boolean {
  const end = start + exact.length;
  return text.startsWith(suffix, end) && (suffix.length === CONTEXT || end + suffix.length === text.length);
}

function isSided(text: string, start: number, anchor: Anchor): boolean {
  return (anchor.prefix !== '' && before(text, start, anchor)) || (anchor.suffix !== '' && after(text, start, anchor));
}

/** A sole occurrence is certain when it is long enough not to be chance, or keeps the context of one side. */
function isDistinct(text: string, start: number, anchor: Anchor): boolean {
  return anchor.exact.length >= CONTEXT || isSided(text, start, anchor) || touches(text, start, anchor);
}

/** The nearest word on either side is still there. */
function touches(text: string, start: number, { exact, prefix, suffix }: Anchor): boolean {
  const left = /\S+\s*$/u.exec(prefix)?.[0];
  const right = /^\s*\S+/u.exec(suffix)?.[0];
  const end = start + exact.length;
  return (
    (left !== undefined && start >= left.length && text.startsWith(left, start - left.length)) ||
    (right !== undefined && text.startsWith(right, end))
  );
}
