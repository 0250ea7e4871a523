import type { Candidate, NameKind } from './candidate';
import { NOT_ORGANIZATIONS } from './lexicon/organization-words';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { isSortBefore } from './organization-signs';
import { saysWho } from './lexicon/titles';
import type { Piece } from './pieces';

/** What is held in a company. */
const SHARES = /^(?:shares?|stakes?|stock|shareholdings?|shareholders?|investors|invested)$/u;
/** Sorts of places that are told in the plural before their names. */
const PLACES =
  /^(?:villages|towns|cities|districts|provinces|counties|islands|municipalities|suburbs|settlements|regions|hamlets|atolls|townships|neighbou?rhoods|ports|parishes|communes)$/u;

/** "took over from X", "succeeded X": who held a post before. */
function isPredecessor(pieces: readonly Piece[], from: number): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => pieces[from - back]?.lower ?? '');
  if (/^(?:succeeds|succeeded|succeeding)$/u.test(before ?? '')) return true;
  return before === 'from' && second === 'over' && /^(?:took|takes|take|taken|taking)$/u.test(third ?? '');
}

/** "Ana Ruiz (EXB) said": who is of a body, whose letters are not those of the name. */
function isOfBody(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const letters = pieces[to + 1];
  if (pieces[to]?.text !== '(' || letters?.isUpper !== true || pieces[to + 2]?.text !== ')' || to - from > 3)
    return false;
  const isApart = letters.text.length > 2 && letters.text[0] !== pieces[from]?.text[0];
  return (
    isApart &&
    /^(?:said|says|reported|asked|spoke|noted|presented|briefed|replied|warned)$/u.test(pieces[to + 3]?.text ?? '')
  );
}

/** "Alma v Rekha (2004)": on either side of the "v" of a case. */
function isCited(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const isVersus = (at: number): boolean =>
    /^v(?:s?\.?)$/u.test(pieces[at]?.text ?? '') && pieces[at]?.sentence === pieces[from]?.sentence;
  // A year in brackets tells a case from a match.
  const isYear = (at: number): boolean =>
    /^[([]$/u.test(pieces[at]?.text ?? '') && /^(?:19|20)\d\d$/u.test(pieces[at + 1]?.text ?? '');
  const isDated = Array.from({ length: 10 }, (_, step) => to + step).some(isYear);
  return isDated && (isVersus(to) || isVersus(from - 1));
}

/** "(NYSE: ALMA)": a market, and under which letters it lists shares. */
export function isListing(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const isMarket = pieces[to]?.text === ':' && pieces[from - 1]?.text === '(' && pieces[from]?.isUpper === true;
  const isShare = pieces[from - 1]?.text === ':' && pieces[from - 3]?.text === '(' && pieces[to]?.text === ')';
  return to - from === 1 && (isMarket ? pieces[to + 1] : isShare ? pieces[from - 2] : undefined)?.isUpper === true;
}

/** True for one word that says where a thing is: "the site in X, which". */
export function isSpotOfThing(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (to - from > 1) return false;
  const noun = pieces[from - 2]?.lower ?? '';
  const isThing =
    /^(?:site|plant|mill|factory|office|offices|branch|school|hospital|clinic|depot|mine|works|store|shop|camp|warehouse|cannery|laboratory|campus|museum|station|base)$/u.test(
      noun,
    );
  return pieces[from - 1]?.lower === 'in' && isThing && /^(?:,|\.|which|that)$/u.test(pieces[to]?.text ?? '.');
}

/** True for a name of a few words that opens its sentence before "who": "Alma Rekha, who runs the inn,". */
export function opensWho(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (to - from < 2 || to - from > 3) return false;
  const opens = pieces[from - 1]?.sentence !== pieces[from]?.sentence;
  return (
    opens && pieces[to]?.text === ',' && pieces[to + 1]?.text === 'who' && pieces[to + 2]?.text.endsWith('s') === true
  );
}

/** "villages, among them X and Y", "towns such as X, Y and Z": one of a row behind the sort of place. */
function isAmongPlaces(pieces: readonly Piece[], { from }: Candidate): boolean {
  const sentence = pieces[from]?.sentence;
  for (let at = from - 1; at > from - 14; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== sentence) return false;
    if (PLACES.test(piece.text)) return at < from - 1;
    if (!piece.isCapital && !/^(?:,|and|among|them|including|such|as|like|of|the)$/u.test(piece.text)) return false;
  }
  return false;
}

/** "the border mission EUBORX": letters behind a word for a body. */
function isLettersOfBody(pieces: readonly Piece[], from: number): boolean {
  const [letters, noun] = [pieces[from], pieces[from - 1]];
  if (letters?.isUpper !== true || !/^\p{Lu}{3,8}$/u.test(letters.text) || noun === undefined) return false;
  if (NOT_ORGANIZATIONS.has(letters.lower) || noun.sentence !== letters.sentence) return false;
  const isNoun = isSortBefore(noun.lower) || /^(?:mission|fund|operation|channel|station|operator)$/u.test(noun.lower);
  return letters.isJoined && !noun.isCapital && isNoun;
}

/** "at Merrow on 27 May": where something was on a day. */
function isDatedSpot(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  if (pieces[from - 1]?.lower !== 'at' || pieces[to]?.text !== 'on' || to - from > 2) return false;
  const [first, second] = [pieces[to + 1]?.text ?? '', pieces[to + 2]?.text ?? ''];
  return (/^\d{1,2}$/u.test(first) && MONTH.test(second)) || MONTH.test(first);
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** What the words beside a name that nothing else tells of say it is: held in shares, followed in a post, one of a row of villages. */
export function toldBeside(pieces: readonly Piece[], candidate: Candidate): NameKind | null {
  const { from, to, kind } = candidate;
  if (pieces[from - 1]?.lower === 'in' && SHARES.test(pieces[from - 2]?.lower ?? '')) return 'organization';
  // "worked for Blue Tern": whom somebody works for, whose first word is no name given to people.
  const isEmployer = pieces[from - 1]?.lower === 'for' && /^work(?:s|ed|ing)?$/u.test(pieces[from - 2]?.lower ?? '');
  if (to - from > 1 && isEmployer && candidate.title === null && !mayBeGivenName(pieces[from]?.text ?? ''))
    return 'organization';
  // "Rekha v Alma (2004)": the parties of a case that is cited.
  if (to - from === 1 && kind !== 'person' && isCited(pieces, candidate)) return 'unknown';
  if (to - from === 1 && isLettersOfBody(pieces, from)) return 'organization';
  if (to - from > 1 && (isPredecessor(pieces, from) || isOfBody(pieces, candidate))) return 'person';
  // "Okech (driver)": notes put what somebody is behind a name of one word.
  const [open, calling, close] = [pieces[to], pieces[to + 1], pieces[to + 2]];
  const isCalled = open?.text === '(' && close?.text === ')' && calling?.isCapital === false && saysWho(calling.lower);
  if (to - from === 1 && kind === 'unknown' && isCalled) return 'person';
  if (kind !== 'organization' && isDatedSpot(pieces, candidate)) return 'place';
  // "Alma Central MP Ana Ruiz": where a member sits.
  const member = pieces[to];
  const isSeat = /^(?:MP|MLA|MEP|MNA|MPA|TD|MSP)$/u.test(member?.text ?? '') && member?.isJoined === true;
  if (isSeat && kind !== 'person' && kind !== 'organization' && pieces[to + 1]?.isCapital === true) return 'place';
  return kind === 'unknown' && isAmongPlaces(pieces, candidate) ? 'place' : null;
}
