import { monthText, yearText } from '../../../text/calendar';
import { seasonCode } from '../season-code';
import { MONTH, monthNumber } from '../time-words';
import { absolute, type NamedTime, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';

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
  if (last === undefined || last.date === null || !PERIOD.test(last.date)) return null;
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

/** "the following January", "the next spring" in what tells of a time long past: counted from the date named last. */
function readFollowing(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const { month, season } = match.groups ?? {};
  const known = /^(?<year>\d{4})(?:-(?<month>0\d|1[0-2]))?/u.exec(context.lastDate ?? '')?.groups;
  if (known === undefined) return month === undefined ? null : absolute(null);
  const year = Number(known['year']);
  const isNear = context.anchor !== null && Math.abs(context.anchor.year - year) < 2;
  // "The" may open a sentence of today; what lies years back is told in its own time.
  if (isNear && season !== undefined && /^the next/iu.test(match[0])) return null;
  const first = month === undefined ? seasonMonth(season ?? '') : monthNumber(month);
  const isLater = known['month'] === undefined || Number(known['month']) >= first;
  const named = year + (isLater ? 1 : 0);
  const date = month === undefined ? `${yearText(named)}-${seasonCode(season ?? '')}` : monthText(named, first);
  return { date, resolvedFrom: `${match[0]} counted from ${context.lastDate}, named before it` };
}

function seasonMonth(season: string): number {
  return (seasonCode(season) - 20) * 3;
}

/** Periods held against the one named before them: "the same period last year", "the corresponding months of 2021". */
export const ENGLISH_COMPARED: readonly TimeRule[] = [
  {
    pattern:
      /\b(?:the|that) (?:same|corresponding|equivalent|comparable) (?:\p{Ll}+-month )?(?:periods?|months?|quarters?|season|stage|time|weeks?)(?: (?:of|in))? (?:last year|a year (?:earlier|ago|before)|the (?:previous|preceding|prior) year|the year (?:before|earlier)|(?<year>(?:19|20)\d\d)(?!\d))/giu,
    sign: /(?:same|corresponding|equivalent|comparable) /,
    read: readSame,
  },
  {
    pattern: new RegExp(`\\b[Tt]he following (?<month>${MONTH})(?!\\s*\\d)`, 'gu'),
    sign: /the following (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
    read: readFollowing,
  },
  {
    pattern: /\b[Tt]he (?:following|next) (?<season>spring|summer|autumn|winter)\b/gu,
    sign: /the (?:following|next) (?:spring|summer|autumn|winter)/,
    read: readFollowing,
  },
];
