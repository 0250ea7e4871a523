import { addDays, addMonths, dayText, monthText, parseDay, weekdayOf, yearText } from '../../../text/calendar';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { MONTH, monthNumber, smallNumber } from '../time-words';

/** Between a day and what is counted from it stands no more than this: "on Friday, nine days after the crash". */
const JOINED = /^(?: (?:morning|afternoon|evening|night))?,? (?:just |only |exactly )?$/u;

/**
 * "on 18 September, four days after a driver fell": so far from the day its sentence names right before it. Null where no day
 * stands there, or where the words tell how long ("for three days before").
 */
export function besideNamed(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const [words, count = '', unit = '', side = ''] = match;
  const named = context.inSentence.at(-1);
  const step = smallNumber(count);
  if (named === undefined || step === null || !JOINED.test(context.text.slice(named.end, match.index))) return null;
  const day = parseDay(named.date ?? '');
  if (day === null) return null;
  const far = /after/iu.test(side) ? -step : step;
  const told = { resolvedFrom: `${words} counted from ${dayText(day)}, named before it`, isBeside: true } as const;
  if (/^day/iu.test(unit)) return { date: dayText(addDays(day, far)), ...told };
  if (/^week/iu.test(unit)) return { date: dayText(addDays(day, 7 * far)), ...told };
  if (/^month/iu.test(unit)) {
    const { year, month } = addMonths(day, far);
    return { date: monthText(year, month), ...told };
  }
  return /^year/iu.test(unit) ? { date: yearText(day.year + far), ...told } : null;
}

/** "the following week", "the next month": what comes after the day or month named last. */
function readFollowing(match: RegExpExecArray, context: TimeContext): TimeReading {
  const { unit, which = '' } = match.groups ?? {};
  const { lastDay, lastDate, anchor } = context;
  // "The next week" may lean on today as well; "the following" leans on what was named.
  if (/^next/iu.test(which) && anchor !== null) return absolute(null);
  if (unit === 'week') {
    if (lastDay === null) return absolute(null);
    const monday = addDays(lastDay, 7 - ((weekdayOf(lastDay) + 6) % 7));
    return {
      date: `${dayText(monday)}/${dayText(addDays(monday, 6))}`,
      resolvedFrom: `${match[0]} counted from ${dayText(lastDay)}, named before it`,
    };
  }
  const known = /^(?<year>\d{4})-(?<month>0\d|1[0-2])/u.exec(lastDate ?? '')?.groups;
  if (known === undefined) return absolute(null);
  const { year, month } = addMonths({ year: Number(known['year']), month: Number(known['month']), day: 1 }, 1);
  return { date: monthText(year, month), resolvedFrom: `${match[0]} counted from ${lastDate}, named before it` };
}

/** "September of that year": a month of the year named last. */
function readOfThatYear(match: RegExpExecArray, { lastYear }: TimeContext): TimeReading {
  if (lastYear === null) return absolute(null);
  const date = monthText(lastYear, monthNumber(match.groups?.['month'] ?? ''));
  return { date, resolvedFrom: `counted from ${lastYear}, named before it` };
}

/** "against 12 in the year before": the one before the year named last. */
function readYearBefore(match: RegExpExecArray, { lastYear, anchorYear }: TimeContext): TimeReading {
  const from = lastYear ?? anchorYear;
  if (from === null) return absolute(null);
  return {
    date: yearText(from - 1),
    resolvedFrom: `${match[0]} counted from ${from}, named before it`,
    isBeside: true,
  };
}

/** Times that lean on one the text has named before them. */
export const ENGLISH_LEANED: readonly TimeRule[] = [
  {
    pattern: /\b[Tt]he (?<which>following|next) (?<unit>week|month)(?![-’'\p{L}]| (?:of|to|or)\b)/gu,
    sign: /the (?:following|next) (?:week|month)/,
    read: readFollowing,
  },
  {
    pattern: new RegExp(`\\b(?<month>${MONTH}) (?:of )?(?:that|the same) year\\b`, 'gu'),
    sign: /(?:that|the same) year/,
    read: readOfThatYear,
  },
  {
    pattern:
      /(?<=\b(?:in|of|for|during|than|from|on) )the (?:year before|previous year|preceding year)(?=[.,;:)]|\sand\b)/gu,
    sign: /the (?:year before|previous year|preceding year)/,
    read: readYearBefore,
  },
];
