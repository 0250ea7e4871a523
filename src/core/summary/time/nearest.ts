import { addDays, dayNumber, dayText, isDay, monthText, weekdayOf, type Day } from '../../text/calendar';
import { absolute, type Tense, type TimeContext, type TimeReading } from './time-rule';

const WRONG_SIDE = 4;

/** The nearest candidate, where one on the other side than the tense points to counts as four times as far. */
function pick(candidates: readonly number[], anchor: number, slack: number, tense: Tense): number {
  const distance = (value: number) => {
    const ahead = value - anchor;
    const isWrong = tense === 'past' ? ahead > slack : tense === 'future' ? ahead < -slack : false;
    const lean = tense === 'unknown' && ahead > slack ? 1.5 : 1;
    return Math.abs(ahead) * (isWrong ? WRONG_SIDE : lean);
  };
  return candidates.reduce((best, value) => (distance(value) < distance(best) ? value : best));
}

/** The sensible year of a day and month named without one: nearest to the article's date on the side the tense points to. */
export function nearestYearOfDay(month: number, day: number, context: TimeContext, tense: Tense): number | null {
  const { anchor, anchorYear } = context;
  if (!anchor) return anchorYear ?? context.lastDay?.year ?? null;
  const told = yearTold({ month, day }, anchor, context.lastDay) ?? yearOfMonthTold(month, context);
  if (told !== null && tense !== 'future') return told;
  const days = [-1, 0, 1].map((step) => ({ year: anchor.year + step, month, day })).filter(isDay);
  if (days.length === 0) return null;
  const numbers = days.map(dayNumber);
  const best = pick(numbers, dayNumber(anchor), 1, tense);
  return days[numbers.indexOf(best)]?.year ?? null;
}

/** How far what is told lies back from the date of the text, and how near two days of it are to each other. */
const LONG_AGO = 200;
const BESIDE = 60;

/** In what tells of days long past a day belongs beside the one named last: "on 4 May 2019 ... on 6 May" in a text of 2022. */
function yearTold({ month, day }: Pick<Day, 'month' | 'day'>, anchor: Day, lastDay: Day | null): number | null {
  if (lastDay === null || dayNumber(anchor) - dayNumber(lastDay) < LONG_AGO) return null;
  const beside = [0, 1, -1]
    .map((step) => ({ year: lastDay.year + step, month, day }))
    .filter((named) => isDay(named) && Math.abs(dayNumber(named) - dayNumber(lastDay)) <= BESIDE);
  return beside[0]?.year ?? null;
}

/** Months of what is told that lie so near to each other are of one story. */
const BESIDE_MONTHS = 3;
const HAD = /\bhad\b[^.;:]*$/u;

/** "fell ill in July 2022 ... on 4 July", "since May": beside a month named last that lies long back. */
function yearOfMonthTold(month: number, { anchor, lastDate }: TimeContext, reach = 0): number | null {
  const named = /^(?<year>\d{4})-(?<month>0\d|1[0-2])(?!\d)/u.exec(lastDate ?? '')?.groups;
  if (named === undefined || anchor === null) return null;
  const last = Number(named['year']) * 12 + Number(named['month']) - 1;
  if (anchor.year * 12 + anchor.month - 1 - last < LONG_AGO / 30) return null;
  const beside = [0, -1, 1].find((step) => Math.abs((Number(named['year']) + step) * 12 + month - 1 - last) <= reach);
  return beside === undefined ? null : Number(named['year']) + beside;
}

/** The sensible year of a month named without one. */
function nearestYearOfMonth(month: number, context: TimeContext, tense: Tense, at: number): number | null {
  const { anchor, anchorYear } = context;
  if (!anchor) return anchorYear;
  // "had been out of order since May": before what was told last.
  const isBefore = tense === 'past' && HAD.test(context.text.slice(Math.max(0, at - 60), at));
  const told = isBefore ? yearOfMonthTold(month, context, BESIDE_MONTHS) : null;
  if (told !== null) return told;
  const months = [-1, 0, 1].map((step) => (anchor.year + step) * 12 + month - 1);
  return Math.floor(pick(months, anchor.year * 12 + anchor.month - 1, 0, tense) / 12);
}

/** Where the year of a day without one comes from: the date of the text, or in a text without date the day named before. */
export function yearSource({ anchor, anchorYear, anchorName, lastDay }: TimeContext): string {
  if (anchor !== null || anchorYear !== null || lastDay === null) return `year from ${anchorName}`;
  return `year from ${dayText(lastDay)}, named before it`;
}

/** Reads a day and month, with its year where written; null when no calendar has such a day. */
export function readDay(
  year: number | null,
  month: number,
  day: number,
  context: TimeContext,
  at: number,
): TimeReading | null {
  if (!isDay({ year: year ?? 2000, month, day })) return null;
  if (year !== null) return absolute(dayText({ year, month, day }));
  const found = nearestYearOfDay(month, day, context, context.tenseAt(at));
  if (found === null) return absolute(null);
  return { date: dayText({ year: found, month, day }), resolvedFrom: yearSource(context) };
}

/** Reads a month named without a year. */
export function readMonth(month: number, context: TimeContext, at: number): TimeReading {
  const year = nearestYearOfMonth(month, context, context.tenseAt(at), at);
  if (year === null) return absolute(null);
  return { date: monthText(year, month), resolvedFrom: `year from ${context.anchorName}` };
}

/** The day with that weekday on the side the tense points to; today counts unless `isStrict`. */
export function nearestWeekday(anchor: Day, weekday: number, tense: Tense, isStrict: boolean): Day {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  if (tense === 'future') return addDays(anchor, ahead === 0 && isStrict ? 7 : ahead);
  const back = (7 - ahead) % 7;
  return addDays(anchor, back === 0 && isStrict ? -7 : -back);
}
