import type { Range } from './candidate';
import { isDemonym } from './lexicon/gazetteer';
import { COMPASS } from './lexicon/place-words';
import type { Piece } from './pieces';

const DIVISIONS =
  /^(?:provinces|(?:sub-)?districts|regions|counties|governorates|oblasts|raions|prefectures|municipalities|townships|communes|cantons|wards|villages|woredas|kebeles|tehsils|upazilas|localities|parishes|islands|boroughs|suburbs|neighbou?rhoods)$/u;
/** So many names may stand in a row before the word for them all. */
const MOST_DIVISIONS = 8;

/** "Alma, Mirna and Ha Giang provinces": the word behind the last says what they all are. */
export function isAmongDivisions(pieces: readonly Piece[], { to }: Range): boolean {
  let at = to;
  for (let count = 0; count < MOST_DIVISIONS * 2; count += 1) {
    const piece = pieces[at];
    if (piece === undefined) return false;
    if (DIVISIONS.test(piece.lower)) return at === to || pieces.slice(to, at).some(({ lower }) => lower === 'and');
    if (!piece.isCapital && piece.text !== ',' && piece.lower !== 'and') return false;
    at += 1;
  }
  return false;
}

/** "Ha Giang province", "Mirna district": the word behind says what sort of place it is. */
export function isDivision(pieces: readonly Piece[], { from, to }: Range): boolean {
  const next = pieces[to];
  return (
    next?.isJoined === true &&
    /^(?:province|district|region|county|governorate|oblast|raion|prefecture|municipality|township|commune|canton|woreda|kebele|tehsil|upazila)$/u.test(
      next.lower,
    ) &&
    pieces[to + 1]?.isCapital !== true &&
    !isDemonym(pieces[to - 1]?.lower ?? '') &&
    !COMPASS.has(pieces[from]?.lower ?? '')
  );
}
