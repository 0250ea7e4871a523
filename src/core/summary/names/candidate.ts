import type { Span } from '../../text/span';
import type { Piece } from './pieces';

/** What a name may be the name of; `unknown` is settled by the whole text, or dropped. */
export type NameKind = 'person' | 'organization' | 'place' | 'unknown';

/** A stretch of pieces, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

/**
 * One naming found in the text. `name` is its words with single blanks between; `weight` says how sure its kind is
 * (0 a guess, 1 a sign in the words around, 2 a sign in the name itself, 3 known, 4 fixed by the form of the text); `title` is the title before a person.
 */
export type Candidate = Span &
  Range & {
    readonly name: string;
    readonly kind: NameKind;
    readonly weight: number;
    readonly title: Range | null;
  };

/** The words of a range with single blanks between, as they stand in the text. */
export function wordsOf(pieces: readonly Piece[], range: Range, text: string): string {
  const first = pieces[range.from];
  const last = pieces[range.to - 1];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

/** Makes a candidate of a range. */
export function candidateOf(
  pieces: readonly Piece[],
  range: Range,
  text: string,
  kind: NameKind,
  weight: number,
  title: Range | null = null,
): Candidate {
  const start = pieces[range.from]?.start ?? 0;
  const end = pieces[range.to - 1]?.end ?? start;
  return { start, end, from: range.from, to: range.to, name: wordsOf(pieces, range, text), kind, weight, title };
}
