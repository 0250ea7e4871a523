import type { Span } from '../../text/span';
import { parseDay, type Day } from '../../text/calendar';

/**
 * The day that opens an entry of a chat, a diary or a list of events: what stands from `at` up to `until` was written on it. A message
 * (one with its hour) speaks to somebody.
 */
export type EntryDay = { readonly at: number; readonly until: number; readonly day: Day; readonly isMessage: boolean };

/** What may stand before the day of an entry on its line. */
const LEAD =
  /(?:^|\n)[ \t]{0,8}(?:[-–—•*#>]{1,4} ?|(?:Day|DAY) \d{1,3}[:,.]? ?(?:[-–—] )?)?[[(]?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u;
/** Behind it: the hour of a message, the end of its line, or the words of an entry. */
const HOUR = /^[\])]?,? {0,2}(?:at |[-–—] )?\d{1,2}[:.]\d\d/u;
const ALONE = /^[:.\])*]{0,3}[ \t]{0,8}(?:\n|$)/u;
const INLINE = /^(?:[\])]|:|\.| [-–—]) /u;
/** So many entries on days of their own make a diary. */
const FEWEST = 2;

/** The entries of a text that are headed with their day, in order; none where fewer than two days head entries. */
export function entryDays(
  text: string,
  times: readonly { readonly evidence: Span; readonly date: string | null }[],
): readonly EntryDay[] {
  const entries = times.flatMap(({ evidence: { start, end }, date }): readonly EntryDay[] => {
    const day = date === null ? null : parseDay(date);
    if (day === null || !LEAD.test(text.slice(Math.max(0, start - 40), start))) return [];
    const after = text.slice(end, end + 20);
    const isMessage = HOUR.test(after);
    if (isMessage || ALONE.test(after)) return [{ at: start, until: text.length, day, isMessage }];
    const line = text.indexOf('\n', end);
    return INLINE.test(after) ? [{ at: start, until: line < 0 ? text.length : line, day, isMessage }] : [];
  });
  const days = new Set(entries.map(({ day }) => `${day.year}-${day.month}-${day.day}`));
  return days.size < FEWEST ? [] : entries;
}
