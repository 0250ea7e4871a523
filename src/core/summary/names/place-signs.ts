import type { Range } from './candidate';
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/common-words';
import { knownPlace } from './lexicon/gazetteer';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { COMPASS } from './lexicon/place-words';
import { THING_WORDS } from './lexicon/thing-words';
import { TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What only a state or a town has: "X's parliament", "X's Minister of Works". */
const BELONGS_TO_STATE = set(
  'minister ministers ministry parliament border borders capital constitution embassy ambassador economy coast coastline coasts currency airspace territory population airport streets harbour harbor port suburbs outskirts waterfront seafront skyline mayor watchdog',
);
const SORTS = set(
  'village town city port capital province district river lake island isle hamlet suburb valley region municipality commune county country state republic kingdom peninsula parish township oasis settlement mountain neighbourhood neighborhood',
);
/** Nouns whose "of" is followed by a place: "the coast of X", "residents of X". */
const OF_PLACE = set(
  'archive archives museum tannery market mayor ex-mayor governor citizens fields capital north south east west northeast northwest southeast southwest coast outskirts suburbs centre streets residents inhabitants republic kingdom villages towns port airport waters shores banks mouth',
);
/** Ways and journeys, whose ends are places. */
const WAYS = set(
  'road roads route track railway line highway bridge border way flight flights train trains bus buses coach coaches shuttle ferry ferries journey trip convoy travelled traveled walked drove sailed flew fled moved returned drive trek ride',
);
/** "X village": what sort of place it is, in small letters behind its name. */
const SORT_BEHIND = /^(?:village|town|hamlet|island|river|valley|stream|ford|pass|gate)$/u;
/** "left for X", "bound for X". */
const LEAVING = /^(?:left|leave|leaves|leaving|headed|heading|bound|departed|sailed)$/u;
const OPENS_WAY = set('to from between at near with');
const OVER_RIVER = set('on along across over into down up above below beside');
const STRETCH = set('upper lower middle');

/**
 * How surely the words beside an unknown name show a place (a weight of a candidate), or null where they show none: what
 * belongs to it, what sort of thing it is said to be, a way that leads there, an article that no person bears.
 */
export function placeSign(pieces: readonly Piece[], range: Range): number | null {
  const before = pieces[range.from - 1];
  const second = pieces[range.from - 2];
  const inSentence = before?.sentence === pieces[range.from]?.sentence ? (before?.lower ?? '') : '';
  const beforeThat = second?.sentence === pieces[range.from]?.sentence ? (second?.lower ?? '') : '';
  if (/^[DRI]$/u.test(before?.text ?? '') && pieces[range.from]?.start === (before?.end ?? 0) + 1) return 3;
  if (ownsWhatStatesHave(pieces, range) || isSortAfter(pieces, range.to)) return 2;
  if (inSentence === 'of' && isSort(beforeThat)) return 3;
  if (inSentence === 'of' && endsStateBody(pieces, range.from - 1)) return 2;
  if (inSentence === 'of' && OF_PLACE.has(beforeThat)) return 1;
  // "MP for X": where a member sits.
  if (inSentence === 'for' && /^(?:mp|mla|mep|mna|mpa)$/u.test(beforeThat)) return 2;
  if (inSentence === 'for' && LEAVING.test(beforeThat)) return 1;
  if (isFarOff(pieces, range.to)) return 1;
  if (inSentence === ',' && isCalledPlace(pieces, range)) return 2;
  if (SORTS.has(inSentence) && !/^(?:state|country|city|county|town|capital|district)$/u.test(inSentence)) return 2;
  if (OPENS_WAY.has(inSentence) && WAYS.has(beforeThat)) return 2;
  if (STRETCH.has(inSentence) && beforeThat === 'the') return 2;
  if (inSentence === 'the' && OVER_RIVER.has(beforeThat) && range.to - range.from > 1 && !isAttribute(pieces, range.to))
    return 2;
  const next = pieces[range.to];
  if (next?.isJoined === true && !next.isCapital && SORT_BEHIND.test(next.lower) && range.to - range.from === 1)
    return 2;
  if (/^(?:arrived|reached|arr\.?)$/u.test(inSentence) && pieces[range.from - 1]?.isOpening === true) return 2;
  return isCompassName(pieces, range) ? 1 : null;
}

/** True where an article stands before a name, alone or with one word of place: no person bears one. */
export function hasArticle(pieces: readonly Piece[], range: Range): boolean {
  return pieces[range.from - 1]?.lower === 'the' && pieces[range.from]?.isJoined === true;
}

function isSort(word: string): boolean {
  return SORTS.has(word) || SORTS.has(word.replace(/s$/u, ''));
}

const MOST = /^(?:(?:second|third)-)?(?:largest|biggest|busiest|longest|oldest|deepest|highest|poorest|richest|main)$/u;
/** Beside sorts of places: what lies in a land or a town. */
const LIES_IN_LAND = /^(?:airport|harbour|harbor|hospital|prison|highway|railway|border|economy|dam|forest|market)s?$/u;

/** "X's parliament", "X's Minister of Works", "X's largest port": X owns what only a state or a town has. */
export function ownsWhatStatesHave(pieces: readonly Piece[], range: Range): boolean {
  if (pieces[range.to - 1]?.isPossessive !== true) return false;
  let at = range.to;
  if (MOST.test(pieces[at]?.lower ?? '')) {
    const thing = pieces[at + 1]?.lower ?? '';
    return isSort(thing) || LIES_IN_LAND.test(thing);
  }
  while (at < range.to + 3 && TITLE_MODIFIERS.has(pieces[at]?.lower ?? '')) at += 1;
  return BELONGS_TO_STATE.has(pieces[at]?.lower ?? '');
}

/** "X, a village of 900 people," and "X, the capital,". */
function isSortAfter(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.text !== ',' || !/^(?:a|an|the)$/u.test(pieces[at + 1]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 5; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || !piece.isWord || piece.isCapital) return false;
    if (SORTS.has(piece.lower)) return endsPhrase(pieces[i + 1]);
  }
  return false;
}

/** "the capital, X,", "their village, X": what sort of place it is, a comma, and the name. */
function isCalledPlace(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (!/^[,.;)]$/u.test(pieces[to]?.text ?? '.') || pieces[from - 2]?.isCapital === true) return false;
  const isBound = [from - 3, from - 4].some((at) =>
    /^(?:the|a|an|its|their|his|her|whose)$/u.test(pieces[at]?.lower ?? ''),
  );
  return (
    isBound &&
    SORTS.has(pieces[from - 2]?.lower ?? '') &&
    !/^(?:country|state|county)$/u.test(pieces[from - 2]?.lower ?? '')
  );
}

/** The next word opens something new, so that the noun before it heads its phrase ("a district physician" is no district). */
function endsPhrase(next: Piece | undefined): boolean {
  return next === undefined || !next.isWord || FUNCTION_WORDS.has(next.lower);
}

/** "Ministry of Works of X", "Parliament of X": the last "of" of a state's body names the state. */
function endsStateBody(pieces: readonly Piece[], of: number): boolean {
  if (pieces[of - 1]?.isCapital !== true) return false;
  for (let i = of - 1; i >= of - 5 && i >= 0; i -= 1) {
    const piece = pieces[i];
    if (piece === undefined || (!piece.isCapital && !/^(?:of|and|the|for)$/u.test(piece.lower))) return false;
    if (
      /^(?:ministry|ministries|department|government|parliament|embassy|president|bishop|archbishop)$/u.test(
        piece.lower,
      )
    )
      return piece.isCapital;
  }
  return false;
}

/** "X, 17 km": how far it is. */
function isFarOff(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at]?.text === ',' &&
    /^\d{1,3}$/u.test(pieces[at + 1]?.text ?? '') &&
    /^(?:km|kilomet(?:re|er)s|miles)$/u.test(pieces[at + 2]?.lower ?? '')
  );
}

/** A small word that follows makes the name describe it: "the X plan". */
function isAttribute(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next !== undefined && next.isJoined && next.isWord && !next.isCapital && !COMMON_WORDS.has(next.lower);
}

/** "Upper X": a quarter of the sky or a level before a word that is no person's name. */
function isCompassName(pieces: readonly Piece[], range: Range): boolean {
  const [first, second] = [pieces[range.from], pieces[range.from + 1]];
  if (range.to - range.from !== 2 || first === undefined || second === undefined) return false;
  return (
    COMPASS.has(first.lower) &&
    !COMMON_WORDS.has(second.lower) &&
    !THING_WORDS.has(second.lower) &&
    (!mayBeGivenName(second.text) || knownPlace(second.text) !== null)
  );
}
