import { candidateOf, type Candidate } from '../candidate';
import { COMMON_WORDS } from '../lexicon/common-words';
import type { Piece } from '../pieces';

const OPENS = /^["“'‘]$/u;
const CLOSES = /^["”'’]$/u;

/** Joins what a nickname in quotation marks parts: `Ana "Sugar" Ruiz` is one name of one person. */
export function joinNicknames(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  let reached = 0;
  for (const candidate of candidates) {
    if (candidate.from < reached) continue;
    const to = candidate.kind === 'person' || candidate.kind === 'unknown' ? pastNickname(pieces, candidate) : 0;
    reached = Math.max(reached, to);
    if (to === 0) joined.push(candidate);
    else joined.push(candidateOf(pieces, { from: candidate.from, to }, text, 'person', 4, candidate.title));
  }
  return joined;
}

/** The index behind the family name that follows a nickname in marks, or 0. */
function pastNickname(pieces: readonly Piece[], { from, to, weight }: Candidate): number {
  if (weight < 0 || to - from > 2 || !OPENS.test(pieces[to]?.text ?? '')) return 0;
  let close = to + 1;
  while (close < to + 4 && pieces[close]?.isCapital === true) close += 1;
  if (close === to + 1 || !CLOSES.test(pieces[close]?.text ?? '')) return 0;
  const family = pieces[close + 1];
  const isName = family?.isCapital === true && !family.isUpper && !COMMON_WORDS.has(family.lower);
  return isName && family.sentence === pieces[from]?.sentence ? close + 2 : 0;
}
