import type { Range } from './candidate';
import { isCountry } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import type { Piece } from './pieces';

/**
 * True for a name in a line of results: "Rovers 2 Wanderers 0", or the head of a table row ("Rovers 12 8 2 2"). Clubs are
 * named after their towns, so the line tells what the name does not; countries and people stay what they are.
 */
export function isClubInScore(pieces: readonly Piece[], range: Range): boolean {
  const first = pieces[range.from];
  if (first === undefined || !isFigure(pieces, range.to, first.sentence)) return false;
  const name = pieces
    .slice(range.from, range.to)
    .map(({ text }) => text)
    .join(' ');
  if (isCountry(name) || (range.to - range.from > 1 && isGivenName(first.text))) return false;
  const before = pieces[range.from - 1];
  const isAtStart = before === undefined || before.sentence !== first.sentence;
  if (!isAtStart)
    return (
      isFigure(pieces, range.from - 1, first.sentence) &&
      endsSentence(pieces, range.to) &&
      startsWithName(pieces, range.from - 2)
    );
  if (isFigure(pieces, range.to + 1, first.sentence))
    return isFigure(pieces, range.to + 2, first.sentence) && isFigure(pieces, range.to + 3, first.sentence);
  let at = range.to + 1;
  while (pieces[at]?.isCapital === true && pieces[at]?.sentence === first.sentence) at += 1;
  return at > range.to + 1 && isFigure(pieces, at, first.sentence) && endsSentence(pieces, at);
}

function isFigure(pieces: readonly Piece[], at: number, sentence: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && piece.sentence === sentence && /^\d{1,3}$/u.test(piece.text);
}

function endsSentence(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.sentence !== pieces[at]?.sentence;
}

function startsWithName(pieces: readonly Piece[], last: number): boolean {
  const sentence = pieces[last]?.sentence;
  let at = last;
  while (pieces[at]?.isCapital === true && pieces[at]?.sentence === sentence) at -= 1;
  return at < last && pieces[at]?.sentence !== sentence;
}
