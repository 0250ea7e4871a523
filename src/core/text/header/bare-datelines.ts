import type { Span } from '../span';
import { AGENCIES } from './agencies';
import type { Dateline } from './dateline';
import { readHeaderDate } from './header-date';
import { isReportCity } from './report-cities';

const DASH = /^\s*(?:—|–|―|--|-(?=\s))\s*/u;
const AGENCY = /^\s*[([](?<agency>\p{Lu}[\p{L}\p{N} .&'’/-]{1,40})[)\]]/u;
/** Behind a day and a dash a report is a sentence, or at least so long. */
const LEAST_REPORT = 100;
/** "AFP, Alma: ", also on a line of its own. */
const AGENCY_PLACE = new RegExp(
  String.raw`^(?<agency>${AGENCIES})(?:, | ?/ ?)(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2})\s?:(?=\s|$)`,
  'u',
);

/** Reads the datelines that do not open with a place before its mark: a day or a place in brackets alone, an agency, a wire of releases. */
export function findBareDateline(line: string, start: number, text: string, body: Span): Dateline | null {
  const rest = text.slice(start, body.end);
  return (
    findDayDateline(line, start, text, body) ??
    findAgencyDateline(line, start, rest) ??
    findWireDateline(line, start, rest) ??
    findBracketedPlace(line, start)
  );
}

/** Reads a day that alone opens a report ("3 May 2024 – The", "May 3, 2024 (Agency)—The"); in a list or diary of such days none does. */
function findDayDateline(line: string, start: number, text: string, body: Span): Dateline | null {
  if (!/^(?:\d|\p{L}{3,9}\.?,? (?:\p{L}{3,9}\.? )?\d)/u.test(line)) return null;
  const date = readHeaderDate(line);
  if (date?.edtf?.length !== 10) return null;
  const agency = AGENCY.exec(line.slice(date.length));
  const at = date.length + (agency?.[0].length ?? 0);
  const dash = DASH.exec(line.slice(at));
  if (dash === null) return null;
  const rest = line.slice(at + dash[0].length);
  if (!/^["“‘«]?\p{Lu}/u.test(rest) || readHeaderDate(rest) !== null) return null;
  if (rest.length < LEAST_REPORT && !/[.!?…]["”’»)]?\s*$/u.test(rest)) return null;
  if (opensWithDay(text.slice(start + line.length, body.end))) return null;
  const prefix = { start, end: start + at + dash[0].trimEnd().length };
  return { place: null, evidence: prefix, prefix, date, agency: agency?.groups?.['agency']?.trim() ?? null };
}

/** True where another line opens with a day: entries, and no report. */
function opensWithDay(rest: string): boolean {
  const lines = rest.match(/(?<=\n)[ \t]{0,8}(?:\p{L}{3,9}\.?,? )?\d{1,2}[^\n]{0,40}/gu) ?? [];
  const months = rest.match(/(?<=\n)[ \t]{0,8}\p{Lu}\p{L}{2,9}\.? \d{1,2}[^\n]{0,40}/gu) ?? [];
  return [...lines, ...months].some((one) => readHeaderDate(one.trim()) !== null);
}

/** Reads an agency before its place and a colon: "AFP, Alma: The", the report also on the next line. */
function findAgencyDateline(line: string, start: number, rest: string): Dateline | null {
  const match = AGENCY_PLACE.exec(line);
  const { agency, place } = match?.groups ?? {};
  if (match === null || agency === undefined || place === undefined) return null;
  if (rest.slice(match[0].length).trim() === '') return null;
  const at = start + match[0].indexOf(place, agency.length);
  return {
    place,
    evidence: { start: at, end: at + place.length },
    prefix: { start, end: start + match[0].length },
    date: null,
    agency,
  };
}

/** "ALMA, Mo.--(BUSINESS WIRE)--Feb. 6, 1997--", "ALMA, NJ--(Marketwired - Jan 14, 2014) - ": how wires of releases write it. */
const OF_WIRE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]*\p{Lu}(?:, \p{Lu}[\p{L} ]*\p{L}\.?)?)\s?--\s?\((?<agency>\p{Lu}[\p{L} ]{2,30}?)(?: ?[-–—] ?(?<inside>[^()\n]{6,30}))?\)\s?(?:--?|[–—])\s?`,
  'u',
);

/** Reads the dateline of a wire of releases, which sets dashes on both sides of its name. */
function findWireDateline(line: string, start: number, rest: string): Dateline | null {
  const match = OF_WIRE.exec(line);
  const { place, agency, inside } = match?.groups ?? {};
  if (match === null || place === undefined || agency === undefined) return null;
  const behind = readHeaderDate(line.slice(match[0].length));
  const closing = behind === null ? null : /^\s?(?:--?|[–—])/u.exec(line.slice(match[0].length + behind.length));
  const isBehind = behind !== null && closing !== null;
  const date = inside === undefined ? (isBehind ? behind : null) : readHeaderDate(inside);
  const end = isBehind ? match[0].length + behind.length + closing[0].length : match[0].trimEnd().length;
  if (rest.slice(end).trim() === '') return null;
  return { place, evidence: { start, end: start + place.length }, prefix: { start, end: start + end }, date, agency };
}

/** "(Nairobi) The", "(Nairobi, Kenya) – The": a place alone in brackets. */
const IN_BRACKETS =
  /^\((?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,2}(?:, \p{Lu}[\p{L} ]{2,20})?)\)(?:\s?(?<dash>[–—]|-{1,2}(?=\s)))?\s*(?=["“‘]?\p{Lu}[^\n]{60})/u;

/** Reads a place in brackets before a report: a city that reports are dated from. */
function findBracketedPlace(line: string, start: number): Dateline | null {
  const match = IN_BRACKETS.exec(line);
  const { place, dash } = match?.groups ?? {};
  if (match === null || place === undefined || !/\p{Ll}/u.test(place)) return null;
  if (!isReportCity(place)) return null;
  const evidence = { start: start + 1, end: start + 1 + place.length };
  const end = start + match[0].trimEnd().length;
  return {
    place,
    evidence,
    prefix: { start, end: dash === undefined ? evidence.end + 1 : end },
    date: null,
    agency: null,
  };
}

/** True where a line behind `start` opens with words and a colon, as turns and labels do: then so does this one. */
export function opensLabels(text: string, start: number, body: Span): boolean {
  return /\n[ \t]{0,8}\p{Lu}[\p{L} .'’-]{0,40}:\s/u.test(text.slice(start, body.end));
}
