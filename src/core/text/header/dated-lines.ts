import { withAsciiDigits } from '../digits';
import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';

/** A line that is only a place, an office or a kind of text and a whole date: "District Court of Arden, 3 May 2024". */
export const PLACED_DATE =
  /^\p{Lu}[^.!?:;\n]{1,60}?,\s+(?<date>(?:\p{L}+\.?\s+)?\d{1,2}\D.{0,30}\d{4}|\p{L}+\.?\s+\d{1,2},\s+\d{4})$/u;
/** A line that is only a whole date and the place: "Tuesday 4 June 2024, Alma". */
export const DATE_PLACED =
  /^(?<date>(?:\p{Lu}\p{L}{2,8},? )?\d{1,2} \p{Lu}\p{L}{2,8} \d{4}), \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}$/u;
/** A line that says where and when words were taken down: "Recorded in Alma on 3 May 2024", "Interviewed at the mill, 3 May 2024". */
export const TAKEN_DOWN =
  /^(?:recorded|interviewed|taken(?: down)?|noted|conducted|filmed|transcribed|spoken|written|held|given|delivered|broadcast|filed)(?: (?:in|at|from|by|near|on board|aboard) [^.!?:;\n]{2,60}?)?(?:,|,? on| \|)? (?<date>(?:\p{L}+,? )?\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})$/iu;
/** A line that says when the text came out and nothing else, or what report it is: "Issued on 3 May 2024 at 14:22 GMT", "Situation report n. 4, published 3 May 2024". */
export const ISSUED =
  /^[*_(]{0,2}(?:[\p{L} ]{3,40}(?:report|bulletin|update|sitrep|brief|digest)(?: (?:n|no|nr|number|issue)?\.? ?#?\d{1,4})?,? )?(?:(?:first )?published|issued|released|posted|dated)(?: on)?:?\s+(?<date>[^*_()\n]{8,60})[*_)]{0,2}$/iu;
/** A first line that names the paper, its date and its place: "Field notes, Thursday 16 May 2024, Alma camp". */
const WITHIN =
  /^\p{Lu}[^.!?:;,\n]{2,50}, (?<date>(?:\p{Lu}\p{Ll}{2,8} )?\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}), \p{Lu}[^.!?:;\n]{1,40}$/u;
/** A first line that names a report and the days it is on: "Weekly bulletin 23 (27 April to 4 May 2024)". */
const SPANNED =
  /^(?=\D*\b(?:[Rr]eport|[Bb]ulletin|[Uu]pdate|[Dd]igest|[Bb]rief|[Rr]eview|[Ss]ummary|[Ss]itrep|[Nn]ewsletter|[Ll]og|[Dd]iary|REPORT|BULLETIN|UPDATE|SITREP)\b)\p{Lu}[^.!?:;\n]{3,60}[ (]\d{1,2}(?: \p{L}{3,9})?(?: \d{4})?\s?(?:[-–—]|to)\s?(?<date>\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\)?$/u;
/** A first line that names a report and the state it gives: "Situation report 9 as of 18:00 (local time) on 3 May 2024". */
const AS_OF =
  /^(?=.*\b(?:[Rr]eport|[Bb]ulletin|[Uu]pdate|[Bb]rief|[Ss]itrep|SITREP|REPORT|UPDATE)\b)\p{Lu}.{3,70}\b[Aa]s (?:of|at)\b[^.!?;\n]{0,40}?\s(?<date>\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})\)?$/u;
/** A headline that names a sitting and its day: "Remarks of the Minister at the Regular Press Conference on May 20, 2024". */
const OF_SITTING =
  /^(?=.*\b(?:[Cc]onference|[Bb]riefing|[Rr]emarks|[Ss]tatement|[Mm]eeting|[Hh]earing|[Ss]ession|[Ii]nterview|[Ss]peech)\b)\p{Lu}.{8,90} on (?<date>\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4})$/u;
const LONGEST_HEAD = 120;
/** The state of things, at the end of a German text: "(Stand: 16. Mai 2024)". */
const STATED = /^\(?(?:Stand|Fecha|Datum|Дата): (?<date>\d[^()\n]{5,40}\d)\)?$/u;
/** A closing line in brackets: "(Torreseca, 23 de enero de 2025. Agencia Levante)". */
const BRACKETED = /^[（(](?<before>[^()（）\d\n]{0,45})(?<date>\d[^()（）\n]{6,80})[)）]$/u;
const BEFORE_DATE = /^(?:[\p{Lu}\p{Lo}][^.!?:;,،]{1,40}[,،] ?)?$/u;
const BEHIND_DATE = /^(?: ?(?:م|ء|г\.))?(?:[.,،;]? ?[^.!?\d]{2,50})?\.?$/u;
/** How far from its end a text is searched for its date, in code units. */
const LONGEST_TAIL = 200;

/** No line that is a date and nothing else is longer. */
const LONGEST_DATE = 40;

/** The line itself where it is a whole date and no other line of the text is one, as in a diary. */
export function aloneIn(text: string, body: Span, line: string): string | undefined {
  const read = line.length < LONGEST_DATE ? readHeaderDate(line) : null;
  if (read?.edtf?.length !== 10 || read.length !== line.length) return undefined;
  const lines = text.slice(body.start, body.end).split('\n');
  const isOther = (other: string): boolean => {
    const words = other.trim();
    return (
      words !== line &&
      words.length < LONGEST_DATE &&
      /\d/u.test(words) &&
      readHeaderDate(words)?.length === words.length
    );
  };
  return lines.filter((other) => other.trim() === line).length > 1 || lines.some(isOther) ? undefined : line;
}

/** The date within a first line that names the paper, its date and its place, or the last of the days it is on, as it is written. */
export function datedWithin(line: string): string | undefined {
  return line.length < LONGEST_HEAD
    ? (WITHIN.exec(line) ?? SPANNED.exec(line) ?? AS_OF.exec(line) ?? OF_SITTING.exec(line))?.groups?.['date']
    : undefined;
}

/** A letter or communiqué is dated at its end: "Alma, 3 May 2024" as one of its last lines. */
export function readTail(text: string, body: Span, fields: Fields): void {
  const tail = text.slice(Math.max(body.start, body.end - LONGEST_TAIL), body.end);
  for (const written of tail.split('\n').slice(-3).toReversed()) {
    const line = written.trim();
    const date =
      [PLACED_DATE, ISSUED, STATED].map((form) => form.exec(line)?.groups?.['date']).find(Boolean) ??
      closingDate(line) ??
      (text.endsWith(written, body.end) ? aloneIn(text, body, line) : undefined);
    const read = date === undefined ? null : readHeaderDate(date);
    if (date === undefined || read?.edtf?.length !== 10 || read.length !== date.length) continue;
    const start = body.end - tail.length + tail.lastIndexOf(written) + written.lastIndexOf(date);
    return fillDate(fields, 'date', read, { start, end: start + date.length });
  }
}

/** The date of a line in brackets that says where, when and by whom a text was written, and nothing else. */
function closingDate(line: string): string | undefined {
  const { before = '', date } = BRACKETED.exec(withAsciiDigits(line))?.groups ?? {};
  if (date === undefined || !BEFORE_DATE.test(before)) return undefined;
  const read = readHeaderDate(date);
  if (read?.edtf?.length !== 10 || !BEHIND_DATE.test(date.slice(read.length))) return undefined;
  const start = line.length - 1 - date.length;
  return line.slice(start, start + read.length);
}
