import type { Candidate, NameKind } from './candidate';
import { foldName } from './linking/fold-name';
import { knownPlace } from './lexicon/gazetteer';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { isBodyWord } from './organization-signs';
import { COMPASS, PLACE_ENDINGS } from './lexicon/place-words';
import { saysWho } from './lexicon/titles';
import type { Piece } from './pieces';
import { opensWho, toldBeside } from './told-beside';

/** What one person is, and no ship, firm or club: it stands directly before a name of one word too. */
const ONE_PERSON =
  /^(?:shepherd|shepherdess|herder|guide|driver|nurse|midwife|fisherman|fisherwoman|cook|farmer|carpenter|baker|teacher|schoolteacher|student|widow|widower|sister|brother|mother|father|son|daughter|cousin|neighbou?r|uncle|aunt|niece|nephew|interpreter|translator|fixer|elder|headman|foreman|watchman|caretaker|blacksmith|boatman|ferryman|beekeeper|gamekeeper|miner|butcher|tailor|priest|imam|schoolboy|schoolgirl|grandmother|grandfather|grandson|granddaughter|wife|husband|pensioner|villager)$/u;
/** Standing in a case: a name in capitals behind it is a person's. */
const IN_CASE =
  /^(?:defendants?|accused|appellants?|complainants?|witness(?:es)?|victims?|applicants?|claimants?|petitioners?|plaintiffs?|respondents?|suspects?|deponent)$/u;
const DETERMINERS = /^(?:the|a|an|our|my|his|her|their|its|your|another|whose)$/u;
/** What notes write before a calling without an article: "Met herder Alma". */
const MET = /^(?:met|saw|with|by|to|from|says|said|and|interviewed|visited)$/u;
const SOMEBODY = /^(?:man|woman|boy|girl|youth|teenager|toddler|person|stranger)$/u;
const STAFF =
  /^(?:inspectors|engineers|officials|lawyers|experts|employees|auditors|consultants|technicians|executives|staff|surveyors|investigators|representatives|colleagues|monitors|volunteers)$/u;
/** Those who speak for a group, whose name may begin as any words do ("Clean Alma"). */
const ACTIVISTS = /^(?:campaigners|lobbyists|rescuers)$/u;
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
    if (/^(?:named|called)$/u.test(before) && (saysWho(second) || SOMEBODY.test(second)) && weight >= 0)
      return 'person';
    if (isLone && weight >= 0 && ONE_PERSON.test(before) && (DETERMINERS.test(second) || MET.test(second)))
      return 'person';
    if (IN_CASE.test(before) && isShouted(pieces, candidate) && !isLone) return 'person';
    if (!isLone && before === 'from' && STAFF.test(pieces[from - 2]?.text ?? '')) return 'organization';
    const told = weight < 0 ? null : toldBeside(pieces, candidate);
    if (told !== null) return told;
    if (!isLone && before === 'from' && ACTIVISTS.test(second) && !mayBeGivenName(pieces[from]?.text ?? ''))
      return 'organization';
  }
  // "your father, Alma,", "Alma, a father of six": one word for what one person is, on either side of a comma.
  if (isOpen && isName && isLone && weight >= 0 && knownPlace(candidate.name) === null && isApart(pieces, candidate))
    return 'person';
  if (isOpen && (kind === 'unknown' || kind === 'person') && isName && opensWho(pieces, candidate)) return 'person';
  if (isName && isEmployed(pieces, candidate)) return 'organization';
  if (isOpen && isName && weight < 2 && !isLone && isDestination(pieces, candidate)) return 'place';
  if (isOpen && isName && isLone && kind === 'unknown' && isDestination(pieces, candidate)) return 'place';
  if (isOpen && isName && isLoggedAt(pieces, candidate)) return 'place';
  if (isOpen && isName && weight < 2 && isAtSite(pieces, candidate)) return 'place';
  if (isOpen && isName && weight < 3 && isKnownAs(pieces, candidate)) return 'organization';
  if (isOpen && isName && weight < 2 && isBasedFirm(pieces, candidate)) return 'organization';
  if (!isLone && isName && weight < 2 && kind !== 'organization' && isVictim(pieces, candidate)) return 'person';
  if (isOpen && isName && isBehindStreet(pieces, candidate)) return 'place';
  if (isName && before === 'for' && isMemberBefore(pieces, from - 2) && kind !== 'person') return 'place';
  if (isOpen && isSeatOrParty(pieces, candidate) !== null) return isSeatOrParty(pieces, candidate);
  if (isOpen && isWorks(pieces, candidate)) return 'place';
  if (!isLone && isOpen && pieces.slice(from, to - 1).some(({ lower }) => POSTS.test(lower))) return 'place';
  if (!isLone && isOpen && isConstituency(pieces, candidate)) return 'place';
  // "inspectors from Lloyd Alma": no person sends inspectors, whatever the first word is.
  return !isLone &&
    kind === 'person' &&
    weight === 3 &&
    candidate.title === null &&
    before === 'from' &&
    STAFF.test(pieces[from - 2]?.text ?? '')
    ? 'organization'
    : null;
}

/** "your father, X," or "X, a father of six". */
function isApart(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const isBehind =
    pieces[from - 1]?.text === ',' &&
    ONE_PERSON.test(pieces[from - 2]?.text ?? '') &&
    DETERMINERS.test(pieces[from - 3]?.lower ?? '');
  if (isBehind) return /^(?:[,.;:?)]|and|who|in)$/u.test(pieces[to]?.text ?? '.');
  return (
    pieces[to]?.text === ',' &&
    /^(?:an?|the)$/u.test(pieces[to + 1]?.text ?? '') &&
    ONE_PERSON.test(pieces[to + 2]?.text ?? '') &&
    /^(?:[,.;]|of|from|in|who|and|at)$/u.test(pieces[to + 3]?.text ?? '.')
  );
}

/** Those who work for a firm or institute, and hardly anywhere else. */
const EMPLOYED =
  /^(?:analyst|economist|strategist|trader|broker|researcher|lecturer|fellow|professor|executive|economists|analysts|strategists|traders|researchers)$/u;

/** "an analyst at X": X is a firm, whatever its first word is. */
function isEmployed(pieces: readonly Piece[], { from, to, title, kind, weight, name }: Candidate): boolean {
  if (pieces[from - 1]?.text !== 'at' || !EMPLOYED.test(pieces[from - 2]?.lower ?? '')) return false;
  const isFree = kind !== 'organization' && (kind !== 'place' || weight < 3) && knownPlace(name) === null;
  return isFree && title === null && to - from < 5 && !PLACE_ENDINGS.has(pieces[to - 1]?.lower ?? '');
}

/** How far before its place a verb of moving may stand, in pieces. */
const MOVED_WITHIN = 7;

/** "evacuated 41 patients to X", "flying low over X": where somebody is brought. */
function isDestination(pieces: readonly Piece[], { from }: Candidate): boolean {
  if (!/^(?:to|over|through|via)$/u.test(pieces[from - 1]?.lower ?? '')) return false;
  const sentence = pieces[from]?.sentence;
  for (let at = from - 2; at > from - MOVED_WITHIN; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== sentence || (!piece.isWord && !/^\d/u.test(piece.text))) return false;
    if (
      /^(?:evacuated|airlifted|transferred|flown|flying|flew|driven|relocated|deported|extradited|fled|trucked|rushed|rerouted|routed|smuggled|travelled|traveled|transited)$/u.test(
        piece.lower,
      )
    )
      return true;
  }
  return false;
}

/** "0910 Alma. Met the mayor": the place of an entry in a log. */
function isLoggedAt(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const hour = pieces[from - 1];
  return (
    hour !== undefined &&
    /^(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?$/u.test(hour.text) &&
    pieces[to]?.text === '.' &&
    pieces[from - 2]?.sentence !== hour.sentence
  );
}

/** "at Alma clinic", "in Alma market": one unknown word before what stands in a village. */
function isAtSite(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  return (
    to - from === 1 &&
    /^(?:at|in|near|outside|visited|reached|toured|entered|left)$/u.test(pieces[from - 1]?.lower ?? '') &&
    pieces[to]?.isJoined === true &&
    /^(?:clinic|market|bazaar|checkpoint|junction|camp|crossing|village|port|airstrip|harbour|harbor|station|school|hospital|bridge)$/u.test(
      pieces[to]?.text ?? '',
    )
  );
}

/** "an alliance of eleven parties known as X": the body is said before. */
function isKnownAs(pieces: readonly Piece[], { from }: Candidate): boolean {
  if (pieces[from - 1]?.lower !== 'as' || pieces[from - 2]?.lower !== 'known') return false;
  for (let at = from - 3; at > from - 9; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== pieces[from]?.sentence || !piece.isWord) return false;
    if (isBodyWord(piece.lower) || /^(?:parties|groups|gang|alliance|network|faction|militia)$/u.test(piece.lower))
      return true;
  }
  return false;
}

/** "London-based X": a firm, unless its first word is somebody's name. */
function isBasedFirm(pieces: readonly Piece[], { from }: Candidate): boolean {
  const first = pieces[from];
  return (
    pieces[from - 1]?.lower === 'based' &&
    pieces[from - 1]?.sentence === first?.sentence &&
    first !== undefined &&
    !mayBeGivenName(first.text)
  );
}

/** "the killing of X": what is done to people. */
function isVictim(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  return (
    pieces[from - 1]?.lower === 'of' &&
    /^(?:killing|murder|assassination|kidnapping|abduction|arrest|detention|imprisonment|execution|manslaughter)$/u.test(
      pieces[from - 2]?.lower ?? '',
    ) &&
    to - from < 4 &&
    knownPlace(pieces[from]?.text ?? '') === null &&
    pieces.slice(from, to).every(({ isCapital, isUpper }) => isCapital && !isUpper)
  );
}

/** "of Fore Street, X,": the town behind a street. */
function isBehindStreet(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const street = pieces[from - 2];
  return (
    pieces[from - 1]?.text === ',' &&
    street?.isCapital === true &&
    /^(?:street|road|lane|avenue|close|terrace|crescent|drive)$/u.test(street.lower) &&
    pieces[from - 3]?.isCapital === true &&
    /^[,.;)]$/u.test(pieces[to]?.text ?? '.')
  );
}

/** "MP for X", "Member of Parliament for X". */
function isMemberBefore(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]?.text ?? '';
  return (
    /^(?:MP|MLA|MEP|MNA|MPA)$/u.test(word) || (word === 'Parliament' && /^members?$/u.test(pieces[at - 2]?.lower ?? ''))
  );
}

/** "(NDP, Alma West)": the party and the seat behind the name of a member. */
function isSeatOrParty(pieces: readonly Piece[], { from, to }: Candidate): NameKind | null {
  const isParty = (at: number): boolean =>
    pieces[at - 1]?.text === '(' &&
    /^\p{Lu}{2,5}$/u.test(pieces[at]?.text ?? '') &&
    pieces[at + 1]?.text === ',' &&
    pieces[at - 2]?.isCapital === true;
  if (isParty(from) && to === from + 1) {
    let close = to + 1;
    while (close < to + 6 && pieces[close]?.isCapital === true) close += 1;
    return close > to + 1 && pieces[close]?.text === ')' ? 'organization' : null;
  }
  return pieces[from - 1]?.text === ',' && pieces[to]?.text === ')' && isParty(from - 2) ? 'place' : null;
}

/** "the Stanley Bank works,": a bank of a river, where something stands. */
function isWorks(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (pieces[from - 1]?.lower !== 'the' || pieces[to - 1]?.text !== 'Bank' || to - from < 2) return false;
  const site = pieces[to];
  return (
    site?.isJoined === true &&
    /^(?:works|mills?|colliery|pit|quarry|tunnel|estate|junction|foundry|steelworks|brickworks|sluice|weir|depot|mine)$/u.test(
      site.text,
    ) &&
    (pieces[to + 1]?.isWord !== true ||
      /^(?:in|near|and|where|which|is|was|has|had)$/u.test(pieces[to + 1]?.lower ?? ''))
  );
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
