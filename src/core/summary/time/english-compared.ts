import { yearText } from './calendar';
import { absolute, type NamedTime, type TimeContext, type TimeReading, type TimeRule } from './time-rule';

/** A month, a quarter or another span of months: what a period of one year can be held against that of another. */
const PERIOD = /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/u;
/** Between two months that are one period: "January and February". */
const JOINED = /^\s*(?:and|to|through|[-–—])\s*$/u;

/** The same span so many years on: "2023-04/2023-06" one year back is "2022-04/2022-06". */
export function shiftYears(date: string, years: number): string {
  return date.replaceAll(/(?<=^|\/)\d{4}/gu, (year) => yearText(Number(year) + years));
}

/** The period of months that a sentence has named last, two months joined by "and" as one; null where it has named none. */
export function periodNamed({ text, inSentence }: TimeContext): string | null {
  const last = inSentence.at(-1);
  if (last?.date == null || !PERIOD.test(last.date)) return null;
  const before = inSentence.at(-2);
  const isJoined =
    before !== undefined && isMonth(before) && isMonth(last) && JOINED.test(text.slice(before.end, last.start));
  return isJoined ? `${before.date}/${last.date}` : last.date;
}

function isMonth({ date }: NamedTime): boolean {
  return date !== null && /^\d{4}-\d\d$/u.test(date);
}

function readSame(match: RegExpExecArray, context: TimeContext): TimeReading {
  const { year } = match.groups ?? {};
  const named = periodNamed(context);
  if (named !== null) {
    const step = year === undefined ? -1 : Number(year) - Number(named.slice(0, 4));
    return { date: shiftYears(named, step), resolvedFrom: `${match[0]} counted from ${named}, named before it` };
  }
  if (year !== undefined) return absolute(year);
  if (context.anchor === null) return absolute(null);
  const date = yearText(context.anchor.year - 1);
  return { date, resolvedFrom: `${match[0]} counted from ${context.anchorName}` };
}

/** Periods held against the one named before them: "the same period last year", "the corresponding months of 2021". */
export const ENGLISH_COMPARED: readonly TimeRule[] = [
  {
    pattern:
      /\b(?:the|that) (?:same|corresponding|equivalent|comparable) (?:\p{Ll}+-month )?(?:periods?|months?|quarters?|season|stage|time|weeks?)(?: (?:of|in))? (?:last year|a year (?:earlier|ago|before)|the (?:previous|preceding|prior) year|the year (?:before|earlier)|(?<year>(?:19|20)\d\d)(?!\d))/giu,
    sign: /(?:same|corresponding|equivalent|comparable) /,
    read: readSame,
  },
];
