import { candidateOf, type Candidate, type Range } from './candidate';
import { inPlaceOf } from './in-place-of';
import { FUNCTION_WORDS, MATTER_ENDING } from './lexicon/common-words';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { KNOWN_ORGANIZATIONS } from './lexicon/organization-words';
import { wordSet } from '../../text/lexicon/word-list';
import { TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** Whose office, department or hospital a possessive names: "Alma County Sheriff's Office". */
const OFFICE = /^(?:Office|Department|Bureau)$/u;
const HOLDERS = wordSet(
  `sheriff attorney prosecutor coroner examiner governor mayor marshal commissioner auditor clerk assessor defender ombudsman general`,
);
const SAINT = /^(?:St|Saint|King|Queen|Prince|Princess|Children|Women|Veterans|Guy|Bartholomew)\.?\b/u;
const OF_SAINT = /^(?:Hospital|School|College|Church|Cathedral|Infirmary|University|Hospice|Academy|Abbey|Chapel)$/u;
const OF_SORT =
  /^(?:Anglican|Catholic|Methodist|Lutheran|Orthodox|Presbyterian|Baptist|Episcopal|Parish|Mission|Memorial|General|Primary|Secondary|High|Girls|Boys|Grammar|Teaching|District)$/u;
/** Heads of bodies whose matters may be told one after another, with commas. */
const OF_MATTERS = wordSet('bureau department ministry office agency administration commission committee directorate');
const LONGEST = 6;
const MOST_MATTERS = 12;

/**
 * Joins the pieces of bodies that possessives and commas cut apart: "Alma County Sheriff's Office", "St Anne's Hospital",
 * "Department of Roads, Bridges and Harbours".
 */
export function joinOffices(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const made: Candidate[] = [];
  for (let at = 1; at < pieces.length; at += 1) {
    const range =
      officeEndingAt(pieces, at) ??
      ofSaintEndingAt(pieces, at) ??
      ofManyEndingAt(pieces, at) ??
      officeOfPost(pieces, at);
    if (range !== null) made.push(candidateOf(pieces, range, text, 'organization', 4));
  }
  for (let at = 1; at < pieces.length; at += 1)
    if (isSpotOf(pieces, at)) made.push(candidateOf(pieces, { from: at - 1, to: at + 1 }, text, 'place', 3));
  for (const candidate of candidates) {
    const to = mattersEnd(pieces, candidate);
    if (to > candidate.to) made.push(candidateOf(pieces, { from: candidate.from, to }, text, 'organization', 4));
  }
  for (const { kind, from, to } of candidates) {
    const isFree = kind !== 'person' || /^[IVX]+$/u.test(pieces[to - 1]?.text ?? '');
    if (isFree && isCouncilBehind(pieces, to))
      made.push(candidateOf(pieces, { from, to: to + 2 }, text, 'organization', 4));
  }
  return inPlaceOf(candidates, made);
}

function isPlain(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && piece.isCapital && piece.setting === 'plain';
}

/** "Alma County Sheriff's Office": the office of a post, with the place before it. */
function officeEndingAt(pieces: readonly Piece[], at: number): Range | null {
  const holder = pieces[at - 1];
  if (!OFFICE.test(pieces[at]?.text ?? '') || !isPlain(pieces[at]) || !isPlain(holder) || !holder.isPossessive)
    return null;
  if (!HOLDERS.has(holder.lower)) return null;
  let from = at - 1;
  while (from > at - 1 - LONGEST && pieces[from]?.isJoined === true && isPlain(pieces[from - 1])) from -= 1;
  while (from < at - 1 && FUNCTION_WORDS.has(pieces[from]?.lower ?? '')) from += 1;
  const first = pieces[from];
  const hasPlace =
    from < at - 1 && first !== undefined && !TITLE_HEADS.has(first.lower) && !TITLE_MODIFIERS.has(first.lower);
  return hasPlace ? { from, to: at + 1 } : null;
}

/** "Tarn's Bazar", "Tarn's Landing": a place that bears somebody's name. */
function isSpotOf(pieces: readonly Piece[], at: number): boolean {
  const [owner, spot] = [pieces[at - 1], pieces[at]];
  return (
    isPlain(spot) &&
    isPlain(owner) &&
    owner.isPossessive &&
    pieces[at - 2]?.isCapital !== true &&
    owner.sentence === spot.sentence &&
    /^(?:Bazar|Bay|Cove|Landing|Creek|Corner|Crossing|Point|Peak|Harbour|Town|Island|Reef|Gap|Ferry)$/u.test(spot.text)
  );
}

/** "Seamen's Mission", "Dockers' and Porters' Union": the body of many people. */
function ofManyEndingAt(pieces: readonly Piece[], at: number): Range | null {
  if (!isPlain(pieces[at]) || !OF_MANY.test(pieces[at]?.text ?? '')) return null;
  const owner = manyBefore(pieces, at);
  if (owner < 0) return null;
  const other = pieces[owner - 1]?.text === 'and' ? manyBefore(pieces, owner - 1) : -1;
  const from = other < 0 ? owner : other;
  const state = stateBefore(pieces, pieces[owner]?.isPossessive === true ? from : 0);
  if (state >= 0) return { from: state, to: at + 1 };
  // "Alma Teachers' Union": what else stands in capitals before it is in the name.
  return pieces[from]?.isJoined === true && isPlain(pieces[from - 1]) ? null : { from, to: at + 1 };
}

/** "UN Children's Fund": where the body, the state or the people begins whose it is, before a possessive that cuts the chain; or -1. */
function stateBefore(pieces: readonly Piece[], from: number): number {
  const state = pieces[from - 1];
  if (pieces[from]?.isJoined !== true || !isPlain(state)) return -1;
  const outer = pieces[from - 2];
  if (!state.isJoined || !isPlain(outer) || FUNCTION_WORDS.has(outer.lower)) {
    const { lower, text } = state;
    return KNOWN_ORGANIZATIONS.has(lower) || knownPlace(text) !== null || isDemonym(lower) ? from - 1 : -1;
  }
  return KNOWN_ORGANIZATIONS.has(`${outer.lower} ${state.lower}`) ? from - 2 : -1;
}

/** Where the many stand whose something follows at a piece ("Seamen's", "Dockers'"), or -1. */
function manyBefore(pieces: readonly Piece[], at: number): number {
  const isMark = /^['’]$/u.test(pieces[at - 1]?.text ?? '');
  const owner = isMark ? at - 2 : at - 1;
  const piece = pieces[owner];
  if (!isPlain(piece) || piece.sentence !== pieces[at]?.sentence || (!isMark && !piece.isPossessive)) return -1;
  return /(?:s|men|women|hildren|people)$/u.test(piece.text) && (!isMark || piece.text.endsWith('s')) ? owner : -1;
}

const OF_MANY =
  /^(?:Mission|Union|Association|Federation|Guild|League|Society|Fund|Cooperative|Club|Council|Network|Alliance)$/u;

/** "St Anne's Hospital", "Queen Maud's School". */
function ofSaintEndingAt(pieces: readonly Piece[], at: number): Range | null {
  if (!OF_SAINT.test(pieces[at]?.text ?? '')) return null;
  // "St Anne's Catholic Church": what sort it is may stand between.
  const isSort = OF_SORT.test(pieces[at - 1]?.text ?? '') && pieces[at - 1]?.isPossessive === false;
  const owner = isSort && pieces[at]?.isJoined === true ? at - 2 : at - 1;
  if (pieces[owner]?.isPossessive !== true) return null;
  for (let from = owner; from >= Math.max(0, owner - 2); from -= 1) {
    const piece = pieces[from];
    if (!isPlain(piece) || piece.sentence !== pieces[at]?.sentence) return null;
    if (SAINT.test(piece.text)) return { from, to: at + 1 };
    if (!piece.isJoined) return null;
  }
  return null;
}

const TOWNS = /^(?:city|county|town|district|borough|municipal|provincial|regional|village|parish)$/u;
const SCHOOLS = /^(?:primary|secondary|elementary|middle|high|nursery|teaching|referral|general|university)$/u;

/** "Alma city council", "Alma primary school": in small letters behind the name of a town, and whole. */
function isCouncilBehind(pieces: readonly Piece[], to: number): boolean {
  const [sort, body] = [pieces[to], pieces[to + 1]];
  if (sort?.isJoined !== true || body === undefined || !body.isJoined || body.isPossessive) return false;
  if (TOWNS.test(sort.text) && body.text === 'council') return true;
  return SCHOOLS.test(sort.text) && /^(?:school|hospital)$/u.test(body.text);
}

/** "Office for the High Warden for Rivers": an office, the post it serves, and what that is for. */
function officeOfPost(pieces: readonly Piece[], at: number): Range | null {
  if (
    pieces[at]?.text !== 'Office' ||
    pieces[at + 2]?.text !== 'the' ||
    !/^(?:of|for)$/u.test(pieces[at + 1]?.text ?? '')
  )
    return null;
  let to = at + 3;
  const post = to;
  while (to < post + 5 && isPlain(pieces[to])) to += 1;
  if (to < post + 2 || !TITLE_HEADS.has(pieces[to - 1]?.lower ?? '') || !/^(?:for|on)$/u.test(pieces[to]?.text ?? ''))
    return null;
  const matter = to + 1;
  to = matter;
  while (to < matter + 4 && isPlain(pieces[to]) && (to === matter || pieces[to]?.isJoined === true)) to += 1;
  return to > matter ? { from: at, to } : null;
}

/** Where the matters of "Bureau of A" end that go on by commas: ", B and C" or ", B, C and D", of single words that name nobody. */
function mattersEnd(pieces: readonly Piece[], { kind, from, to }: Candidate): number {
  if (
    kind !== 'organization' ||
    !/^(?:,|and)$/u.test(pieces[to]?.text ?? '') ||
    !/^(?:of|on|for)$/u.test(pieces[from + 1]?.lower ?? '')
  )
    return to;
  if (!OF_MATTERS.has(pieces[from]?.lower ?? '')) return to;
  let at = to;
  for (let count = 0; count < MOST_MATTERS; count += 1) {
    const comma = pieces[at]?.text === ',' ? at + 1 : at;
    const isLast = pieces[comma]?.lower === 'and';
    const matter = isLast ? comma + 1 : comma;
    if (!isMatter(pieces[matter]) || (!isLast && comma === at)) return to;
    at = matter + 1;
    if (!isLast) continue;
    const goesOn = pieces[at]?.isCapital === true && pieces[at]?.isJoined === true;
    const last = pieces[matter]?.lower ?? '';
    // "Committee on Food, Agriculture and Cocoa Affairs": the last of two words.
    const affairs = pieces[at];
    if (goesOn && /^(?:affairs|relations|development|services|security|resources)$/u.test(affairs?.lower ?? ''))
      return at + 1;
    return !goesOn && (last.endsWith('s') || MATTER_ENDING.test(last) || last === 'welfare') ? at : to;
  }
  return to;
}

function isMatter(piece: Piece | undefined): boolean {
  return (
    isPlain(piece) &&
    !piece.isUpper &&
    !piece.isPossessive &&
    knownPlace(piece.text) === null &&
    !isDemonym(piece.lower) &&
    !KNOWN_ORGANIZATIONS.has(piece.lower) &&
    !isGivenName(piece.text)
  );
}
