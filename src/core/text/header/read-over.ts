import { isAgency } from './agencies';
import { isPaper, readByline, stationOf } from './byline';
import { TAKEN_DOWN } from './dated-lines';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import type { Line } from './lines';
import { linesOver, partsOf } from './over-lines';
import {
  isPerson,
  isSpot,
  isToldPlace,
  leavesWriter,
  mayBePerson,
  namedIn,
  stampedWriter,
  writerIn,
} from './over-names';

/** "Published by Alma Media on 3 May 2024", "Broadcast: Radio Alma, 3 May 2024", "Station: Alma Broadcasting Corporation". */
const PUT_OUT =
  /^(?:(?:first )?(?:published|aired|broadcast) (?:by|on|in)|(?:station|broadcast(?:er)?|channel|network|aired on|newspaper|paper)(?: by| on)?:)\s+(?<outlet>\p{Lu}[\p{L}\p{N}'’&. -]{1,50}?)(?=$|,| on \d|\s*[(|–—])/iu;
const LIST_ITEM = /^\s*(?:[-*•‣◦>]|\d{1,3}[.)]\s)/u;
/** A message of a chat: its day says nothing of the days of the others. */
const STAMPED = /^\s*[[(]?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[,T ]+\d{1,2}:\d{2}/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
/** The post of who signs, alone on its line. */
const POST =
  /^\p{Lu}[\p{L} ,&-]{0,50}(?:officer|director|manager|coordinator|secretary|adviser|advisor|delegate|observer|inspector|engineer|analyst|correspondent|reporter|editor)\b[^.!?]{0,40}$/iu;
const STATIONS = /\b(?:radio|tv|television|fm|broadcasting|network|channel \d+)\b/iu;
/** What a line says of a day that is not that of the text. */
const OTHER_DAY =
  /\b(?:born|died|since|from|until|till|through|embargo(?:ed)?|travel|incident|offence|offense|arrest|deadline|due|expires?|valid|next|previous|last|accessed|retrieved|updated|modified|period|signed|entry into force|hearing|visits?|adopted|founded|established|est|elected|published in|v|between|between:|covering)\b/iu;

/**
 * Takes from the lines over a text what no other reading found: who wrote it, the paper, the place, and a whole date that
 * stands between commas or bars where no other line has one.
 */
export function readOver(text: string, fields: Fields, hasDate: boolean): void {
  const lines = linesOver(text);
  for (const [index, line] of lines.entries()) {
    const words = line.text.trim();
    if (words === fields.title && index > 0) continue;
    const parts = partsOf(words);
    fields.byline ??= writerIn(words) ?? parts.map(writerIn).find((name) => name !== null) ?? null;
    const named = words === fields.title && parts.length < 3 ? null : namedIn(words);
    fields.byline ??= named?.byline ?? stampedWriter(words, lines[index + 1]?.text ?? '');
    fields.outlet ??=
      named?.outlet ??
      putOutBy(words) ??
      numberedPaper(parts) ??
      (index === 0 ? EPISODE.exec(words)?.groups?.['paper'] : null) ??
      (index < 2 ? (parts.map(stationOf).find((one) => one !== null) ?? null) : null);
    if (named?.place) fillPlace(fields, line, named.place);
  }
  // "Jane Doe | Tessit | 3 May 2024": what stood between bars was where she wrote.
  const { outlet, place } = fields;
  if (outlet !== null && place === null && isToldPlace(outlet, text)) {
    const line = lines.find((one) => one.text.includes(outlet));
    if (line !== undefined && !/^\s*by /iu.test(line.text)) {
      fields.outlet = null;
      fillPlace(fields, line, outlet);
    }
  }
  fields.byline ??= bareWriter(lines, fields, text.slice(lines.at(-1)?.next ?? 0));
  fields.outlet ??= barePaper(lines, fields);
  if (fields.place === null) readPlaced(lines, fields, text);
  if (!hasDate && fields.publishedOn === null && fields.readings.length === 0) readDated(lines, fields);
}

function putOutBy(words: string): string | null {
  const match = PUT_OUT.exec(words);
  const outlet = match?.groups?.['outlet']?.trim();
  if (match === null || outlet === undefined || !/^\p{Lu}/u.test(outlet)) return null;
  // A label may stand over a post of soldiers too ("Station: FOB Alma").
  return /^\S+:/u.test(words) && !STATIONS.test(outlet) && !isPaper(outlet) ? null : outlet;
}

/** "HARBOUR VOICES No. 17" beside other parts of a line: a paper and its number. */
function numberedPaper(parts: readonly string[]): string | null {
  if (parts.length < 2) return null;
  const paper = parts.map((part) => NUMBERED.exec(part)?.groups?.['paper']).find((one) => one !== undefined);
  return paper !== undefined && !REPORTS.test(paper) ? paper : null;
}

const NUMBERED =
  /^(?<paper>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,3}),? (?:No\.?|Nr\.?|#|Issue|issue|Vol\.?) ?\d{1,4}$/u;
/** "HARBOUR LIGHTS, episode 41: the last ferry". */
const EPISODE =
  /^(?<paper>\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){1,3}),? (?:[Ee]pisode|EPISODE|[Ee]p\.) ?\d{1,4}(?!\d)/u;
const REPORTS =
  /\b(?:reports?|updates?|bulletin|sitrep|notes?|release|statement|minutes|case|log|diary|circular|resolution|order|communiqué|transcript|brief|briefing|memo|patrol|meeting)\b/iu;

/** A name alone on its line, beside a line that is a date or a paper. */
function bareWriter(lines: readonly Line[], { title }: Fields, rest: string): string | null {
  for (const [index, line] of lines.entries()) {
    const words = line.text.trim();
    if (words === title || !mayBePerson(words)) continue;
    const beside = [lines[index - 1], lines[index + 1]].map((other) => other?.text.trim() ?? '');
    // A town may stand over a date as well; beside a paper a name the text does not say again is who wrote.
    const isSigned = isPerson(words)
      ? beside.some((other) => isPaper(other) || isDate(other) || placeBesideDate(other) !== null) ||
        (index === 0 && POST.test(beside[1] ?? ''))
      : beside.some((other) => isPaper(other) || placeBesideDate(other) !== null) && !rest.includes(words);
    if (isSigned && leavesWriter(lines.slice(0, index).map((above) => above.text))) return words;
  }
  return null;
}

/** A paper alone on the first line, or opening it before a bar. */
function barePaper(lines: readonly Line[], { title }: Fields): string | null {
  const first = lines[0]?.text.trim() ?? '';
  const [paper = ''] = partsOf(first);
  // "The Cocoa Letter" over "Issue 212, 17 October 2024".
  const isIssue = /^(?:issue|edition|vol(?:ume|\.)?) ?\d{1,4}\b/iu.test(lines[1]?.text.trim() ?? '');
  if (isIssue && /^\p{Lu}[\p{L}'’& ]{3,40}$/u.test(paper) && !REPORTS.test(paper)) return paper;
  return isPaper(paper) && !/bulletin$/iu.test(paper) && (paper !== title || lines.length > 2) ? paper : null;
}

/** "Alma, Friday 3 May 2024" over a text, "3 May 2024 | Alma", or "Alma" and the date on two lines. */
function readPlaced(lines: readonly Line[], fields: Fields, text: string): void {
  // "Story by Jane Doe in Alma": what stands with the date below is no place then.
  let isPlaced = false;
  for (const [index, line] of lines.entries()) {
    const words = line.text.trim();
    if (words === fields.title && index > 0) continue;
    const place =
      placeBesideDate(words.replace(/(?<=\d{4}) \([^()]{2,41}\)$/u, '')) ??
      placeOverDate(lines, index, fields) ??
      (isDate(lines[index - 1]?.text.trim() ?? '') && isToldPlace(words, text) ? words : null);
    // "Xinhua, 3 May 2024": an agency is no place.
    if (place !== null && isAgency(place)) {
      fields.outlet ??= place;
      return;
    }
    if (place !== null && !isPlaced) return fillPlace(fields, line, place);
    if (place !== null && words.startsWith(place)) fields.outlet ??= place;
    isPlaced ||= /^(?:by|from|story|report|words|text)\b.{4,80}(?: in | \| )\p{Lu}/iu.test(words);
  }
}

function placeBesideDate(words: string): string | null {
  const comma = words.indexOf(', ');
  const colon = words.indexOf(': ');
  for (const at of [comma, colon]) {
    const behind = words.slice(at + 2);
    // "Decided: 3 May 2024" has the same form.
    if (at === colon && !isToldPlace(words.slice(0, Math.max(0, at)), '')) continue;
    if (at > 0 && isSpot(words.slice(0, at)) && (isDate(behind) || (at === comma && WEEKDAY.test(behind))))
      return words.slice(0, at);
  }
  const [date = '', place = '', ...others] = partsOf(words);
  const [spot = '', land = spot, ...more] = place.split(', ');
  return others.length === 0 && more.length === 0 && isDate(date) && isSpot(spot) && isSpot(land) ? place : null;
}

function placeOverDate(lines: readonly Line[], index: number, { title }: Fields): string | null {
  const words = lines[index]?.text.trim() ?? '';
  const isFirst = index === 0 || lines[index - 1]?.text.trim() === title;
  // "By Mara Quist" over a day is who wrote it.
  return isFirst &&
    readByline(words) === null &&
    /\p{Ll}/u.test(words) &&
    isSpot(words) &&
    isDate(lines[index + 1]?.text.trim() ?? '')
    ? words
    : null;
}

function isDate(words: string): boolean {
  const date = words === '' ? null : readHeaderDate(words);
  return date !== null && date.edtf?.length === 10 && date.length === words.length;
}

function fillPlace(fields: Fields, line: Line, place: string): void {
  const start = line.start + line.text.indexOf(place);
  fields.place ??= { place, evidence: { start, end: start + place.length } };
}

/** The one whole date that stands between commas, bars or brackets in the lines over a text. */
function readDated(lines: readonly Line[], fields: Fields): void {
  let found: { readonly line: Line; readonly from: number; readonly until: number } | null = null;
  for (const line of lines) {
    if (LIST_ITEM.test(line.text) || STAMPED.test(line.text)) continue;
    const taken = TAKEN_DOWN.exec(line.text.trim())?.groups?.['date'];
    if (taken !== undefined && readHeaderDate(taken)?.edtf?.length === 10) {
      const from = line.text.lastIndexOf(taken);
      found = { line, from, until: from + taken.length };
      break;
    }
    for (const match of line.text.matchAll(/(?<=^\s*|[,|•·(–—-]\s+|[([]|: )(?=[\p{Lu}\d])/gu)) {
      const date = readHeaderDate(line.text.slice(match.index));
      if (date === null || (date.edtf?.length !== 10 && date.readings.length < 2)) continue;
      const until = match.index + date.length;
      const before = line.text
        .slice(0, match.index)
        .trimEnd()
        .replace(/[,|•·(–—-]$/u, '')
        .split(/[,|•·;–—]\s/u);
      if (OTHER_DAY.test(before.at(-1) ?? '') || !/^\s*(?:$|[,|•·)\]]|[-–—]\s)/u.test(line.text.slice(until))) continue;
      if (found !== null && found.line !== line) return;
      found ??= { line, from: match.index, until };
    }
  }
  if (found === null) return;
  const { line, from, until } = found;
  const read = readHeaderDate(line.text.slice(from));
  if (read !== null) fillDate(fields, 'date', read, { start: line.start + from, end: line.start + until });
}
