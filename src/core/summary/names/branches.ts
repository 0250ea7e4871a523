import { candidateOf, type Candidate } from './candidate';
import { inPlaceOf } from './in-place-of';
import type { Piece } from './pieces';
import { wordSet } from '../../text/lexicon/word-list';

/** The regions that armed groups bear in the names of their branches, behind "of" or "in"; "X in Iraq" alone says where. */
const OF_REGIONS = wordSet('iraq syria levant khorasan sham libya sinai yemen');
const IN_REGIONS = wordSet('levant maghreb peninsula subcontinent sham');
const GROUPS = wordSet('al-qaeda al-qaida al_qaeda al_qaida islamic_state islamic_emirate');

/** Bodies named after the regions they claim ("Islamic State of X and the Y", "al-Qaeda in the Z"): one name, where rules see several. */
export function joinBranches(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const branches: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const to = branchEnd(at);
    if (to === 0) continue;
    branches.push(candidateOf(pieces, { from: at, to }, text, 'organization', 4));
    at = to - 1;
  }
  return inPlaceOf(candidates, branches);

  function branchEnd(from: number): number {
    const first = pieces[from];
    if (first === undefined || !first.isCapital) return 0;
    const two = `${first.lower} ${pieces[from + 1]?.lower ?? ''}`;
    const length = GROUPS.has(two) ? 2 : GROUPS.has(first.lower) ? 1 : 0;
    const link = pieces[from + length]?.lower;
    if (length === 0 || (link !== 'of' && link !== 'in')) return 0;
    const one = regionEnd(from + length + 1);
    if (one === 0) return 0;
    const other = pieces[one]?.lower === 'and' ? regionEnd(one + 1) : 0;
    const end = other > 0 ? other : one;
    return (link === 'of' ? OF_REGIONS : IN_REGIONS).has(pieces[end - 1]?.lower ?? '') ? end : 0;
  }

  /** Behind "the", up to two words with capitals. */
  function regionEnd(from: number): number {
    let at = pieces[from]?.lower === 'the' ? from + 1 : from;
    const limit = at + 2;
    while (at < limit && pieces[at]?.isJoined === true && pieces[at]?.isCapital === true) {
      at += 1;
      if (OF_REGIONS.has(pieces[at - 1]?.lower ?? '')) return at;
    }
    return at > from && pieces[at - 1]?.isCapital === true ? at : 0;
  }
}
