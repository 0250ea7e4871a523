import type { Span } from '../../../text/span';

const TAIL = /[\s.!?。！？؟۔…]+$/u;

/** A stretch without the white space at its ends and the mark that closes it. */
export function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, from + part.replace(TAIL, '').length) };
}

/** The same stretch so many code units on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
