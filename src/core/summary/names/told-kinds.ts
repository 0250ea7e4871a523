import type { Candidate, NameKind } from './candidate';
import { foldName } from './fold-name';
import { knownPlace } from './lexicon/gazetteer';
import { COMPASS } from './lexicon/place-words';
import { saysWho } from './lexicon/titles';
import type { Piece } from './pieces';

/** What one person is, and no ship, firm or club: it stands directly before a name of one word too. */
const ONE_PERSON =
  /^(?:shepherd|shepherdess|herder|guide|driver|nurse|midwife|fisherman|fisherwoman|cook|farmer|carpenter|baker|teacher|schoolteacher|student|widow|widower|sister|brother|mother|father|son|daughter|cousin|neighbou?r|uncle|aunt|niece|nephew|interpreter|translator|fixer|elder|headman|foreman|watchman|caretaker|blacksmith|boatman|ferryman|beekeeper|gamekeeper|miner|butcher|tailor|priest|imam|schoolboy|schoolgirl|grandmother|grandfather|pensioner|villager)$/u;
/** Standing in a case: a name in capitals behind it is a person's. */
const IN_CASE =
  /^(?:defendants?|accused|appellants?|complainants?|witness(?:es)?|victims?|applicants?|claimants?|petitioners?|plaintiffs?|respondents?|suspects?|deponent)$/u;
const DETERMINERS = /^(?:the|a|an|our|my|his|her|their|its|your|another)$/u;
const STAFF =
  /^(?:inspectors|engineers|officials|lawyers|experts|employees|auditors|consultants|technicians|executives|staff|surveyors|investigators|representatives|colleagues|monitors|volunteers)$/u;
const POSTS = /^(?:base|outpost|checkpoint)$/u;
const VESSELS =
  /^(?:vessel|tug|ferry|trawler|freighter|tanker|ship|steamer|yacht|schooner|boat|lifeboat|barge|cutter|frigate|destroyer|coaster|MV|M\/V|MT|FV|MS|SS)$/u;

/**
 * Settles names by what the words before them say outright: who introduces himself as somebody, "the shepherd Daler", a
 * party to a case in capitals, the post a patrol set out from, the body that staff are from, the constituency behind a member. Ships are nobody.
 */
export function withToldKinds(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const ships = shipsIn(candidates, pieces);
  return candidates.map((candidate) => {
    if (ships.has(foldName(candidate.name))) return { ...candidate, kind: 'unknown' as const, weight: -1 };
    const kind = toldKind(candidate, pieces);
    return kind === null ? candidate : { ...candidate, kind, weight: 4 };
  });
}

function toldKind(candidate: Candidate, pieces: readonly Piece[]): NameKind | null {
  const { from, to, kind, weight } = candidate;
  const [before, second] = [pieces[from - 1]?.lower ?? '', pieces[from - 2]?.lower ?? ''];
  const isJoined = pieces[from]?.isJoined === true;
  const isOpen = kind === 'unknown' || weight < 3;
  const isLone = to - from === 1;
  const isName = pieces[to - 1]?.isCapital === true && !saysWho(pieces[from]?.lower ?? '');
  if (isJoined && isOpen && isName && knownPlace(candidate.name) === null) {
    if (before === 'as' && introduces(pieces, from - 2)) return 'person';
    if (/^(?:named|called)$/u.test(before) && saysWho(second) && weight >= 0) return 'person';
    if (isLone && weight >= 0 && ONE_PERSON.test(before) && DETERMINERS.test(second)) return 'person';
    if (IN_CASE.test(before) && isShouted(pieces, candidate) && !isLone) return 'person';
    if (!isLone && before === 'from' && STAFF.test(second)) return 'organization';
  }
  if (!isLone && isOpen && pieces.slice(from, to - 1).some(({ lower }) => POSTS.test(lower))) return 'place';
  if (!isLone && isOpen && isConstituency(pieces, candidate)) return 'place';
  // "inspectors from Lloyd Alma": no person sends inspectors, whatever the first word is.
  return !isLone &&
    kind === 'person' &&
    weight === 3 &&
    candidate.title === null &&
    before === 'from' &&
    STAFF.test(second)
    ? 'organization'
    : null;
}

/** "introduced himself only as" up to the "as". */
function introduces(pieces: readonly Piece[], at: number): boolean {
  const self = /^(?:only|simply|just|merely)$/u.test(pieces[at]?.lower ?? '') ? at - 1 : at;
  return (
    /^(?:himself|herself|themselves|myself)$/u.test(pieces[self]?.lower ?? '') &&
    /^(?:introduced|identified|named|called|described)$/u.test(pieces[self - 1]?.lower ?? '')
  );
}

function isShouted(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  return to - from < 5 && pieces.slice(from, to).every(({ isUpper, text }) => isUpper || /^\p{Lu}\.$/u.test(text));
}

/** "Mr. Ruiz (Alma West): ", "(Alma Municipality):": where a member sits. */
function isConstituency(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (pieces[from - 1]?.text !== '(' || pieces[to]?.text !== ')' || pieces[to + 1]?.text !== ':') return false;
  const last = pieces[to - 1]?.lower ?? '';
  return COMPASS.has(last) || /^(?:rural|urban|municipality|county|district|town|city|borough)$/u.test(last);
}

/** The folded names of the ships of a text: what stands behind a word for a vessel. */
export function shipsIn(candidates: readonly Candidate[], pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ from, name, kind, weight }) => {
      const before = pieces[from - 1];
      const isVessel = before !== undefined && (VESSELS.test(before.lower) || VESSELS.test(before.text));
      return isVessel && pieces[from]?.isJoined === true && (kind !== 'organization' || weight < 2)
        ? [foldName(name)]
        : [];
    }),
  );
}
