import { isAmongDivisions, isDivision } from './divisions';
import { fixedForm } from './fixed-forms';
import { candidateOf, wordsOf, type Candidate, type NameKind, type Range } from './candidate';
import { isEasternName } from './eastern-names';
import { COMMON_WORDS, FUNCTION_WORDS, MATTER_ENDING, NAME_PARTICLES, SPEECH_VERBS } from './lexicon/common-words';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../text/lexicon/given-names';
import { CAPITAL_ENDINGS, COMPANY_ENDINGS } from './lexicon/legal-forms';
import {
  COMMON_ALONE,
  KNOWN_ORGANIZATIONS,
  MEETING_HEADS,
  NOT_ORGANIZATIONS,
  OPENS_BODY,
  ORGANIZATION_HEADS,
} from './lexicon/organization-words';
import { COMPASS, PLACE_ENDINGS, PLACE_OPENINGS, PLACE_PREPOSITIONS } from './lexicon/place-words';
import { THING_WORDS } from './lexicon/thing-words';
import { HONORIFICS, RANKS, TITLE_HEADS } from './lexicon/titles';
import type { Piece } from './pieces';
import { followsCalling, hasApposition, isCallingBefore, isHome, isWhere } from './person-signs';
import { followsSortOfBody, hasOrganizationSign, isCalledBody, isSource } from './organization-signs';
import { hasArticle, placeSign } from './place-signs';
import { isClubInScore } from './score-lines';
import type { Vocabulary } from './vocabulary';

/**
 * Says what one capitalised name is the name of, from its own words and those beside it. The one place of the
 * decision: a learned tagger can take its place behind the same signature.
 */
export function judgeName(pieces: readonly Piece[], range: Range, text: string, words: Vocabulary): Candidate {
  if (isClubInScore(pieces, range)) return candidateOf(pieces, range, text, 'organization', 4);
  const name = wordsOf(pieces, range, text);
  // "US$4 million": the country of a currency.
  const isMoney = /^(?:dollars?|cents?)$/u.test(pieces[range.to]?.lower ?? '') && pieces[range.to]?.isJoined === true;
  if (isMoney || /^[$€£]/u.test(text.charAt(pieces[range.to - 1]?.end ?? 0)))
    return candidateOf(pieces, range, text, 'unknown', -1);
  if (isSource(pieces, range)) return candidateOf(pieces, range, text, 'organization', 4);
  const fixed = fixedForm(pieces, range);
  if (fixed !== null) return candidateOf(pieces, range, text, fixed[0], fixed[1]);
  const verdict = ownSigns(pieces, range, name, words) ?? signsBeside(pieces, range, words) ?? ['unknown', 0];
  const [kind, weight] = weighed(pieces, range, verdict, text);
  return candidateOf(pieces, range, text, kind, weight);
}

/** A guess gives way to the signs of a place; no person is guessed behind an article. */
function weighed(pieces: readonly Piece[], range: Range, verdict: Verdict, text: string): Verdict {
  const [kind, weight] = verdict;
  const isLong = range.to - range.from > 1;
  if (weight < 2 && (isLong || weight >= 0) && kind !== 'place' && hasOrganizationSign(pieces, range, text))
    return ['organization', isCalledBody(pieces, range) ? 3 : 2];
  if (weight === 1 && isLong && kind !== 'place' && isPersonBeside(pieces, range, kind)) return ['person', 3];
  if (weight < 0 || weight > 1 || (kind === 'organization' && pieces[range.from]?.isUpper === true)) return verdict;
  const sign = placeSign(pieces, range);
  if (sign !== null) return ['place', sign];
  return kind === 'person' && range.to - range.from > 1 && hasArticle(pieces, range) ? ['unknown', 0] : verdict;
}

/** "Head nurse Ana Alma, 34,": what somebody is before a name, or an age behind it, also where a word of the name is a place. */
function isPersonBeside(pieces: readonly Piece[], { from, to }: Range, kind: NameKind): boolean {
  if (isCallingBefore(pieces, from)) return true;
  return kind === 'person'
    ? hasApposition(pieces, to)
    : pieces[to]?.text === ',' && /^[1-9]\d$/u.test(pieces[to + 1]?.text ?? '') && pieces[to + 2]?.text === ',';
}

type Verdict = readonly [NameKind, number];

function ownSigns(pieces: readonly Piece[], range: Range, name: string, words: Vocabulary): Verdict | null {
  const lower = name.toLowerCase();
  const first = pieces[range.from];
  const last = pieces[range.to - 1];
  if (first === undefined || last === undefined) return ['unknown', 0];
  const length = range.to - range.from;
  if (
    KNOWN_ORGANIZATIONS.has(lower) &&
    (length > 1 || first.isUpper || !COMMON_WORDS.has(lower)) &&
    !(length === 1 && lower.length < 4 && !first.isUpper)
  )
    return ['organization', 3];
  if (lower === 'us' && !first.isUpper) return ['unknown', 0];
  if (isEasternName(pieces, range)) return ['person', 3];
  if (length === 1 && (isDemonym(lower) || (COMMON_WORDS.has(lower) && knownPlace(name) === null)))
    return ['unknown', -1];
  // "Plot B", "Block C."
  if (length === 2 && NUMBERED.test(first.lower) && /^\p{Lu}\.?$/u.test(last.text)) return ['unknown', -1];
  if (name.includes('&')) return ['organization', 3];
  if (length > 1 && OPENS_BODY.has(first.lower)) return ['organization', 3];
  if (length > 1 && COMPANY_ENDINGS.has(last.lower.replace(/\.$/u, ''))) return ['organization', 4];
  if (length > 1 && CAPITAL_ENDINGS.has(last.text) && /\p{Ll}/u.test(first.text)) return ['organization', 4];
  if (length > 1 && followsCalling(pieces, range.from)) return ['person', 4];
  if (length > 1 && isHome(pieces, range)) return ['place', 4];
  if (isDivision(pieces, range) || isAmongDivisions(pieces, range)) return ['place', 3];
  if (
    length === 2 &&
    AGE_OF_PLACE.has(first.lower) &&
    isPlaceContext(pieces, range) &&
    !ORGANIZATION_HEADS.has(last.lower)
  )
    return ['place', 1];
  const isHeaded = ORGANIZATION_HEADS.has(last.lower) || (length > 3 && headOf(pieces, range) >= 0);
  if (isGivenName(first.text) && length > 1 && !isHeaded && !PLACE_ENDINGS.has(last.lower)) {
    return isWhere(pieces, range) ? ['person', 1] : ['person', 3];
  }
  if (length > 1 && followsSortOfBody(pieces, range)) return ['organization', 3];
  if (
    isDemonym(lower) ||
    (length === 2 && isDemonym(last.lower) && (COMPASS.has(first.lower) || isDemonym(first.lower)))
  )
    return ['unknown', -1];
  if (knownPlace(name) !== null) return ['place', 3];
  if (length === 1) return oneWord(pieces, range, words);
  if (SHIPS.test(first.text)) return ['unknown', -1];
  if (length === 2 && isGivenName(first.text) && FAMILY_NAMES.has(last.lower) && !isPlaceContext(pieces, range))
    return ['person', 2];
  if (
    PLACE_OPENINGS.has(first.lower) &&
    length <= (hasParticle(pieces, range) ? 4 : 3) &&
    !ORGANIZATION_HEADS.has(last.lower)
  )
    return ['place', 2];
  if (COMPASS.has(first.lower) && knownPlace(wordsOfTail(pieces, range)) !== null) return ['place', 3];
  const headAt = headOf(pieces, range);
  if (headAt >= 0 || (length > 2 && /^(?:action|relief)$/u.test(last.lower)))
    return ['organization', isFullName(pieces, range) ? 3 : 2];
  if (PLACE_ENDINGS.has(last.lower)) return ['place', 2];
  if (PLACE_ENDINGS.has(first.lower) && pieces[range.from + 1]?.lower === 'of') return ['place', 2];
  if (length > 2 && knownPlace(`${first.text} ${pieces[range.from + 1]?.text ?? ''}`) !== null)
    return ['organization', 1];
  if (NAME_PARTICLES.has(pieces[range.from + 1]?.text ?? '') || /^(?:al|el)-/iu.test(last.text)) return ['person', 2];
  if (/^\p{Lu}\.$/u.test(pieces[range.from + 1]?.text ?? '') || /^(?:\p{Lu}\.)+$/u.test(first.text))
    return ['person', 2];
  if (
    mayBeGivenName(first.text) &&
    !THING_WORDS.has(last.lower) &&
    !COMMON_WORDS.has(last.lower) &&
    knownPlace(last.text) === null
  ) {
    return ['person', knownPlace(first.text) === null ? 2 : 1];
  }
  if (first.isUpper && first.text.length > 1 && !first.text.includes('.')) return ['organization', 1];
  return severalWords(pieces, range, words);
}

function wordsOfTail(pieces: readonly Piece[], range: Range): string {
  return pieces
    .slice(range.from + 1, range.to)
    .map((piece) => piece.text)
    .join(' ');
}

/** Three words or more, all with capitals, the last of them for a body: hardly anything else. */
function isFullName(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (to - from < 3 || !ORGANIZATION_HEADS.has(pieces[to - 1]?.lower ?? '')) return false;
  for (let at = from; at < to; at += 1)
    if (pieces[at]?.isCapital !== true || pieces[at]?.isUpper === true) return false;
  return true;
}

/** "Vila Nova da Alma": a small word of another language within the name. */
function hasParticle(pieces: readonly Piece[], { from, to }: Range): boolean {
  for (let at = from + 1; at < to - 1; at += 1) if (NAME_PARTICLES.has(pieces[at]?.text ?? '')) return true;
  return false;
}

function headOf(pieces: readonly Piece[], range: Range): number {
  const last = pieces[range.to - 1];
  if (last !== undefined && (ORGANIZATION_HEADS.has(last.lower) || MEETING_HEADS.has(last.lower))) return range.to - 1;
  for (let i = range.from; i < range.to - 1; i += 1) {
    if (
      ORGANIZATION_HEADS.has(pieces[i]?.lower ?? '') &&
      /^(?:of|for|on|against|to)$/u.test(pieces[i + 1]?.lower ?? '')
    )
      return i;
  }
  return -1;
}

function oneWord(pieces: readonly Piece[], range: Range, words: Vocabulary): Verdict | null {
  const piece = pieces[range.from];
  if (piece === undefined) return null;
  const { lower } = piece;
  if (TITLE_HEADS.has(lower) || FUNCTION_WORDS.has(lower) || HONORIFICS.has(lower)) return ['unknown', -1];
  if (RANKS.has(lower.replace(/\.$/u, '')) && !mayBeGivenName(piece.text)) return ['unknown', -1];
  if (ORGANIZATION_HEADS.has(lower))
    return COMMON_ALONE.has(lower) || words.small.has(lower) ? ['unknown', -1] : ['organization', 1];
  // "wind from NE": where it comes from.
  if (/^(?:[NS]{1,2}[EW]|[EW][NS][EW])$/u.test(piece.text)) return ['unknown', -1];
  if (COMPANY_ENDINGS.has(lower) && piece.isUpper) return ['unknown', -1];
  if (NUMBERED.test(lower) && /^\d/u.test(pieces[range.to]?.text ?? '')) return ['unknown', -1];
  // "Xi" is a family name, "XI" a number.
  const isNumber = NOT_ORGANIZATIONS.has(lower) && !(lower === 'xi' && !piece.isUpper);
  if (isNumber || lower.length < 2 || PARTY_TAG.test(piece.text)) return ['unknown', -1];
  if (piece.isUpper && (words.small.has(lower) || COMMON_WORDS.has(lower))) return ['unknown', -1];
  // "LOPEZ:" at the head of a line is the label of a speaker; the rest of the text says whose.
  if (piece.isUpper && piece.isOpening && lower.length > 3 && pieces[range.to]?.text === ':') return ['unknown', 0];
  if (piece.isUpper && piece.text.length < 8 && !/^(?:\p{Lu}\.)+$/u.test(piece.text)) return ['organization', 2];
  if (/(?:bank|corp|soft|tech|bancorp|group|media)$/u.test(lower) && lower.length > 5) return ['organization', 1];
  if (isGivenName(piece.text)) return ['person', 1];
  return null;
}

function severalWords(pieces: readonly Piece[], range: Range, words: Vocabulary): Verdict | null {
  let places = 0;
  let plain = 0;
  for (let i = range.from; i < range.to; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    if (knownPlace(piece.text) !== null || isDemonym(piece.lower)) places += 1;
    else if (
      (COMMON_WORDS.has(piece.lower) && piece.lower !== 'um') ||
      words.small.has(piece.lower) ||
      MATTER_ENDING.test(piece.lower) ||
      !piece.isCapital
    )
      plain += 1;
  }
  const length = range.to - range.from;
  if (THING_WORDS.has(pieces[range.to - 1]?.lower ?? '') || THING_WORDS.has(pieces[range.from]?.lower ?? ''))
    return ['unknown', places > 0 ? -1 : 0];
  if (places > 0) return ['organization', 1];
  if (plain === 0 && length <= 3) return ['person', 1];
  return ['unknown', plain > 0 ? -1 : 0];
}

function signsBeside(pieces: readonly Piece[], range: Range, words: Vocabulary): Verdict | null {
  const before = pieces[range.from - 1];
  const after = pieces[range.to];
  const isOne = range.to - range.from === 1;
  const next = after?.isJoined === true || pieces[range.to - 1]?.isPossessive === true ? (after?.lower ?? '') : '';
  if (before !== undefined && TITLE_HEADS.has(before.lower)) return ['person', 2];
  if (!isOne && isCallingBefore(pieces, range.from)) return ['person', 2];
  if (hasApposition(pieces, range.to) || followsCalling(pieces, range.from)) return ['person', 2];
  if (/^(?:administration|campaign|regime|family|presidency|era)$/u.test(next)) return ['person', 1];
  if (/^(?:shares|stock|employees|shareholders|subsidiary|executives|customers)$/u.test(next))
    return ['organization', 2];
  if (isOne && !words.small.has(pieces[range.from]?.lower ?? '') && isStaffOf(pieces, range.from))
    return ['organization', 2];
  // "Officials in Tamsa said": where they are, not who they are.
  if (before !== undefined && /^(?:in|near)$/u.test(before.lower) && !words.small.has(pieces[range.from]?.lower ?? ''))
    return ['place', 1];
  // Who is named by one word alone and never in full is more often a company than a person.
  const isPersonal =
    /^(?:told|asked|replied|recalled|wrote|joked|quipped|died|married|born|testified|retired|resigned|laughed|smiled|nodded|sighed|shrugged|whispered|muttered|remembers|remembered)$/u.test(
      next,
    ) ||
    (pieces[range.to - 1]?.isPossessive === true && KIN.test(next));
  const speaks = SPEECH_VERBS.has(next) || (before !== undefined && /^(?:said|says|added)$/u.test(before.lower));
  if (isPersonal || (speaks && !isOne)) return ['person', 1];
  if (speaks) return ['organization', 1];
  if (
    before !== undefined &&
    PLACE_PREPOSITIONS.has(before.lower) &&
    !words.small.has(pieces[range.from]?.lower ?? '')
  ) {
    return /^(?:in|near)$/u.test(before.lower) ? ['place', 1] : before.lower === 'at' ? null : ['place', 0];
  }
  return null;
}

/** Words that part an old settlement from a new one: "in Old Bashti". */
const AGE_OF_PLACE = new Set(['old', 'new', 'little', 'great', 'greater']);

/** "an analyst at X", "a spokesman for X": X is who they work for. */
function isStaffOf(pieces: readonly Piece[], from: number): boolean {
  if (!/^(?:at|for|with)$/u.test(pieces[from - 1]?.lower ?? '')) return false;
  if (pieces[from - 2]?.isCapital === true || MATTER_ENDING.test(pieces[from]?.lower ?? '')) return false;
  return (
    TITLE_HEADS.has(pieces[from - 2]?.lower ?? '') ||
    (pieces[from - 1]?.lower === 'at' && TITLE_HEADS.has(pieces[from - 4]?.lower ?? ''))
  );
}

function isPlaceContext(pieces: readonly Piece[], range: Range): boolean {
  return /^(?:in|at|near|on|to|from|around)$/u.test(pieces[range.from - 1]?.lower ?? '');
}

/** What only a person has. */
const KIN =
  /^(?:mother|father|wife|husband|sister|brother|son|daughter|sons|daughters|grandmother|grandfather|aunt|uncle|cousin|parents|widow|lawyer|hands?|face|eyes|voice|smile|childhood|birthday|funeral)$/u;

/** What bears a number: "Bill 6,914", "Witness 12". */
const NUMBERED =
  /^(?:bill|witness|exhibit|flat|count|lot|gate|pier|ward|cell|camp|well|block|plot|zone|sector|unit|bay|dock|berth)$/u;

/** Prefixes of the names of ships. */
const SHIPS = /^(?:HMS|HMAS|HMCS|USS|RMS|SS|MV|INS|FS|PNS)$/u;

/** The party and state of a legislator, "D-Ohio" or "R-N.Y". */
const PARTY_TAG = /^[DRI]-\p{Lu}/u;

/** Words for places that are family names as often, behind a given name. */
const FAMILY_NAMES = new Set(
  'hill lane woods wood park street banks field ford forest camp plain mount bridge rivers lake church temple castle price banks house guard fields hunt ferry'.split(
    ' ',
  ),
);
