import type { Range } from './candidate';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { COMMON_WORDS, FUNCTION_WORDS, NAME_PARTICLES, TIME_WORDS } from './lexicon/common-words';
import { COMMON_ALONE, DEEDS, KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { FORM_BEHIND_BRACKETS, FORM_BEHIND_COMMA, SMALL_FORMS } from './lexicon/legal-forms';
import { PLACE_OPENINGS, PLACE_ENDINGS } from './lexicon/place-words';
import { TITLE_HEADS } from './lexicon/titles';
import { isGivenName } from '../../text/lexicon/given-names';
import { isInVietnamese } from './eastern-names';
import { isMonthAsFamily, isMonthAsGiven } from './month-families';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** A longer chain of capitals is no name; the bound keeps the work on any text in proportion to its length. */
const LONGEST = 40;

/** Finds the stretches of capitalised words, with the small words that belong inside them, in running sentences. */
export function runsOf(pieces: readonly Piece[], words: Vocabulary): readonly Range[] {
  const runs: Range[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (piece === undefined || piece.setting !== 'plain' || !canBegin(pieces, at, words)) {
      at += 1;
      continue;
    }
    const to = endOf(pieces, at);
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

function isInside(piece: Piece | undefined): piece is Piece {
  if (piece === undefined || !piece.isWord || !piece.isCapital || piece.setting !== 'plain') return false;
  if (piece.lower.startsWith("i'")) return false;
  if (NAMES_ALIKE.has(piece.lower) && !piece.isOpening) return true;
  return (!FUNCTION_WORDS.has(piece.lower) || (piece.isUpper && piece.text.length > 1)) && !TIME_WORDS.has(piece.lower);
}

/** Small words that within a sentence have a capital only as given names: "said Per Holm", "told Will Abbott". */
const NAMES_ALIKE = new Set(['per', 'will', 'than', 'mine', 'without']);

function canBegin(pieces: readonly Piece[], at: number, words: Vocabulary): boolean {
  const piece = pieces[at];
  if (piece?.lower === 'the') return piece.isCapital && knownPlace(`the ${pieces[at + 1]?.lower ?? ''}`) !== null;
  // "Do Thi Hai Yen": a family name that is a word of English.
  if (piece?.lower === 'do' && isInVietnamese(pieces, at + 1)) return true;
  if (isMonthAsGiven(pieces, at)) return true;
  if (!isInside(piece)) return false;
  // "the NGO Alma Green", "Messrs Roe & Doe": what sort of body it is.
  if (/^(?:I?NGO|Messrs\.?)$/u.test(piece.text)) return false;
  if (!piece.isOpening) return true;
  if (
    piece.text.includes('-') &&
    COMMON_WORDS.has(piece.lower.slice(0, piece.lower.indexOf('-'))) &&
    !/-\p{Lu}/u.test(piece.text)
  )
    return false;
  const next = pieces[at + 1];
  const goesOn = (isInside(next) || isFamilyAsWord(pieces, at + 1)) && next?.isJoined === true;
  if (
    piece.isUpper &&
    piece.text.length > 1 &&
    (knownPlace(piece.text) !== null || KNOWN_ORGANIZATIONS.has(piece.lower))
  )
    return true;
  if (COMMON_WORDS.has(piece.lower)) return goesOn ? opensName(pieces, at) : opensOf(pieces, at);
  if (words.capital.has(piece.lower) || piece.isUpper) return true;
  return !words.small.has(piece.lower) || (goesOn && !isVerbLike(piece.lower));
}

function opensOf(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at + 1]?.lower === 'of' && ORGANIZATION_HEADS.has(pieces[at]?.lower ?? '') && endOf(pieces, at) > at + 2
  );
}

function isVerbLike(word: string): boolean {
  return /(?:ing|ed|ly)$/u.test(word);
}

/** A common word opens a name when the words after it end as an organisation or place, or are a place with it. */
function opensName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const to = endOf(pieces, at);
  const last = pieces[to - 1]?.lower ?? '';
  const second = pieces[at + 1];
  if (piece === undefined || second === undefined) return false;
  if (knownPlace(`${piece.lower} ${second.lower}`) !== null || TITLE_HEADS.has(piece.lower)) return true;
  // "State Sen. Ana Ruiz"
  if (/^(?:sen|rep|gov|gen|supt|insp)\.$/u.test(second.lower)) return true;
  if (/^(?:mr|mrs|ms|miss|dr|prof|sir)\.?$/u.test(piece.lower)) return true;
  if (FUNCTION_WORDS.has(piece.lower) || TIME_WORDS.has(piece.lower) || isVerbLike(piece.lower)) return false;
  if (isGivenName(second.text))
    return TITLE_HEADS.has(last) || /^(?:king|queen|prince|mr|mrs|ms|dr|lord|sir)$/u.test(piece.lower);
  if (isDemonym(second.lower)) return false;
  return (
    ORGANIZATION_HEADS.has(last) ||
    PLACE_ENDINGS.has(last) ||
    TITLE_HEADS.has(second.lower) ||
    hasHead(pieces, { from: at, to })
  );
}

function hasHead(pieces: readonly Piece[], range: Range): boolean {
  for (let i = range.from; i < range.to - 1; i += 1) {
    if (ORGANIZATION_HEADS.has(pieces[i]?.lower ?? '') && pieces[i + 1]?.lower === 'of') return true;
    if (TITLE_HEADS.has(pieces[i]?.lower ?? '')) return true;
  }
  return false;
}

function endOf(pieces: readonly Piece[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST) {
    const next = pieces[to];
    if (next === undefined || next.setting !== 'plain' || isCurrency(pieces, to)) return to;
    if (next.isJoined && (isInside(next) || isFamilyAsWord(pieces, to))) {
      to += 1;
      continue;
    }
    if (next.isJoined && SMALL_FORMS.has(next.lower) && next.setting === 'plain') return to + 1;
    if (next.text === '(' && isLimited(pieces, to)) return to + 4;
    const skipped = connectorLength(pieces, from, to);
    if (skipped === 0) return to;
    to += skipped + 1;
  }
  return to;
}

/** "the European Union EUR 600,000", "New Zealand NZ$2 million": money behind a name. */
function isCurrency(pieces: readonly Piece[], at: number): boolean {
  const sum = pieces[at + 1]?.text ?? '';
  return pieces[at]?.isUpper === true && CURRENCIES.test(pieces[at]?.text ?? '') && /^[\d$€£]/u.test(sum);
}

const CURRENCIES =
  /^(?:USD|EUR|GBP|CHF|NZD|AUD|CAD|JPY|CNY|INR|PKR|KES|NGN|ZAR|SEK|NOK|DKK|AED|SAR|UGX|TZS|BDT|LKR|NPR|PHP|IDR|MYR|SGD|HKD|KRW|TRY|RUB|UAH|GEL|KZT|XOF|XAF|GHS|ETB|EGP|BRL|MXN|ARS|CLP|COP|PEN|NZ|HK|US|CA|AU|A|C|S)$/u;

/** "Alma Transport (Pty) Ltd", "Alma Transport (Peru) Limited": the form or the country of a company in brackets, and its ending. */
function isLimited(pieces: readonly Piece[], open: number): boolean {
  return (
    pieces[open + 1]?.isCapital === true &&
    pieces[open + 2]?.text === ')' &&
    FORM_BEHIND_BRACKETS.test(pieces[open + 3]?.lower ?? '')
  );
}

/** Short forms of days and months that are names in other tongues. */
const SHORT_DAYS = new Set(['thu', 'sat', 'sun', 'mar', 'jan', 'mon', 'wed', 'jun']);

/** "Ms Do", "Theresa May": behind "Mr" and the like, and a month behind a given name, a word is what it else is no family name. */
function isFamilyAsWord(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before === undefined || piece === undefined || !piece.isCapital || piece.isUpper) return false;
  if (isInVietnamese(pieces, at)) return true;
  if (/^(?:mr|mrs|ms|miss)\.?$/u.test(before.lower) || isMonthAsFamily(pieces, at)) return true;
  // "Ms Do Thu Ha": the second of three.
  return SHORT_DAYS.has(piece.lower) && /^(?:mr|mrs|ms|miss)\.?$/u.test(pieces[at - 2]?.lower ?? '');
}

/** The number of small words at `to` that join the run to the capital behind them, or 0. */
function connectorLength(pieces: readonly Piece[], from: number, to: number): number {
  const word = pieces[to];
  const before = pieces[to - 1];
  if (word === undefined || before === undefined || before.isPossessive) return 0;
  const next = pieces[to + 1];
  const third = pieces[to + 2];
  if (word.text === '&' && isInside(next)) return 1;
  // "Corvane Works, Inc."
  if (word.text === ',' && next?.isCapital === true && FORM_BEHIND_COMMA.test(next.lower)) return 1;
  if (!word.isJoined) return 0;
  if (NAME_PARTICLES.has(word.lower) && word.lower !== 'do') {
    if (isJoinedName(next)) return 1;
    if (next?.isJoined === true && NAME_PARTICLES.has(next.lower) && isJoinedName(third)) return 2;
  }
  const length = isJoinedName(next) ? 1 : next?.lower === 'the' && isJoinedName(third) ? 2 : 0;
  if (length === 0) return 0;
  switch (word.lower) {
    case 'of':
      return isHead(before) ||
        PLACE_OPENINGS.has(before.lower) ||
        OF_HEADS.has(before.lower) ||
        (DEEDS.test(before.lower) && someHead(pieces, from, to)) ||
        TITLE_HEADS.has(before.lower)
        ? length
        : 0;
    case 'for':
      // "Member of Parliament for X": where a member sits is no part of the chamber.
      return someHead(pieces, from, to) && before.lower !== 'parliament' ? length : 0;
    case 'on':
    case 'against':
    case 'to':
      return ON_HEADS.has(before.lower) ||
        (word.lower === 'to' &&
          /^(?:ambassador|envoy|adviser|advisor|assistant|delegate|representative|secretary)$/u.test(before.lower))
        ? length
        : 0;
    case 'at': // "United Nations Office at Geneva"
      return before.lower === 'office' && /^(?:un|nations)$/u.test(pieces[to - 2]?.lower ?? '') ? length : 0;
    case 'and':
      return length === 1 && joinsByAnd(pieces, from, to) ? 1 : 0;
    default:
      return 0;
  }
}

const OF_HEADS = new Set(
  'republic state states kingdom battle treaty house lord duke duchess prince earl isle gulf bay strait sea cape university bank horn city chief joint-chiefs chiefs archbishop bishop organisation organization district appeals daughters sons knights academy emirate people army'.split(
    ' ',
  ),
);
const ON_HEADS = new Set(
  'committee commission council conference convention subcommittee forum panel agency institute campaign group coalition'.split(
    ' ',
  ),
);

function isJoinedName(piece: Piece | undefined): boolean {
  return isInside(piece) && piece.isJoined;
}

function isHead(piece: Piece): boolean {
  return ORGANIZATION_HEADS.has(piece.lower);
}

function someHead(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const piece = pieces[i];
    if (piece !== undefined && (isHead(piece) || TITLE_HEADS.has(piece.lower))) return true;
  }
  return false;
}

/** "Food and Drug Agency": one name when the head stands only behind; inside "Ministry of A and B" too. */
function joinsByAnd(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[to - 1];
  if (before === undefined) return false;
  if (knownPlace(`${before.lower} and ${pieces[to + 1]?.lower ?? ''}`) !== null) return true;
  if (isForceOfTwo(pieces, from, to) || isOfCouple(pieces, from, to)) return true;
  if (isKnown(before) || isKnown(pieces[to + 1])) return false;
  if (isHead(before) && !FIELDS.has(before.lower) && (to - from > 1 || COMMON_ALONE.has(before.lower))) return false;
  let end = to + 1;
  while ((isJoinedName(pieces[end]) || end === to + 1) && !isGivenName(pieces[end]?.text ?? '')) end += 1;
  if (end === to + 1) return false;
  // "Minister of Water Ana Ruiz and Peru's ...": a person or an owner is no second matter of one post.
  if (pieces[to + 1]?.isPossessive === true || isGivenName(pieces[to - 2]?.text ?? '')) return false;
  const last = pieces[end - 1];
  const endsInHead = last !== undefined && isHead(last);
  if (indexOfComplement(pieces, from, to) > from) return end - to <= 3 && (!endsInHead || FIELDS.has(last.lower));
  return (
    endsInHead &&
    end - to > 2 &&
    (to - from === 1 || !someHead(pieces, from, to)) &&
    !isGivenName(pieces[from]?.text ?? '')
  );
}

/** Heads of bodies that name a field as well: "Maritime and Coastguard Agency", "University of Transport and Communications". */
const FIELDS = new Set(
  'maritime shipping aviation mining oil energy steel motor railways communications technology technologies minerals petroleum logistics industries insurance trading aid'.split(
    ' ',
  ),
);

/** "Alma and Tarn Police": a force, council or court of two counties. */
function isForceOfTwo(pieces: readonly Piece[], from: number, to: number): boolean {
  const behind = pieces[to + 2];
  return (
    to - from === 1 &&
    knownPlace(pieces[from]?.text ?? '') !== null &&
    isJoinedName(pieces[to + 1]) &&
    isJoinedName(behind) &&
    /^(?:police|constabulary|ambulance|fire|council)$/u.test(behind?.lower ?? '')
  );
}

/** "Gordon and Betty Hart Foundation": two given names, and what bears them. */
function isOfCouple(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from !== 1 || !isGivenName(pieces[from]?.text ?? '') || !isGivenName(pieces[to + 1]?.text ?? ''))
    return false;
  for (let at = to + 2; at < to + 5 && isJoinedName(pieces[at]); at += 1)
    if (/^(?:foundation|trust|fund|museum|library)$/u.test(pieces[at]?.lower ?? '')) return true;
  return false;
}

function indexOfComplement(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) {
    const lower = pieces[i]?.lower;
    if (lower === 'of' || lower === 'for' || lower === 'on') return i;
  }
  return -1;
}

function isKnown(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  return knownPlace(piece.text) !== null || isDemonym(piece.lower) || isGivenName(piece.text);
}
