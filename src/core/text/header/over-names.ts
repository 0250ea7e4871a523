import { isNoWorldSpot } from './world-weekdays';
import { isGivenName, mayBeGivenName } from '../lexicon/given-names';
import { isNameList, isPaper, LIKE_A_PLACE, PERSON } from './byline';
import { readHeaderDate } from './header-date';
import { partsOf } from './over-lines';

const NAME = String.raw`(?<names>(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+|${PERSON})`;
const END = String.raw`(?=\s*(?:$|[,.;|(–—]|and |for |in |at ))`;
/** "Author: Jane Doe, Programme Officer", "Words: Jane Doe. Pictures: John Roe." */
const LABELLED = new RegExp(
  String.raw`^(?:(?:author|writer|reporter|reported|prepared|compiled|submitted|drafted|recorded|written|interviewed|filed|text|words|story|note-?taker|notes?|rapporteur|interview)(?: by)?:|(?:reported|prepared|compiled|submitted|drafted|recorded|written|interviewed|filed|text|words|story|notes?) by)\s+${NAME}${END}`,
  'iu',
);
/** "Interview with Captain Rosa Roe by Jane Doe, Alma". */
const BY = new RegExp(
  String.raw`^(?:an? )?(?:[\p{L}]+ )?(?:interview|conversation|report|story|essay|dispatch|letter|portrait|photographs|words|text)s?\b[^.!?:]{0,90}? by ${NAME}${END}`,
  'iu',
);
/** "Field diary of Jane Doe", "Notes from Jane Doe". */
const OF = new RegExp(
  String.raw`^(?:\p{L}+ ){0,2}(?:diary|notes|notebook|journal|log|letter|account|field notes)\s?(?:[:,]|of|by|from)\s+${NAME}$`,
  'iu',
);
/** A word that says what kind of paper stands beside the name of its writer. */
const KIND =
  /\b(?:notes?|diary|journal|report|letter|log|dispatch|essay|field|column|analysis|comment|opinion|feature|postcard|notebook|reportage|travelogue)\b/iu;
/** What a line over a talk, a speech or a court says; a name beside it is of who speaks or is heard. */
const OF_SPEAKERS =
  /\b(?:interview|talk|conversation|profile|obituary|statement|speech|address|remarks|testimony|evidence|deposition|court|tribunal|between|claimant|defendant|plaintiff|applicant|respondent|appellant|witness|guests?|panel|in the matter|present|chair|v\.?|vs\.?)\b/iu;

/** Who wrote, as a line over a text says it in words of its own, or null: "Reported by: J. Doe", "Interview with Rosa Roe by Jane Doe". */
export function writerIn(line: string): string | null {
  const words = line
    .trim()
    .replaceAll(/[*_#]+/gu, '')
    .trim();
  for (const form of [LABELLED, BY, OF]) {
    const names = caseHeld(form.exec(words));
    if (names === null) continue;
    if (form !== OF || !/ (?:from|letter) /iu.test(words) || hasGivenName(names)) return names;
  }
  return null;
}

/** A form read without regard to case still wants a name in its own capitals. */
function caseHeld(match: RegExpExecArray | null): string | null {
  const names = match?.groups?.['names']?.trim();
  if (names === undefined || !/^\p{Lu}/u.test(names) || !/ \p{Lu}[\p{L}'’-]*$|\.\s?\p{Lu}[\p{L}'’-]+$/u.test(names))
    return null;
  return isNameList(names) || /^(?:\p{Lu}\.\s?)+\p{Lu}/u.test(names) ? names : null;
}

/** What a line of parts names: "Jane Doe, Coastal Times", "Notes from the field — Jane Doe — 3 May 2024", "Jane Doe, Alma, 3 May 2024". */
export type Named = { readonly byline: string | null; readonly outlet: string | null; readonly place: string | null };

/** Reads who wrote, the paper and the place in a line of parts one of which is a name of a person, beside a paper, a kind of text or a date; or null. */
export function namedIn(line: string): Named | null {
  const bars = partsOf(line);
  const parts = bars.length > 1 ? bars : line.trim().split(/,\s+/u);
  if (parts.length < 2 || parts.length > 5 || /^(?:by|from) /iu.test(line.trim())) return null;
  const outlet = parts.find((part) => isPaper(part)) ?? null;
  // Beside a paper the first part is who writes for it, whatever their name.
  const isWriter = (part: string, index: number): boolean =>
    isPerson(part) || (index === 0 && outlet !== null && mayBePerson(part));
  const byline = parts.find(isWriter) ?? null;
  const isDated = readHeaderDate(parts.at(-1) ?? '')?.length === (parts.at(-1) ?? '').length;
  if (byline === null) return outlet !== null && bars.length > 1 ? { byline, outlet, place: null } : null;
  const isKind = bars.length > 1 && parts.some((part) => part !== byline && KIND.test(part));
  if (outlet === null && !isKind && !(isDated && parts[0] === byline)) return null;
  if (OF_SPEAKERS.test(line)) return null;
  const place =
    isDated && parts.length === 3 && parts[0] === byline && outlet === null && bars.length < 2
      ? (parts[1] ?? null)
      : null;
  return { byline, outlet, place: place !== null && isSpot(place) ? place : null };
}

/** "Ana Ruiz Published May 3, 2024 Updated ...", or "Reporter:" over a name on the next line: who wrote it, or null. */
export function stampedWriter(line: string, below: string): string | null {
  if (/^(?:reporter|author|writer|byline|words):$/iu.test(line)) return mayBePerson(below) ? below.trim() : null;
  const names = line.length > 120 ? undefined : STAMPED_NAME.exec(line)?.groups?.['names'];
  return names !== undefined && mayBePerson(names) ? names : null;
}

const STAMPED_NAME = new RegExp(
  String.raw`^(?<names>${PERSON}) (?:Published|Posted|Updated)(?: on)?:? (?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)`,
  'u',
);

/** True for a line that is the name of a person and nothing else, told by a given name that opens it or by initials. */
export function isPerson(line: string): boolean {
  const bare = line.trim().replace(HONORIFIC, '');
  return mayBePerson(bare) && (bare !== line.trim() || hasGivenName(bare) || INITIALED.test(bare));
}

const HONORIFIC = /^(?:Dr|Prof|Professor|Rev|Fr|Sr|Maj|Major|Lt|Capt|Captain|Col|Sgt|Mr|Mrs|Ms)\.?\s+/u;
const INITIALED = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/** True for a line of two to five words in capitals that may be somebody's name. */
export function mayBePerson(line: string): boolean {
  const words = line.trim();
  return (
    words.length < 50 &&
    /\p{Ll}/u.test(words) &&
    !words.includes(',') &&
    (isNameList(words) || INITIALED.test(words)) &&
    !isPaper(words) &&
    !NO_SPOT.test(words)
  );
}

/** The lines above a bare name that leave it the writer's: none tells of a talk, a court or a speech, and none breaks off before it. */
export function leavesWriter(above: readonly string[]): boolean {
  return (
    above.every((line) => !OF_SPEAKERS.test(line)) &&
    !/(?:\b(?:of|by|with|for|and|to|from)|[:,-])$/iu.test(above.at(-1)?.trim() ?? '')
  );
}

function hasGivenName(names: string): boolean {
  return names
    .split(/\s+/u)
    .slice(0, 2)
    .some((word) => word.length > 1 && mayBeGivenName(word));
}

const SPOT = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:[ -](?:(?:de|del|la|el|al|of|the|sur|am) )?\p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u;
const NO_SPOT =
  /\b(?:notes?|diary|journal|report|letter|log|minutes|transcript|statement|release|bulletin|update|office|hall|room|library|newsroom|house|representatives|assembly|parliament|senate|congress|commons|chamber|session|sitting|court|tribunal|council|ministry|department|committee|commission|board|agency|station|officer|patrol|sector|unit|director|manager|secretary|coordinator|bureau|institute|centre|center|school|university|hospital|union|society|association|edition|issue|broadcast|recorded|published|updated|posted|spring|summer|autumn|winter|day|week|press|news|radio|times|post|review|correspondent|reporter|editor|staff|gmt|utc|draft|final|judgment|judgement|ruling|decision|verdict|heard|hearing|before|interview|talk|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;

/** True for a part of a line that may be where a text was written: one to three words in capitals, none of them of an office or a paper. */
export function isSpot(words: string): boolean {
  return (
    words.length < 40 &&
    SPOT.test(words) &&
    !NO_SPOT.test(words) &&
    !/\d/u.test(words) &&
    !words.split(' ').some(isGivenName) &&
    !/^(?:the|my|our|an) |(?:^| )\p{Lu}\. |^(?:in|at|on|from|inside|behind|after|before|with|for) (?:the|an?|my|our) /iu.test(
      words,
    ) &&
    !isNoWorldSpot(words) &&
    !isPaper(words)
  );
}

/** True where one of its words, or the text that says where something is, tells a spot for a place: "Port Hale", "near Tessit". */
export function isToldPlace(spot: string, text: string): boolean {
  if (!isSpot(spot)) return false;
  if (LIKE_A_PLACE.test(spot)) return true;
  return ['in', 'at', 'near', 'from', 'outside', 'to'].some((before) => text.includes(` ${before} ${spot}`));
}
