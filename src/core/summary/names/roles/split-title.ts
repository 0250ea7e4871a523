import type { Range } from '../candidate';
import { MATTER_ENDING, NAME_PARTICLES, COMMON_WORDS } from '../lexicon/common-words';
import { isDemonym, isCountry, knownPlace } from '../lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../../text/lexicon/given-names';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from '../lexicon/organization-words';
import { isEasternName } from '../eastern-names';
import { COMPASS } from '../lexicon/place-words';
import { HONORIFICS, isCallingTitle, isTitleHead, RANKS, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles';
import { isMonthAsFamily } from '../month-families';
import type { Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';

/** A run taken apart: what stands before the title (an organisation or country, maybe empty), the title, the name. */
type TitleSplit = { readonly before: Range; readonly title: Range; readonly name: Range };

/**
 * Takes "Body Acting Head for Matter Given Family" apart, or returns null where the run holds no title.
 * The name is the longest tail that can be a person's; it may be empty (a title without its holder).
 */
export function splitTitle(pieces: readonly Piece[], run: Range, words: Vocabulary): TitleSplit | null {
  let head = -1;
  for (let i = run.to - 1; i >= run.from; i -= 1) {
    if (isTitleWord(pieces, i, run)) {
      head = i;
      break;
    }
  }
  if (head < 0) return null;
  if (pieces.slice(head, run.to).every(({ lower }) => RANKS.has(lower.replace(/\.$/u, '')))) head = -1;
  if (head < 0) return null;
  const nameFrom = nameStart(pieces, { from: head + 1, to: run.to }, words, isShouted(pieces, head, run.to));
  return {
    before: { from: run.from, to: titleStart(pieces, head, run.from) },
    title: { from: titleStart(pieces, head, run.from), to: withoutParticle(pieces, head, nameFrom) },
    name: { from: nameFrom, to: run.to },
  };
}

/** In "Judge van Loon" the small word is the name's. */
function withoutParticle(pieces: readonly Piece[], head: number, end: number): number {
  let to = end;
  while (to > head + 1 && pieces[to - 1]?.isCapital === false && NAME_PARTICLES.has(pieces[to - 1]?.text ?? ''))
    to -= 1;
  return to;
}

function isTitleWord(pieces: readonly Piece[], at: number, run: Range): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const bare = piece.lower.replace(/\.$/u, '');
  // "DC Tranter" is a rank, "Washington DC Mayor" is not; "Con." is one behind "Det." alone.
  if (bare === 'dc' && (at > run.from || piece.text !== 'DC' || at + (pieces[at - 1]?.text === ',' ? 3 : 2) < run.to))
    return false;
  if (bare === 'con' && !/^(?:det|detective|sp)\.?$/u.test(pieces[at - 1]?.lower ?? '')) return false;
  // "Ato Bekele Desta" is addressed so, "Ato Boldon" may be called so.
  if (bare === 'ato' && run.to - at < 3) return false;
  const isRank =
    bare.includes('-') &&
    bare.split('-').every((part) => RANKS.has(part.replace('.', '')) || /^(?:general|sec\.?)$/u.test(part));
  if (isRank) return at + 1 < run.to;
  if (isCallingTitle(bare) && !TITLE_HEADS.has(bare))
    return at === run.from && at + 1 < run.to && !ORGANIZATION_HEADS.has(pieces[run.to - 1]?.lower ?? '');
  if (!isTitleHead(bare) && !HONORIFICS.has(bare) && !RANKS.has(bare)) return false;
  // "U Than Swe": the title of Burma is one capital, before words that are none.
  if (bare === 'u' && (piece.text !== 'U' || pieces[at + 1]?.isUpper !== false || at + 1 >= run.to)) return false;
  const next = pieces[at + 1];
  const previous = pieces[at - 1];
  // "Attorney General's Office", "General Assembly", "Office of the President": the title belongs to a body.
  for (let i = at + 1; i < run.to; i += 1)
    if (ORGANIZATION_HEADS.has(pieces[i]?.lower ?? '') && !hasSmallBetween(pieces, at, i)) return false;
  for (let i = run.from; i < at; i += 1) {
    if (
      ORGANIZATION_HEADS.has(pieces[i]?.lower ?? '') &&
      pieces[i + 1]?.lower === 'of' &&
      !isOutsideComplement(pieces, i, at)
    )
      return false;
  }
  // "Frontline Witness said": who saw or suffered something bears no capital, a body does.
  if (
    at + 1 >= run.to &&
    at > run.from &&
    /^(?:witness|victim|champion|rebel|player|expert)$/u.test(bare) &&
    !piece.isOpening
  )
    return false;
  // At the end of a name a word like "King" is a family name.
  if (
    at + 1 >= run.to &&
    previous !== undefined &&
    at > run.from &&
    mayBeGivenName(previous.text) &&
    !TITLE_MODIFIERS.has(previous.lower)
  )
    return false;
  if (isTitleHead(bare) && !RANKS.has(bare)) return true;
  if (
    /^(?:saint|st|brother|sister|father|lord|lady|king|queen|prince|private|major|general|marshal|vice|lance|rear)$/u.test(
      bare,
    ) &&
    at + 1 >= run.to
  )
    return false;
  if (bare === 'st' || bare === 'saint') return false;
  if (mayBeGivenName(bare) && at + 1 < run.to && previous !== undefined && at > run.from && isGivenName(previous.text))
    return false;
  return next !== undefined && at + 1 < run.to;
}

function hasSmallBetween(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (/^(?:of|for|to|at)$/u.test(pieces[i]?.lower ?? '')) return true;
  return false;
}

/** After "Ministry of Foreign Affairs" a title may follow; in "Office of the Secretary" it is part of the name. */
function isOutsideComplement(pieces: readonly Piece[], head: number, at: number): boolean {
  const first = pieces[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  if (pieces[head]?.lower === 'office') return titleStart(pieces, at, first) > first;
  return at > first;
}

function titleStart(pieces: readonly Piece[], head: number, from: number): number {
  const inBody = followsBody(pieces, from, head);
  let start = head;
  while (start > from) {
    const piece = pieces[start - 1];
    if (piece === undefined) break;
    const bare = piece.lower.replace(/\.$/u, '');
    // In "Ministry of Foreign Trade Deputy Secretary" the matter belongs to the ministry, only the grade to the title.
    // "Assistant U.S. Attorney", "U.S. District Judge": the country within a title.
    if (isOfState(pieces, start - 1, from)) {
      start -= 1;
      continue;
    }
    // "Chief United States District Judge"
    if (isUnitedStates(pieces, start - 1, from)) {
      start -= 2;
      continue;
    }
    // "House Speaker", "Senate Majority Leader": whose officer it is, at the head of the run.
    if (start - 1 === from && CHAMBERS.test(bare) && piece.isCapital && pieces[from - 1]?.isCapital !== true) {
      start -= 1;
      continue;
    }
    // In "Chief of Naval Staff Vice Admiral" the staff is what the chief is of.
    if (bare === 'staff' && /^(?:naval|general|defen[cs]e|air|army|joint|of)$/u.test(pieces[start - 2]?.lower ?? ''))
      break;
    const isModifier = inBody ? GRADES.has(bare) : TITLE_MODIFIERS.has(bare);
    if (bare === 'dc' || (!isModifier && !TITLE_HEADS.has(bare) && !RANKS.has(bare) && !HONORIFICS.has(bare))) break;
    if (start - 1 > from && /^(?:of|for|on|the)$/u.test(pieces[start - 2]?.lower ?? '') && !TITLE_HEADS.has(bare))
      break;
    start -= 1;
  }
  return start;
}

const CHAMBERS = /^(?:house|senate|board|assembly|council|cabinet)$/u;

function isOfState(pieces: readonly Piece[], at: number, from: number): boolean {
  if (!/^(?:u\.s\.?|us|federal)$/u.test(pieces[at]?.lower ?? '') || pieces[at]?.isCapital !== true) return false;
  const next = pieces[at + 1]?.lower ?? '';
  const before = at > from ? (pieces[at - 1]?.lower ?? '') : '';
  return (
    /^(?:district|attorney|marshal|magistrate|circuit|bankruptcy)$/u.test(next) ||
    (/^(?:assistant|deputy|acting)$/u.test(before) && TITLE_HEADS.has(next))
  );
}

function isUnitedStates(pieces: readonly Piece[], at: number, from: number): boolean {
  return (
    at > from &&
    pieces[at]?.text === 'States' &&
    pieces[at - 1]?.text === 'United' &&
    /^(?:district|attorney|marshal|magistrate|circuit|bankruptcy)$/u.test(pieces[at + 1]?.lower ?? '')
  );
}

function followsBody(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (ORGANIZATION_HEADS.has(pieces[i]?.lower ?? '') && pieces[i + 1]?.lower === 'of') return true;
  }
  return false;
}

const GRADES = new Set(
  'acting deputy assistant associate additional joint special senior junior chief principal former interim caretaker vice first second under permanent parliamentary managing'.split(
    ' ',
  ),
);

/** "MR RUIZ:", the label of a speaker: title and name in capitals, then a colon; or a name in full in capitals behind a title. */
function isShouted(pieces: readonly Piece[], head: number, to: number): boolean {
  if (pieces[head]?.isUpper === true) return pieces[to]?.text === ':';
  // "Sgt SIMON RUIZ": a name in capitals behind a title that is not.
  const name = pieces.slice(head + 1, to);
  return (
    name.length > 1 &&
    name.length < 5 &&
    name.every(({ isUpper, text, lower }) => isUpper && text.length > 2 && !ORGANIZATION_HEADS.has(lower))
  );
}

function isPlainCapital({ isCapital, isUpper, lower }: Piece): boolean {
  return isCapital && !isUpper && !TITLE_HEADS.has(lower) && !RANKS.has(lower);
}

function nameStart(pieces: readonly Piece[], tail: Range, words: Vocabulary, isLabel: boolean): number {
  // Behind "Ms" every capital is the name's: "Ms Temperance Boateng".
  const honorific = pieces[tail.from - 1]?.lower.replace(/\.$/u, '') ?? '';
  const isShort = tail.to > tail.from && tail.to - tail.from < 4;
  if (
    isShort &&
    /^(?:mr|mrs|ms|miss|dr|sheikh|shaikh|sheik|imam|mullah|haji|alhaji|hajia|sir|dame|rev|fr|sister|father|prof|daw|u|ato|mme)$/u.test(
      honorific,
    ) &&
    pieces.slice(tail.from, tail.to).every(isPlainCapital)
  )
    return tail.from;
  for (let at = Math.max(tail.from, tail.to - 5); at < tail.to - 1; at += 1)
    if (isEasternName(pieces, { from: at, to: tail.to })) return at;
  let from = tail.to;
  while (from > tail.from && tail.to - from < 5) {
    const piece = pieces[from - 1];
    if (piece === undefined) break;
    const isFirst = from === tail.to;
    // "Minister Peter Zulu": behind a given name the name of a people is a family's.
    const isFamily = isFirst && from - 2 === tail.from && isGivenName(pieces[from - 2]?.text ?? '');
    if (
      !canBeInName(piece, words, isFirst && from - 1 === tail.from, isLabel, isFamily) &&
      !(isFirst && isMonthAsFamily(pieces, from - 1))
    )
      break;
    from -= 1;
  }
  while (from < tail.to && NAME_PARTICLES.has(pieces[from]?.text ?? '')) from += 1;
  // "Governor of Northern Alma": the quarter of the sky and its place belong to the post.
  const quarter = pieces[from - 1]?.lower ?? '';
  if (
    from === tail.to - 1 &&
    from - 1 >= tail.from &&
    COMPASS.has(quarter) &&
    /^(?:of|for|in)$/u.test(pieces[from - 2]?.lower ?? '')
  )
    return tail.to;
  // "for Matter Given Family": without a small word before it the tail directly follows the title and is all name.
  const complement = complementEnd(pieces, tail);
  if (complement > tail.from) {
    // "Inspector General of Police Gul Zaman": behind the matter, a name that may be one in full.
    if (from > complement && from < tail.to - 1 && mayBeGivenName(pieces[from]?.text ?? '')) return from;
    for (let i = Math.max(from, complement); i < tail.to - 1; i += 1) if (isGivenName(pieces[i]?.text ?? '')) return i;
    if (from <= complement) return tail.to - complement >= 3 ? tail.to - 2 : tail.to;
  }
  return from;
}

/** The first index that may belong to the name where the title has an "of ..." or "for ...": behind one word of it. */
function complementEnd(pieces: readonly Piece[], tail: Range): number {
  let end = tail.from;
  for (let i = tail.from; i < tail.to; i += 1) {
    if (/^(?:of|for|to|on|the|and)$/u.test(pieces[i]?.lower ?? '')) end = i + 1;
  }
  return end;
}

function canBeInName(piece: Piece, words: Vocabulary, isAlone: boolean, isLabel: boolean, isFamily: boolean): boolean {
  if (NAME_PARTICLES.has(piece.text) && !piece.isCapital) return true;
  if (!piece.isCapital) return false;
  if (/^(?:I{2,3}|IV|VI{0,3}|IX)$/u.test(piece.text)) return true;
  if (piece.isUpper && piece.text.length > 1 && !piece.text.includes('.') && !isLabel) return false;
  if (
    isCountry(piece.text) ||
    (isDemonym(piece.lower) && !mayBeGivenName(piece.text) && !isFamily) ||
    KNOWN_ORGANIZATIONS.has(piece.lower)
  )
    return false;
  if (isGivenName(piece.text) || piece.text === 'Than') return true;
  if (ORGANIZATION_HEADS.has(piece.lower) || (!isAlone && COMMON_WORDS.has(piece.lower) && !mayBeGivenName(piece.text)))
    return false;
  if (words.small.has(piece.lower) && !mayBeGivenName(piece.text)) return false;
  return !(MATTER_ENDING.test(piece.lower) && piece.text.length > 5 && knownPlace(piece.text) === null);
}
