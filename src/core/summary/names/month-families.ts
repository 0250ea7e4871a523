import { candidateOf, type Candidate } from './candidate';
import { isGivenName } from '../../text/lexicon/given-names';
import type { Piece } from './pieces';

const MONTHS = /^(?:May|March|August|April|June)$/u;
/** What stands before a month and before no lone family name. */
const BEFORE_MONTH =
  /^(?:in|on|of|by|since|until|till|from|to|last|next|this|early|late|mid|mid-|every|each|through|before|after|during|between|for|\d.*)$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|judge|justice)\.?$/u;

/** True where a month is the family name behind a given one, "Theresa May": no day or year follows it. */
export function isMonthAsFamily(pieces: readonly Piece[], at: number): boolean {
  const [before, month, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || month === undefined || !month.isJoined || !MONTHS.test(month.text)) return false;
  if (/^\d/u.test(next?.text ?? '') || (next?.text === ',' && /^\d{4}$/u.test(pieces[at + 2]?.text ?? '')))
    return false;
  return before.isCapital && !before.isPossessive && isGivenName(before.text);
}

/** True where a short month is a given name before a family's, "Jun Watanabe", "Jan Novak": no day stands beside it. */
export function isMonthAsGiven(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece === undefined || next === undefined || !/^(?:Jun|Jan)$/u.test(piece.text)) return false;
  if (!next.isJoined || !next.isCapital || next.isUpper || MONTHS.test(next.text)) return false;
  return before?.sentence !== piece.sentence || !BEFORE_MONTH.test(before.lower);
}

/** Where a text calls somebody "Mrs May" or "Theresa May", the word alone is hers too, unless it stands as a month does. */
export function monthFamilies(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const families = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (!MONTHS.test(piece.text)) continue;
    const isTitled = TITLE.test(pieces[at - 1]?.lower ?? '') && pieces[at - 1]?.isCapital === true;
    if (isTitled || isMonthAsFamily(pieces, at)) families.add(piece.text);
  }
  if (families.size === 0) return [];
  return pieces.flatMap((piece, at) => {
    if (!families.has(piece.text) || piece.setting !== 'plain') return [];
    const [before, next] = [pieces[at - 1], pieces[at + 1]];
    const isMonth =
      /^\d/u.test(next?.text ?? '') ||
      (before?.sentence === piece.sentence && BEFORE_MONTH.test(before.lower)) ||
      (piece.isOpening && /^(?:i|we|he|she|it|they|you|the|be)$/u.test(next?.lower ?? ''));
    const isInName = piece.isJoined && before?.isCapital === true && !TITLE.test(before.lower) && !before.isOpening;
    return isMonth || isInName || TITLE.test(before?.lower ?? '') || isMonthAsFamily(pieces, at)
      ? []
      : [candidateOf(pieces, { from: at, to: at + 1 }, text, 'person', 4)];
  });
}
