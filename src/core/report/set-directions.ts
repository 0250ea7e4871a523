import type { Span } from '../text/span';

/** A direction a text is set in. */
type Direction = 'ltr' | 'rtl';

/** The directions a person gave to an article: to all of it, and to single paragraphs, by the offsets these begin at. */
export type SetDirections = {
  readonly whole?: Direction;
  readonly paragraphs: readonly { readonly start: number; readonly direction: Direction }[];
};

/** The direction a person gave to these words of the article, or to all of it; null where none was given. */
export function directionGiven(given: SetDirections | undefined, { start, end }: Span): Direction | null {
  const own = given?.paragraphs.find((paragraph) => paragraph.start >= start && paragraph.start < end);
  return own?.direction ?? given?.whole ?? null;
}
