import { isAgency } from './agencies';
import { isPaper, isPictureCredit, issueOf, outletOfStaff, readBarLine, readByline, readPlacedByline } from './byline';
import { findDateline } from './dateline';
import { DATE_PLACED, PLACED_DATE, TAKEN_DOWN } from './dated-lines';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { readLooseLabel } from './labels';
import type { Line } from './lines';
import { isRevision } from './revision';
import { signedBy } from './signed-lines';

/** No headline or byline is on a longer line, in code units. */
export const LONGEST_LINE = 300;
/** The source that ends a line with the date: "2024年3月12日 来源：新华报". */
const SOURCED =
  /[\s|·]+(?:来源|來源|المصدر|источник|quelle|fuente|source)\s?[:：]\s?(?<outlet>[^\s:：][^:：\n]{1,40})$/iu;

/** Consumes a line that opens with a date label without its colon; gives the offset to go on at, or null. */
export function readLoose(text: string, line: Line, fields: Fields): number | null {
  const label = readLooseLabel(line.text);
  if (!label || (label.field !== 'date' && label.field !== 'updated')) return null;
  const rest = line.text.slice(label.length);
  const date = readHeaderDate(rest);
  if (!date || (date.edtf === null && date.readings.length === 0)) return null;
  const start = line.start + label.length;
  const after = start + date.length;
  const gap = /^[\s,;|–—-]*/u.exec(text.slice(after, line.end))?.[0].length ?? 0;
  if (
    after + gap < line.end &&
    !/^\d{4}-|^\d{8}/u.test(rest) &&
    !findDateline(text, { start: after + gap, end: text.length })
  ) {
    return null;
  }
  fillDate(fields, label.field, date, { start, end: after });
  return after + gap >= line.end ? line.next : after + gap;
}

/** "3 May 2024 · 2 min. read": how long a text takes to read. */
const READ_TIME = /(?<![\s|·•])[\s|·•]+\d{1,2} min(?:ute)?s?\.? read$/iu;
const SENT = /(?<=\d{4}) \((?<agency>\p{Lu}[\p{L}\p{N} .&'’/-]{1,40})\)$/u;

/** Consumes a line that is a date, alone or with its place, its paper or its source; gives the offset to go on at, or null. */
export function readDateLine(line: Line, fields: Fields): number | null {
  const indent = line.text.length - line.text.trimStart().length;
  const source = line.text.length > LONGEST_LINE ? null : SOURCED.exec(line.text.trimEnd());
  const whole = line.text
    .slice(0, source?.index)
    .trim()
    .replace(READ_TIME, '')
    .replace(/^\((?<date>.*)\)$/u, '$<date>');
  // "ALMA, 3 May 2024 (Coastwire)" on a line of its own: who sent it.
  const sent = SENT.exec(whole);
  const content = sent === null ? whole : whole.slice(0, sent.index);
  const written =
    (PLACED_DATE.exec(content) ?? DATE_PLACED.exec(content) ?? TAKEN_DOWN.exec(content))?.groups?.['date'] ?? content;
  const date = readHeaderDate(written);
  if (!date || date.length !== written.length || (date.edtf === null && date.readings.length === 0)) return null;
  const isWhole = (date.edtf?.length ?? 0) === 10 || date.readings.length > 1;
  if (sent !== null && (written === content || date.edtf?.length !== 10)) return null;
  if (written !== content && (!isWhole || (readBarLine(content)?.byline ?? null) !== null)) return null;
  const start = line.start + line.text.indexOf(content, indent) + content.lastIndexOf(written);
  fillDate(fields, 'date', date, { start, end: start + written.length });
  // "The Alma Post | Friday, 3 May 2024": the day of the week goes with the date.
  const before = content.slice(0, content.lastIndexOf(written));
  const where = before.replace(/(?:\s*[|•·]\s*\p{L}+day)?[\s,]+$/u, '');
  if (isPaper(where) || /[|•·]/u.test(before.slice(where.length))) fields.outlet ??= where;
  fields.outlet ??= source?.groups?.['outlet']?.trim() ?? sent?.groups?.['agency'] ?? null;
  return line.next;
}

/** Consumes a line that names who wrote, who took the pictures or the paper; gives the offset to go on at, or null. */
export function readNames(line: Line, fields: Fields): number | null {
  if (line.text.length > LONGEST_LINE) return null;
  // "By The Associated Courier": a paper signs for whoever wrote.
  const signed = /^\s*By (?<paper>(?:the )?\p{Lu}.*)$/iu.exec(line.text)?.groups?.['paper']?.trim();
  if (signed !== undefined && (isPaper(signed) || isAgency(signed.replace(/ (?:staff|news)$/iu, '')))) {
    // "By Alma Courier Reporter": the post is no part of the name.
    fields.outlet ??= /^the /iu.test(signed) ? signed : signed.replace(/(?<=\S) (?:Reporter|Correspondent)s?$/u, '');
    return line.next;
  }
  const under = fields.title === null ? null : signedBy(line.text.trim());
  if (under !== null) {
    fields.outlet ??= under.outlet;
    fields.byline ??= under.byline;
    return line.next;
  }
  const names = readByline(line.text);
  if (names !== null) {
    fields.byline ??= names;
    return line.next;
  }
  const isNamed = fields.byline !== null || fields.title !== null;
  if (isNamed && (isPictureCredit(line.text.trim()) || isRevision(line.text.trim()))) return line.next;
  const placed = fields.title !== null && fields.byline === null ? readPlacedByline(line.text) : null;
  if (placed !== null) {
    fields.byline = placed;
    return line.next;
  }
  const issue = issueOf(line.text.trim());
  if (issue !== null) {
    fields.outlet ??= issue;
    return line.next;
  }
  if (fields.byline !== null && fields.outlet === null && isPaper(line.text.trim())) {
    fields.outlet = line.text.trim();
    return line.next;
  }
  const staffOf = fields.byline === null ? null : outletOfStaff(line.text.trim());
  if (staffOf !== null) {
    fields.outlet ??= staffOf;
    return line.next;
  }
  const bar = readBarLine(line.text);
  if (!bar) return null;
  fields.byline ??= bar.byline;
  fields.outlet ??= bar.outlet;
  const date = bar.date === null ? null : readHeaderDate(bar.date);
  if (date && bar.date !== null) {
    const start = line.start + line.text.indexOf(bar.date);
    fillDate(fields, 'date', date, { start, end: start + bar.date.length });
  }
  return line.next;
}
