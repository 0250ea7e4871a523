import type { Span } from '../../text/span';
import { candidateOf, type Candidate } from './candidate';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import type { Piece } from './pieces';

/** The places of a dateline that names several, each for itself: "COLUMBUS, Ohio and SUWON, Korea", "Yangon/Geneva". */
export function datelineParts(pieces: readonly Piece[], evidence: Span | null, text: string): readonly Candidate[] {
  if (evidence === null || !/[,/]| and /u.test(text.slice(evidence.start, evidence.end))) return [];
  const found: Candidate[] = [];
  let from = pieces.findIndex(({ start }) => start >= evidence.start);
  if (from < 0) return [];
  for (let at = from; (pieces[at]?.start ?? evidence.end) <= evidence.end; at += 1) {
    const piece = pieces[at];
    const isInside = piece !== undefined && piece.end <= evidence.end;
    if (isInside && piece.isWord && piece.lower !== 'and') continue;
    const last = pieces[at - 1]?.lower ?? '';
    const isBody = at - from > 1 && ORGANIZATION_HEADS.has(last);
    if (at > from && pieces[from]?.isCapital === true && !isBody)
      found.push(candidateOf(pieces, { from, to: at }, text, 'place', 4));
    from = at + 1;
    if (!isInside) break;
  }
  return found;
}
