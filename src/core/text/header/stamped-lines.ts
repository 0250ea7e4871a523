import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';

/** The day of a message before its hour: "[14/09/2022, 06:12:04] ", "2022-09-14 06:12 - ". */
const STAMP = /^[ \t]{0,4}\[?(?<day>\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?:,?[ \t]|T)\d{1,2}:\d{2}/u;
/** Fewer lines with their day and hour make no chat. */
const LEAST = 3;
/** No more lines of a chat are looked at. */
const MOST = 20_000;

/** A chat or log whose lines all open with one and the same day is of that day; of several, or of a day that can be read in two ways, of none. */
export function readStamps(text: string, body: Span, fields: Fields): void {
  let first: { readonly day: string; readonly start: number } | null = null;
  let count = 0;
  for (let at = body.start, lines = 0; at < body.end && lines < MOST; lines += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > body.end ? body.end : newline;
    const line = text.slice(at, Math.min(end, at + 40));
    const day = STAMP.exec(line)?.groups?.['day'];
    if (day !== undefined) {
      first ??= { day, start: at + line.indexOf(day) };
      if (day !== first.day) return;
      count += 1;
    }
    at = end + 1;
  }
  const read = first === null ? null : readHeaderDate(first.day);
  if (first === null || count < LEAST || read?.edtf?.length !== 10) return;
  fillDate(fields, 'date', read, { start: first.start, end: first.start + first.day.length });
}
