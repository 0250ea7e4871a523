import { sliceOf } from '../../../text/span';
import type { TimeDraft } from '../../draft';
import { addDays, dayText, parseDay, weekdayOf } from '../../../text/calendar';

const WEEK_OF =
  /\b(?:the )?week (?<link>of|beginning|commencing|starting|from|ending|to) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/iu;
/** "the week of" and a weekday before a day: no more is looked at, in code units. */
const REACH = 40;

/** "The week of 18 September" is a span of seven days: the week that holds the day, or begins or ends with it. */
export function widenWeeks(text: string, times: readonly TimeDraft[]): readonly TimeDraft[] {
  return times.map((time, index) => {
    const day = time.date === null ? null : parseDay(time.date);
    if (day === null) return time;
    const from = Math.max(0, time.evidence.start - REACH);
    const match = WEEK_OF.exec(text.slice(from, time.evidence.start));
    if (match === null) return time;
    const link = match.groups?.['link']?.toLowerCase() ?? 'of';
    const isHolding = link === 'of' && weekdayOf(day) !== 0;
    const first = isHolding
      ? addDays(day, -((weekdayOf(day) + 6) % 7))
      : /^(?:ending|to)$/u.test(link)
        ? addDays(day, -6)
        : day;
    const evidence = { start: from + match.index, end: time.evidence.end };
    // "last week to 6 March": the week is that of the time before.
    if (evidence.start < (times[index - 1]?.evidence.end ?? 0)) return time;
    const date = `${dayText(first)}/${dayText(addDays(first, 6))}`;
    return { ...time, text: sliceOf(text, evidence), date, evidence };
  });
}
