import { isNoBody } from './acronyms/no-body';
import type { Candidate } from './candidate';
import { foldName } from './linking/fold-name';
import { knownPlace } from './lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../text/lexicon/given-names';
import { COMPANY_ENDINGS } from './lexicon/legal-forms';
import { COMMON_ALONE } from './lexicon/organization-words';
import { saysWho, TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';
import { familyNames } from './settle';
import { isListing, isSpotOfThing } from './told-beside';
import { shipsIn } from './told-kinds';
import type { Vocabulary } from './vocabulary';

const GENERIC =
  /^(?:public prosecutions?|(?:press|media|head|front|back|post|box|ticket|information) office|(?:press|media|call|contact|information) cent(?:re|er)|(?:press|media) team|(?:global|corporate|public|media|investor|external|internal|human|government|community|press|strategic|group) (?:communications?|affairs|relations|resources|marketing|operations|policy))$/u;

/** True for rooms and desks that every body has, by name: "Press Office", "Investor Relations". */
export function isGenericOffice(name: string): boolean {
  return GENERIC.test(name.toLowerCase());
}

const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'medicane']);
/** What bears a number and is somebody's name too: "Bill 6,914". */
const NUMBERED = /^(?:Bill|Will|Mark|Ward|Gate|Pier|Lot)$/u;
/** Those who hold a post in several states, and no body: "Foreign Ministers of Alma and Tarn". */
const MINISTERS = /^(?:Foreign|Prime|Finance|Defen[cs]e|Interior|Health|Energy) Ministers of .* and /u;
/** A letter with a number, but for the groups of states that are called so: "W17". */
const NUMBERED_LETTER = /^(?!G\d)(\p{Lu})\d{1,3}$/u;
const MANY_CODES = 3;
const MATTERS =
  /^(?:Works|Affairs|Health|Safety|Relations|Prosecutions?|Service|Transport|Utilities|Defender|Policy|Instruction)$/u;
/** Who and what is numbered by a letter of its own in notes and files. */
const IS_NUMBERED =
  /^(?:witness|participant|patient|respondent|interviewee|informant|victim|subject|sample|site|household|exhibit)(?:e?s)?$/u;
/** The weight of a place that the form of the text fixes. */
const FIXED = 4;

/** The names, in small letters, that storms bear in a text: "Hurricane Odile", "Tropical Storm Mina". */
function stormsIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (!piece.isCapital || !STORMS.has(piece.lower)) continue;
    const isQuoted = /^["“‘']$/u.test(pieces[at + 1]?.text ?? '');
    const name = pieces[isQuoted ? at + 2 : at + 1];
    if (name?.isCapital === true && (name.isJoined || isQuoted)) names.add(name.lower);
  }
  return names;
}

/** "Madam Chairwoman", "Mister Speaker": how the holder of a post is addressed, not what somebody is called. */
function isAddress(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    words.length > 1 &&
    /^(?:mr|mister|madam|madame|honou?rable)\.?$/u.test(words[0] ?? '') &&
    words.slice(1).every((word) => TITLE_HEADS.has(word) || TITLE_MODIFIERS.has(word))
  );
}

/** "Tarnsky IV" is a game or a film, "Carl IV" may be a king. */
function isSequel(name: string): boolean {
  const first = /^(?<first>\S+) (?:I{2,3}|IV|VI{0,3}|IX|X)$/u.exec(name)?.groups?.['first'];
  return first !== undefined && !mayBeGivenName(first);
}

/** The names, folded, that end as a company's do, without that ending: "Alma" of "Alma AG". */
function companiesIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, name } of candidates) {
    const parts =
      kind === 'organization'
        ? foldName(name)
            .split(' ')
            .filter((part) => !/^\(.*\)$/u.test(part))
        : [];
    if (parts.length < 2 || !COMPANY_ENDINGS.has(parts.at(-1) ?? '')) continue;
    let to = parts.length - 1;
    names.add(parts.slice(0, to).join(' '));
    // "Alma Lime Holdings Plc" and "Alma Lime".
    while (to > 1 && /^(?:holdings?|group|company|co\.?|&|and|international)$/u.test(parts[to - 1] ?? '')) to -= 1;
    names.add(parts.slice(0, to).join(' '));
  }
  return names;
}

/**
 * The letters by which a text numbers those it speaks of: three numbers with one letter ("W12, W15 and W17"), or any beside the word it
 * stands for ("witness"). A group such as M23 beside a rifle M16 is none of these.
 */
function codesIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  const letters = new Set<string>();
  for (const { text, lower } of pieces) {
    const letter = NUMBERED_LETTER.exec(text)?.[1];
    if (letter !== undefined) seen.set(letter, (seen.get(letter) ?? new Set()).add(text));
    else if (IS_NUMBERED.test(lower)) letters.add(lower.charAt(0).toUpperCase());
  }
  for (const [letter, codes] of seen) if (codes.size >= MANY_CODES) letters.add(letter);
  return letters;
}

/**
 * Leaves out codes that number witnesses or samples, and people who are none: the storms and ships of a text, things with a number, and a lone plural that the text writes small elsewhere; a company's name without its ending is the company; what bears the name of a place that the
 * form of the text fixes (a dateline, "residents of Glen Alma") is that place.
 */
export function withoutNoPeople(
  candidates: readonly Candidate[],
  ruled: readonly Candidate[],
  pieces: readonly Piece[],
  words: Vocabulary,
): readonly Candidate[] {
  const families = familyNames(candidates);
  const companies = companiesIn(ruled);
  const storms = stormsIn(pieces);
  const ships = shipsIn(ruled, pieces);
  const codes = codesIn(pieces);
  const places = new Set(
    ruled.flatMap(({ kind, weight, name }) => (kind === 'place' && weight >= FIXED ? [foldName(name)] : [])),
  );
  // In capitals before a colon it may be the label of a speaker: no person is made a place by that.
  const shouted = new Set(ruled.flatMap(({ name }) => (name === name.toUpperCase() ? [foldName(name)] : [])));
  return candidates.flatMap((candidate) => {
    const { kind, name, to } = candidate;
    if (codes.has(NUMBERED_LETTER.exec(name)?.[1] ?? '') || isListing(pieces, candidate)) return [];
    const isFixed =
      places.has(foldName(name)) && (kind === 'organization' || (name.includes(' ') && !shouted.has(foldName(name))));
    if (isFixed && kind !== 'place') return [{ ...candidate, kind: 'place' as const }];
    const isCompany =
      companies.has(foldName(name)) && (kind === 'place' ? knownPlace(name) === null : !families.has(foldName(name)));
    if (isCompany && kind !== 'unknown') return [{ ...candidate, kind: 'organization' as const }];
    // "Typhoon “Mina”": the sort of storm names no place, and its name nobody.
    if (kind !== 'person' && (STORMS.has(name.toLowerCase()) || storms.has(name.toLowerCase()))) return [];
    // "aboard the supply ship Northern Gull": a ship is no place.
    if (kind === 'place' && ships.has(foldName(name)) && knownPlace(name) === null) return [];
    if (kind === 'place' && COMMON_ALONE.has(name.toLowerCase())) return [];
    if (kind === 'organization' && isLonePost(candidate, pieces)) return [];
    if (
      kind === 'organization' &&
      (isGenericOffice(name) || isNoBody(name) || /^(?:State|STATE|CROWN)$/u.test(name) || MINISTERS.test(name))
    )
      return [];
    if (kind !== 'person') return [candidate];
    // "the plant in Victoria, which": nobody is a "which", and nothing stands in a person.
    if (!families.has(foldName(name)) && isSpotOfThing(pieces, candidate))
      return [{ ...candidate, kind: 'place' as const }];
    if (ships.has(foldName(name)) || isAddress(name) || isSequel(name) || /^[JS]r\.?$/u.test(name)) return [];
    const [first = '', ...others] = name.toLowerCase().split(' ');
    // "Director of Public Works": the matter of a post.
    if (others.length === 0 && MATTERS.test(name) && pieces[candidate.from - 1]?.lower === 'public') return [];
    // "Counsel for the State": a post, and nobody's name.
    if (TITLE_HEADS.has(first) && /^(?:of|for|to)$/u.test(others[0] ?? '')) return [];
    const isAlone = others.length === 0 && !families.has(foldName(name)) && !isGivenName(name);
    if (isAlone && first.endsWith('s') && words.small.has(first)) return [];
    const last = others.at(-1) ?? first;
    if (storms.has(last) && (others.length === 0 || STORMS.has(others.at(-2) ?? first))) return [];
    if (NUMBERED.test(name) && /^\d/u.test(pieces[to]?.text ?? '')) return [];
    // "the Harbours (Amendment) Bill"
    if (name === 'Bill' && pieces[candidate.from - 1]?.text === ')') return [];
    return [candidate];
  });
}

/** "Guard says": in notes a calling opens a sentence without an article; that is no name of a body. */
function isLonePost({ from, to }: Candidate, pieces: readonly Piece[]): boolean {
  const piece = pieces[from];
  return to - from === 1 && piece !== undefined && piece.isOpening && !piece.isUpper && saysWho(piece.lower);
}
