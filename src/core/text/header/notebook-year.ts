import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { lineAt } from './lines';

/** The first line of a notebook, with the year at its end: "Notebook 4, Alma valley, autumn 2021". */
const TITLE =
  /\b(?:notebook|diary|journal|log|logbook|notes|letters|survey|expedition|field)\b[^\n]{0,80}?\b(?<year>(?:19|20)\d\d)$/iu;
/** An entry: "Sunday 10 Oct.", "Mon 11 October". */
const ENTRY =
  /^[*_#\s]{0,4}(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}{0,6}\.?,?\s(?<date>\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{Ll}{2,8})(?=[\s.,:]|$)/u;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LEAST = 2;
const MOST_LINES = 400;

/** A notebook whose first line ends with a year, and whose entries fall on the weekdays they name in that year, is of that year. */
export function readNotebookYear(text: string, body: Span, fields: Fields): void {
  const start = text.length - text.trimStart().length;
  const first = lineAt(text, start);
  const year = first === null || first.text.length > 120 ? undefined : TITLE.exec(first.text.trim())?.groups?.['year'];
  if (first === null || year === undefined) return;
  let entries = 0;
  let line = lineAt(text, first.next);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LINES; line = lineAt(text, line.next)) {
    count += 1;
    const { weekday, date = '' } = ENTRY.exec(line.text.slice(0, 60))?.groups ?? {};
    if (weekday === undefined) continue;
    const day = readHeaderDate(`${date} ${year}`)?.edtf;
    if (day?.length !== 10) continue;
    if (WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] !== weekday) return;
    entries += 1;
  }
  if (entries < LEAST) return;
  const at = first.start + first.text.lastIndexOf(year);
  fillDate(fields, 'date', { edtf: year, readings: [], monthDay: null, length: 4 }, { start: at, end: at + 4 });
}
