import { dayNumber, isDay, weekdayOf, type Day } from './calendar';

const NAMED = new RegExp(
  String.raw`\b(?<weekday>[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|[Ff]riday|[Ss]aturday|[Ss]unday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,? (?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<year>(?:20)?\d\d)(?![\d/-])`,
  'gu',
);
const STAMP = /^[ \t]{0,8}[[(]?(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<year>(?:20)?\d\d),? {1,2}\d{1,2}[:.]\d\d/gmu;
const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Messages of one chat lie this near together, in days, where the other reading spreads them over months. */
const [NEAR, FAR] = [10, 25];

/**
 * Whether dates in figures put the day first where each by itself could be read both ways: the weekday beside one says so
 * ("Sat 03/06/2023"), or the order of stamped messages, which follow each other by days and not by months. Null when neither does.
 */
export function dayFirstByUse(text: string): boolean | null {
  for (const { groups } of text.matchAll(NAMED)) {
    const [day, month] = readBothWays(groups);
    const weekday = SHORT.indexOf((groups?.['weekday'] ?? '').slice(0, 3).toLowerCase());
    const [isDayFirst, isMonthFirst] = [day, month].map(
      (one) => one !== null && one !== undefined && weekdayOf(one) === weekday,
    );
    if (isDayFirst !== isMonthFirst) return isDayFirst === true;
  }
  const stamps = [...text.matchAll(STAMP)].map(({ groups }) => readBothWays(groups));
  const [days, months] = [0, 1].map((way) => stretch(stamps.map((stamp) => stamp[way] ?? null)));
  if (days === undefined || months === undefined || days === months) return null;
  if (days <= NEAR && months >= FAR) return true;
  return months <= NEAR && days >= FAR ? false : null;
}

function readBothWays(groups: Readonly<Record<string, string>> | undefined): readonly (Day | null)[] {
  const [a, b, written] = ['a', 'b', 'year'].map((name) => Number(groups?.[name]));
  const year = (written ?? 0) < 100 ? 2000 + (written ?? 0) : (written ?? 0);
  return [
    { year, month: b ?? 0, day: a ?? 0 },
    { year, month: a ?? 0, day: b ?? 0 },
  ].map((day) => (isDay(day) ? day : null));
}

/** How many days lie between the first and the last; without end where one is no day or lies before the one before it. */
function stretch(days: readonly (Day | null)[]): number {
  const numbers = days.map((day) => (day === null ? Number.NaN : dayNumber(day)));
  const isInOrder = numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
  return isInOrder && numbers.length > 1 ? (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) : Number.POSITIVE_INFINITY;
}
