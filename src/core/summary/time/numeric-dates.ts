import { dayText, isDay, monthText, yearText, type Day } from '../../text/calendar';
import { isOfPaper } from './paper-number';
import { absolute, type TimeRule } from './time-rule';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});
const FIGURES_SIGN = /\d[-/.]\d/;
const readIfDay = (day: Day) => (isDay(day) ? absolute(dayText(day)) : null);

/** ISO 8601 dates and dates in figures; where day and month could be exchanged and nothing decides, only the year is given. */
export const NUMERIC_DATES: readonly TimeRule[] = [
  rule(
    String.raw`(?<![\d/.-])(\d{4})-(\d\d)-(\d\d)(?:T\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])`,
    (m) => readIfDay({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
    FIGURES_SIGN,
  ),
  rule(
    String.raw`(?<![\d/.-])((?:1[5-9]|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?![\d/]|[.]\d)`,
    (m) => readIfDay({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
    FIGURES_SIGN,
  ),
  rule(
    String.raw`(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:1[5-9]|20)\d\d|\d\d)(?![\d/-]|[.]\d)`,
    (m, context) => {
      const a = Number(m[1]);
      const b = Number(m[3]);
      const isShort = (m[4] ?? '').length === 2;
      if (isShort && m[2] !== '/') return null;
      const year = isShort
        ? 2000 + Number(m[4]) - (2000 + Number(m[4]) > (context.anchorYear ?? 2040) + 10 ? 100 : 0)
        : Number(m[4]);
      const isDayFirst = a > 12 ? true : b > 12 ? false : m[2] === '.' ? true : context.isDayFirst;
      if (a === b && isDay({ year, month: a, day: a })) return absolute(dayText({ year, month: a, day: a }));
      if (isDayFirst !== null) return readIfDay(isDayFirst ? { year, month: b, day: a } : { year, month: a, day: b });
      return a > 0 && b > 0 && a < 13 && b < 13
        ? { date: yearText(year), resolvedFrom: 'day and month could be exchanged: only the year is certain' }
        : null;
    },
    FIGURES_SIGN,
  ),
  rule(
    String.raw`(?<![\d/.-])(0?[1-9]|1[0-2])/((?:19|20)\d\d)(?![\d/-])`,
    (m, { text }) =>
      isOfPaper(text.slice(Math.max(0, m.index - 14), m.index))
        ? null
        : absolute(monthText(Number(m[2]), Number(m[1]))),
    FIGURES_SIGN,
  ),
];
