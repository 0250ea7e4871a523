import type { Span } from '../span';
import { readHeaderDate, type HeaderDate } from './header-date';
import { findBareDateline, opensLabels } from './bare-datelines';
import { findCyrillicDateline } from './cyrillic-dateline';
import { isReportCity } from './report-cities';
import { findUncasedDateline } from './uncased-dateline';

/**
 * A dateline at the start of a body: the place as written at `evidence` (null when only an agency is named, `(Agency) -- `),
 * the whole prefix up to its dash or colon, and what else it names.
 */
export type Dateline = {
  readonly place: string | null;
  readonly evidence: Span;
  readonly prefix: Span;
  readonly date: HeaderDate | null;
  readonly agency: string | null;
};

/** What a dateline without date or agency opens is a sentence, or at least so long. */
const LEAST_REPORT = 45;
/** Behind a city in mixed case, which may open a headline, the first words of a report are at least so long. */
const LEAST_BEHIND_CITY = 100;
/** A dateline is never longer than this, in code units. */
const LONGEST = 120;

const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}(?!\p{L})`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:(?:de|del|la|el|al|of|the|and|sur|am|do|da) )?(?:(?:al|el|ar|as|ash|at|an|ad|az)-)?\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`;
const PLACE = new RegExp(String.raw`^(?<place>(?:${CAPS}|${NAME})(?:(?:, | ?/ ?| and )(?:${NAME}|${CAPS})){0,4})`, 'u');
/** "(Geneva, 3 May 2024) - ": place and date in brackets. */
const BRACKETED = new RegExp(String.raw`^\((?<place>${NAME}(?:, ${NAME})?), (?<date>[^()\n]{6,40})\)`, 'u');
const AGENCY =
  /^,?\s*(?:[([](?<agency>[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N} .,&'’/-]{1,40})[)\]]|\/(?<wire>\p{Lu}[\p{L}\p{N} .&'’-]{1,40})\/(?=\s*--))/u;
/** Agencies that write themselves in small letters: "(dpa) -". */
const SMALL_AGENCY = /^,?\s*\((?<agency>\p{Ll}{2,6}(?:\/\p{Ll}{2,6})?)\)(?=\s*(?:—|–|―|--|-\s))/u;
const DASH = /^\s*\.?(?:—|–|―|--|[-_](?=\s|$))\s*/u;
/** After a place with its whole date: "TOWN, 3 May 2024. The". */
const STOP = /^\.\s+(?=\p{Lu})/u;
/** "TOWN, Friday -": the day of the week alone. */
const DAY_NAME = /^, (?:mon|tues|wednes|thurs|fri|satur|sun)day(?![\p{L}\p{N}])/iu;
/** A place in capitals and a day, and nothing before the report: "TOWN, May 3 The". */
const OPENS = /^\s(?=["“]?(?:\p{Lu}\p{Ll}{2,}|An?) [\p{L}\d][^\n]{40})/u;
const COLON = /^\s*:\s+(?=\S)/u;
/** Words that, in capitals, open a paragraph without being a place: the kind of a text, a part in a talk, a heading. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  (
    'note notes warning update updated breaking exclusive correction corrections abstract summary introduction background conclusion ' +
    'conclusions overview faq question answer interviewer interviewee interview moderator host speaker editor reporter watch read ' +
    'important attention caution analysis opinion comment editorial explainer live video photo photos photograph caption advisory alert ' +
    'urgent subject title date source methods results discussion objective objectives purpose scope appendix chapter section part act ' +
    'scene disclaimer contact contacts example key facts fact highlights media press release contents agenda minutes present absent ' +
    'narrator check factbox profile feature column essay review preview recap obituary timeline podcast diary insight claim verdict ' +
    'todo draft confidential memo memorandum re to from by for immediate embargoed weather sport sports business world politics'
  ).split(' '),
);

/** Words that name a paper wherever they stand in its heading. */
const PAPERS =
  /^(?:logs?|reports?|notes?|updates?|bulletins?|summary|minutes|diary|record|transcript|statements?|briefs?|briefing|messages?|journal|memo|interview)$/iu;

/**
 * Reads the dateline that opens a body (`CITY: `, `CITY, March 3 (Agency) - `, `City (Agency) - `), or null.
 * Capitals are enough before a colon or a dash; a place in mixed case needs a date or an agency beside it. A word that
 * opens several paragraphs with a colon is a speaker of a transcript, not a place.
 */
export function findDateline(text: string, body: Span): Dateline | null {
  const start = body.start + (/^\s*/u.exec(text.slice(body.start, body.end))?.[0].length ?? 0);
  const line = text.slice(start, Math.min(body.end, start + LONGEST + 40)).split('\n', 1)[0] ?? '';
  const wire = findCyrillicDateline(line, start);
  if (wire !== null && text.slice(wire.prefix.end, body.end).trim() !== '') return wire;
  const bare = findBareDateline(line, start, text, body);
  if (bare !== null) return bare;
  const place = takePlace(line);
  if (place === null)
    return (
      bracketed(line, start, text.slice(start, body.end)) ??
      findUncasedDateline(line, start, text, body) ??
      agencyOnly(line, start, text.slice(start, body.end))
    );
  let at = place.length;
  const early = AGENCY.exec(line.slice(at));
  if (early !== null && /^,\s/u.test(line.slice(at + early[0].length))) at += early[0].length;
  const before = partedDay(line.slice(at)) ?? /^,?\s+(?:(?:le|el|den|il|em) (?=\d))?/u.exec(line.slice(at));
  const date = before && readHeaderDate(line.slice(at + before[0].length));
  if (before && date) at += before[0].length + date.length;
  else at += DAY_NAME.exec(line.slice(at))?.[0].length ?? 0;
  const agency = AGENCY.exec(line.slice(at)) ?? SMALL_AGENCY.exec(line.slice(at));
  at += agency?.[0].length ?? 0;
  const dash = DASH.exec(line.slice(at));
  const isCapital = !/\p{Ll}/u.test(place.split(',', 1)[0] ?? '');
  const isWhole = date?.edtf?.length === 10 || (date?.readings.length ?? 0) > 1;
  const mark =
    dash ??
    COLON.exec(line.slice(at)) ??
    (isWhole ? STOP.exec(line.slice(at)) : null) ??
    (isCapital && date !== null && before?.[0].startsWith(',') === true ? OPENS.exec(line.slice(at)) : null);
  if (!mark || at + mark[0].length > LONGEST) return null;
  if (text.slice(start + at + mark[0].length, body.end).trimStart() === '') return null;
  const isKnown = !isCapital && isReportCity(place) && !(mark[0].includes(':') && opensLabels(text, start, body));
  if (!isCapital && date === null && !(agency && dash) && !isKnown) return null;
  if (!isCapital && mark[0].startsWith('.') && before?.[0].startsWith(',') !== true && !isReportCity(place))
    return null;
  if (isCapital && !date && !agency && (!isPlaceLike(place) || isSpeaker(text, body, place, mark[0]))) return null;
  // "MORNING LINE - Radio Alma": a heading is no report.
  const rest = line.slice(at + mark[0].length);
  const least = isKnown ? LEAST_BEHIND_CITY : LEAST_REPORT;
  if (!date && !agency && rest.trim() !== '' && rest.length < least && !/[.!?:…]["”’)]?\s*$/u.test(rest)) return null;
  return {
    place,
    evidence: { start, end: start + place.length },
    prefix: { start, end: start + at + mark[0].trimEnd().length },
    date,
    agency: agencyIn(agency ?? early),
  };
}

/** "Bamako – 3 mai 2024 – ": the dash before a day that a second dash parts from the report. */
function partedDay(rest: string): RegExpExecArray | null {
  const dash = /^\s[–—-]\s(?=[\p{L}\d])/u.exec(rest);
  const date = dash && readHeaderDate(rest.slice(dash[0].length));
  return date && DASH.test(rest.slice((dash?.[0].length ?? 0) + date.length)) ? dash : null;
}

/** True for a dateline that gives its date. */
export function isDated(dateline: Dateline | null): boolean {
  return dateline !== null && dateline.date !== null;
}

function agencyOnly(line: string, start: number, rest: string): Dateline | null {
  const agency = AGENCY.exec(line);
  const dash = agency && DASH.exec(line.slice(agency[0].length));
  if (!agency || !dash) return null;
  const length = agency[0].length + dash[0].trimEnd().length;
  if (rest.slice(length).trim() === '') return null;
  const prefix = { start, end: start + length };
  return { place: null, evidence: prefix, prefix, date: null, agency: agency.groups?.['agency']?.trim() ?? null };
}

function bracketed(line: string, start: number, rest: string): Dateline | null {
  const match = BRACKETED.exec(line);
  const { place, date: written = '' } = match?.groups ?? {};
  const date = match === null ? null : readHeaderDate(written);
  if (match === null || place === undefined || date?.length !== written.length) return null;
  const dash = DASH.exec(line.slice(match[0].length));
  if (dash === null || rest.slice(match[0].length + dash[0].length).trim() === '') return null;
  const length = match[0].length + dash[0].trimEnd().length;
  return {
    place,
    evidence: { start: start + 1, end: start + 1 + place.length },
    prefix: { start, end: start + length },
    date,
    agency: null,
  };
}

function takePlace(line: string): string | null {
  const found = PLACE.exec(line)?.groups?.['place'];
  if (found === undefined) return null;
  const parts = found.split(', ');
  const last = parts.at(-1) ?? '';
  const isDated = parts.length > 1 && readHeaderDate(line.slice(found.length - last.length)) !== null;
  const isDay = parts.length > 1 && DAY_NAME.test(`, ${last}`);
  const kept = isDated || isDay ? parts.slice(0, -1).join(', ') : found;
  return kept.length > 1 && kept.length <= 60 ? kept : null;
}

function isPlaceLike(place: string): boolean {
  const words = place.split(/[\s,/]+/u).filter(Boolean);
  return (
    words.length <= 5 &&
    !NOT_PLACES.has((words[0] ?? '').toLowerCase()) &&
    (words[0] ?? '').length > 1 &&
    !words.some((word) => PAPERS.test(word))
  );
}

function isSpeaker(text: string, body: Span, place: string, mark: string): boolean {
  if (!mark.includes(':')) return false;
  const again = text.slice(body.start, body.end).match(/(?<=^|\n)[ \t]{0,8}\p{Lu}[\p{Lu} .'’-]{0,40}:\s/gu) ?? [];
  return again.length > 1 || place.length <= 2;
}

function agencyIn(match: RegExpExecArray | null): string | null {
  return (match?.groups?.['agency'] ?? match?.groups?.['wire'])?.trim() ?? null;
}
