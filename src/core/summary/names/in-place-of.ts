import type { Candidate, Range } from './candidate';

/**
 * The candidates of a text in their order, with others made in the place of all that share a piece with what those cover (themselves,
 * unless told otherwise).
 */
export function inPlaceOf(
  candidates: readonly Candidate[],
  made: readonly Candidate[],
  covered: readonly Range[] = made,
): readonly Candidate[] {
  if (made.length === 0) return candidates;
  const taken = new Set(covered.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const isFree = ({ from, to }: Candidate): boolean => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  return [...candidates.filter(isFree), ...made].sort((a, b) => a.from - b.from);
}
