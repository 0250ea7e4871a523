import { fillDate, fillTitle } from './fields';
import { isHeadLine } from './head-block';
import type { Fields } from './header';
import { lineAt, type Line } from './lines';
import { readWorldDateLine, type WorldDateLine } from './world-date-line';

/** So many written lines over a text are looked at for its date. */
const MOST_LINES = 8;
const SHORTEST_LEAD = 60;
const LONGEST_TITLE = 160;

/**
 * Takes date, place and title from the short lines over a text in a language other than English, of which one and only one
 * is its date with a place, a day of the week or an hour; gives where the text goes on behind that line.
 */
export function readWorldHead(text: string, at: number, fields: Fields): number {
  let first: Line | null = null;
  let dated: { readonly line: Line; readonly read: WorldDateLine } | null = null;
  let line = lineAt(text, at);
  for (let count = 0; line !== null && count < MOST_LINES; line = lineAt(text, line.next)) {
    if (line.text.trim() === '') continue;
    const read = readWorldDateLine(line.text);
    // A headline may be of two sentences.
    const { length } = line.text;
    const isLong = length > SHORTEST_LEAD || /\p{Script=Han}{4}/u.test(line.text);
    const mayLead = count === 0 && isLong && length < LONGEST_TITLE && !/[.?:;,]\s*$/u.test(line.text);
    if (read === null && !mayLead && !isHeadLine(line.text)) break;
    count += 1;
    first ??= line;
    if (read === null) continue;
    if (dated !== null) return at;
    dated = { line, read };
  }
  if (dated === null || first === null || text.slice(dated.line.next).trim() === '') return at;
  const { start } = dated.line;
  const { date, from, place } = dated.read;
  fillDate(fields, 'date', date, { start: start + from, end: start + from + date.length });
  fields.byline ??= dated.read.byline;
  fields.outlet ??= dated.read.outlet;
  if (place !== null) {
    const evidence = { start: start + place.start, end: start + place.end };
    fields.place ??= { place: text.slice(evidence.start, evidence.end), evidence };
  }
  if (first !== dated.line) {
    const title = first.text.trim();
    const opens = first.start + first.text.indexOf(title);
    fillTitle(fields, { text: title, span: { start: opens, end: opens + title.length } });
  }
  return dated.line.next;
}
