import { numberOfOtherDay, otherDay, OTHER_MONTHS } from '../../../text/other-calendars';
import {
  addDays,
  addMonths,
  dayFromNumber,
  dayNumber,
  dayText,
  monthText,
  weekdayOf,
  yearText,
  type Day,
} from '../../../text/calendar';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';

/** Days of our months, as Persian texts write them. */
const OURS =
  /[\d۰-۹] (?:ژانویه|جنوری|فوریه|فبروری|مارس|مارچ|آوریل|اپریل|مه|می|ژوئن|جون|ژوئیه|جولای|اوت|آگوست|اگست|سپتامبر|سپتمبر|اکتبر|اکتوبر|نوامبر|نومبر|دسامبر|دسمبر)(?![\p{L}\p{M}])/u;
const SOLAR = new RegExp(`[\\d۰-۹] (?:${[...OTHER_MONTHS.solar.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'u');
/** So far into a text its calendar is looked for, in code units. */
const REACH = 4000;
const STEPS: Readonly<Record<string, number>> = {
  گذشته: -1,
  قبل: -1,
  پیش: -1,
  پارسال: -1,
  امسال: 0,
  جاری: 0,
  این: 0,
  آینده: 1,
  بعد: 1,
};

/** Whether a text counts its years from the spring, as Iran and Afghanistan do: it does unless it dates by our months alone. */
function countsBySun(text: string): boolean {
  const part = text.slice(0, REACH);
  return SOLAR.test(part) || !OURS.test(part);
}

/** The days of a year, or of a month, of the sun so many steps on. */
function solarSpan(anchor: Day, years: number, months: number | null): string | null {
  const today = otherDay('solar', dayNumber(anchor));
  const month = months === null ? 1 : today.month + months;
  const first = { year: today.year + years + Math.floor((month - 1) / 12), month: ((month + 11) % 12) + 1, day: 1 };
  const past =
    months === null || first.month === 12
      ? { year: first.year + 1, month: 1, day: 1 }
      : { ...first, month: first.month + 1 };
  const [from, to] = [numberOfOtherDay('solar', first), numberOfOtherDay('solar', past)];
  return from === null || to === null ? null : `${dayText(dayFromNumber(from))}/${dayText(dayFromNumber(to - 1))}`;
}

function told(written: string, date: string | null, isSolar: boolean, { anchorName }: TimeContext): TimeReading | null {
  if (date === null) return null;
  const resolvedFrom = isSolar
    ? `${written} by the Solar Hijri calendar, year from ${anchorName}`
    : `${written} counted from ${anchorName}`;
  return { date, resolvedFrom };
}

const rule = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{M}\\u200c])${source}(?![\\p{L}\\p{M}\\u200c])`, 'gu'),
  language: 'fa',
  read,
});
const JOINED = '(?:ٔ|\u200cی)?';

/** Last year, this month, next week and the ends of years and months in Persian texts, by the calendar the text counts in; weeks begin on Saturday. */
export const PERSIAN_PERIODS: readonly TimeRule[] = [
  rule(
    `(?:(?<end>پایان|اواخر|اوایل|آغاز|ابتدای) )?(?:(?<alone>پارسال|امسال)|(?:(?<this>این) )?(?<unit>سال|ماه) (?<step>گذشته|جاری|آینده))`,
    (match, context) => {
      const { anchor, text } = context;
      const { alone, unit = 'سال', step = alone } = match.groups ?? {};
      // "ده سال گذشته": a span of years.
      if (unit !== 'سال' || alone === undefined)
        if (
          /(?:[\d۰-۹]|(?<![\p{L}])(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|دوازده|پانزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|چند|چندین)) $/u.test(
            text.slice(Math.max(0, match.index - 8), match.index),
          )
        )
          return null;
      // "پاییز امسال": the season is told with its year.
      if (/(?:بهار|تابستان|پاییز|زمستان) $/u.test(text.slice(Math.max(0, match.index - 9), match.index))) return null;
      if (anchor === null) return absolute(null);
      const count = STEPS[step ?? ''] ?? 0;
      const isSolar = countsBySun(context.text);
      if (unit === 'ماه') {
        const moved = addMonths(anchor, count);
        const date = isSolar ? solarSpan(anchor, 0, count) : monthText(moved.year, moved.month);
        return told(match[0], date, isSolar, context);
      }
      return told(match[0], isSolar ? solarSpan(anchor, count, null) : yearText(anchor.year + count), isSolar, context);
    },
  ),
  rule(`(?:(?<this>این) هفته|هفته${JOINED} (?<step>گذشته|جاری|آینده|قبل|بعد))`, (match, context) => {
    const { anchor } = context;
    if (anchor === null) return absolute(null);
    const count = STEPS[match.groups?.['step'] ?? 'این'] ?? 0;
    const saturday = addDays(anchor, 7 * count - ((weekdayOf(anchor) + 1) % 7));
    return told(match[0], `${dayText(saturday)}/${dayText(addDays(saturday, 6))}`, false, context);
  }),
  rule(
    '(?:از|بین) (?:سال(?:\u200cهای|های)? )?(?<from>(?:19|20)\\d\\d) (?:تا|و) (?:سال )?(?<to>(?:19|20)\\d\\d)',
    ({ groups }) => {
      const [from, to] = [Number(groups?.['from']), Number(groups?.['to'])];
      return from < to ? absolute(`${yearText(from)}/${yearText(to)}`) : null;
    },
  ),
];
