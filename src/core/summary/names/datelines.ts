import { candidateOf, type Candidate } from './candidate';
import { TIME_WORDS } from './lexicon/common-words';
import { knownPlace } from './lexicon/gazetteer';
import { KNOWN_ORGANIZATIONS } from './lexicon/organization-words';
import type { Piece } from './pieces';

/**
 * Finds the place that opens a report: words in capitals at the start of a sentence before a colon ("LIMA:"), a dash or
 * an agency in brackets ("LIMA (Agency) -"), a date ("LIMA, March 3"), or a known place ("CUSCO, Peru").
 */
export function datelinesOf(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < pieces.length) {
    const to = capitalsEnd(pieces, at);
    const first = pieces[at];
    if (first !== undefined && to > at && opensReport(pieces, at, to)) {
      const range = { from: at, to };
      const made = candidateOf(pieces, range, text, 'place', 3);
      if (!KNOWN_ORGANIZATIONS.has(made.name.toLowerCase())) found.push(made);
    }
    at = nextSentence(pieces, at);
  }
  return found;
}

function nextSentence(pieces: readonly Piece[], at: number): number {
  const sentence = pieces[at]?.sentence;
  let next = at + 1;
  while (next < pieces.length && pieces[next]?.sentence === sentence) next += 1;
  return next;
}

function capitalsEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  while (to - from < 4) {
    const piece = pieces[to];
    if (piece === undefined || !piece.isUpper || piece.text.length < 2 || (to > from && !piece.isJoined)) break;
    if (TIME_WORDS.has(piece.lower)) break;
    to += 1;
  }
  const length = pieces.slice(from, to).reduce((sum, piece) => sum + piece.text.length, 0);
  return length > 3 ? to : from;
}

function opensReport(pieces: readonly Piece[], from: number, to: number): boolean {
  const known =
    knownPlace(
      pieces
        .slice(from, to)
        .map((piece) => piece.text)
        .join(' '),
    ) !== null;
  const mark = pieces[to];
  const next = pieces[to + 1];
  if (mark === undefined || mark.sentence !== pieces[from]?.sentence) return known;
  if (mark.text === ',' && next !== undefined)
    return TIME_WORDS.has(next.lower.replace(/\.$/u, '')) || (next.isCapital && knownPlace(next.text) !== null);
  if (/^[–—-]$/u.test(mark.text) || mark.text === '(')
    return known || (mark.text === '(' && next?.isCapital === true && /^[–—-]$/u.test(pieces[to + 3]?.text ?? ''));
  return known && (mark.text === ':' || /^\d/u.test(mark.text));
}
