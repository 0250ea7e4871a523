import { candidateOf, type Candidate } from '../candidate';
import type { Piece } from '../pieces';

const HONOURS = new Set(['kc', 'qc', 'sc', 'mp', 'mep', 'obe', 'cbe', 'mbe']);

/** True for letters behind a name that stand for an office or an honour ("KC", "MP"), or that a judge bears ("Ruiz J"). */
export function isHonour(piece: Piece | undefined): boolean {
  return (piece?.isUpper === true && HONOURS.has(piece.lower)) || /^(?:J|JA|CJ|LJ)$/u.test(piece?.text ?? '');
}

/** The same for a word as it is written. */
export function isHonourWord(word: string): boolean {
  return word === word.toUpperCase() && HONOURS.has(word.toLowerCase());
}

/** A person's name without the letters of honour behind it. */
export function withoutHonours(candidate: Candidate, pieces: readonly Piece[], text: string): Candidate {
  const { kind, from, weight, title } = candidate;
  if (kind !== 'person') return candidate;
  let { to } = candidate;
  while (to - from > 1 && isHonour(pieces[to - 1])) to -= 1;
  return to === candidate.to ? candidate : candidateOf(pieces, { from, to }, text, kind, weight, title);
}
