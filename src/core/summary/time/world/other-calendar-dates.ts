import { numberOfOtherDay, otherDay, OTHER_MONTHS, type OtherCalendar } from '../../../text/other-calendars';
import { dayFromNumber, dayNumber, dayText } from '../../../text/calendar';
import { readDay } from '../nearest';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { gregorianMonth, GREGORIAN_MONTH } from './dates';

const SIGN = /[\u0600-\u06ff]|rama[dz]a|muharram|shawwal|chawwal|рамадан|шаввал|\b1[2-5]\d\d(?!\d)/;
const EDGE = String.raw`(?![\p{L}\p{M}\d])`;
/** Behind a year: that it is one of the moon, or of the sun. */
const MARKS = {
  hijri: String.raw`(?:هـ|ه|ھ|ہجری|هجرية|هجري|هجرى|AH)(?![\p{L}\p{M}]|\.?\s?ش)`,
  solar: String.raw`(?:هـ?[.\s]{0,2}ش\.?|ه‍\.ش|هجری شمسی|هجری خورشیدی|خورشیدی|شمسی)(?![\p{L}\p{M}])`,
} as const;
const YEAR = { hijri: '(1[345]\\d\\d)', solar: '(1[234]\\d\\d)' } as const;
/** Between the dates of two calendars that are one day. */
const SAME = String.raw`(?:\s?(?:الموافق|الموافقة|موافق|بمطابق|بہ مطابق|مطابق با|مطابق|برطابق|برابر با)\s(?:لـ?\s?)?(?:(?:يوم|بروز)\s)?|\s?[/(]\s?)`;
const DAY_OF = {
  hijri: dayPattern('hijri'),
  solar: dayPattern('solar'),
} as const;
const GREGORIAN = String.raw`(\d{1,2})\.?\s(?:de\s)?${GREGORIAN_MONTH}[،,]?\s(\d{4})(?:\s?(?:م|ء|میلادی|ميلادية|ميلادي)(?![\p{L}\p{M}]))?`;

function monthNames(calendar: OtherCalendar): string {
  return [...OTHER_MONTHS[calendar].keys()].toSorted((a, b) => b.length - a.length).join('|');
}

/** Day and month, and what may follow: the year and its mark. */
function dayPattern(calendar: OtherCalendar): string {
  return String.raw`(\d{1,2}|یکم|غرة)\s(?:من\s)?(?:شهر\s)?(${monthNames(calendar)})${EDGE}(?:[،,]?\s(?:(?:سنة|عام|سال|سن)\s)?${YEAR[calendar]}(?!\d))?(?:\s?(${MARKS[calendar]}))?`;
}

function rule(source: string, read: TimeRule['read']): TimeRule {
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{M}\d./-])${source}`, 'giu'), sign: SIGN, read };
}

/** Names that mean other things too ("zero", "cancer", "lion"): a date only beside a year, or where the calendar rules. */
function isClear(calendar: OtherCalendar, name: string, { language }: TimeContext): boolean {
  if (calendar === 'solar') return /^(?:fa|ps)/u.test(language);
  return /^[\u0600-\u06ff]/u.test(name) && !/^(?:صفر|محرم)$/u.test(name);
}

/** The moon is sighted a day later in some countries: only Arabic texts follow the tables closely. */
const roughly = (calendar: OtherCalendar, language: string) =>
  calendar === 'hijri' && !language.startsWith('ar') ? '~' : '';

function told(calendar: OtherCalendar, written: string, date: string): TimeReading {
  return calendar === 'hijri'
    ? { date, resolvedFrom: `${written} by the Umm al-Qura calendar` }
    : { date, resolvedFrom: `${written} by the Solar Hijri calendar` };
}

function readOtherDay(calendar: OtherCalendar, match: readonly string[], at: number, context: TimeContext) {
  const [written = '', dayOf = '', name = '', yearOf, mark] = match;
  const month = OTHER_MONTHS[calendar].get(name.toLowerCase()) ?? 0;
  const day = /^\d/u.test(dayOf) ? Number(dayOf) : 1;
  if (yearOf === undefined && mark === undefined && !isClear(calendar, name, context)) return null;
  if (yearOf !== undefined) {
    const number = numberOfOtherDay(calendar, { year: Number(yearOf), month, day });
    if (number === null) return null;
    return told(calendar, written, `${dayText(dayFromNumber(number))}${roughly(calendar, context.language)}`);
  }
  if (context.anchor === null) return absolute(null);
  const today = dayNumber(context.anchor);
  const { year } = otherDay(calendar, today);
  const tense = context.tenseAt(at);
  const away = (number: number) =>
    Math.abs(number - today) * ((tense === 'past' && number > today) || (tense === 'future' && number < today) ? 4 : 1);
  const days = [year, year - 1, year + 1].flatMap((one) => numberOfOtherDay(calendar, { year: one, month, day }) ?? []);
  const [first, ...others] = days;
  if (first === undefined) return null;
  const nearest = others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  const date = `${dayText(dayFromNumber(nearest))}${roughly(calendar, context.language)}`;
  return calendar === 'hijri'
    ? { date, resolvedFrom: `${written} by the Umm al-Qura calendar, year from ${context.anchorName}` }
    : { date, resolvedFrom: `${written} by the Solar Hijri calendar, year from ${context.anchorName}` };
}

/** The days from the first of a month, or of a year, to the last. */
function readSpan(calendar: OtherCalendar, year: number, month: number | null, written: string): TimeReading | null {
  const from = numberOfOtherDay(calendar, { year, month: month ?? 1, day: 1 });
  const next = month === null || month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const to = numberOfOtherDay(calendar, { ...next, day: 1 });
  if (from === null || to === null) return null;
  return told(calendar, written, `${dayText(dayFromNumber(from))}/${dayText(dayFromNumber(to - 1))}`);
}

function rulesOf(calendar: OtherCalendar): readonly TimeRule[] {
  const rules: TimeRule[] = [
    rule(`${DAY_OF[calendar]}${SAME}${GREGORIAN}`, (m, context) => {
      const [day, month, year] = m.slice(-3);
      return readDay(Number(year), gregorianMonth(month), Number(day), context, m.index);
    }),
    rule(`${GREGORIAN}${SAME}${DAY_OF[calendar]}`, (m, context) =>
      readDay(Number(m[3]), gregorianMonth(m[2]), Number(m[1]), context, m.index),
    ),
    rule(DAY_OF[calendar], (m, context) => readOtherDay(calendar, m, m.index, context)),
    rule(
      String.raw`(${monthNames(calendar)})\s(?:(?:من\s)?(?:سنة|عام|سال|سن)\s)?${YEAR[calendar]}(?!\d)(?:\s?${MARKS[calendar]})?`,
      (m) => readSpan(calendar, Number(m[2]), OTHER_MONTHS[calendar].get((m[1] ?? '').toLowerCase()) ?? 0, m[0]),
    ),
    rule(String.raw`(?:(?:سنة|عام|العام|سال|سن)\s)?${YEAR[calendar]}\s?${MARKS[calendar]}`, (m) =>
      readSpan(calendar, Number(m[1]), null, m[0]),
    ),
  ];
  for (const [source, order] of [
    [String.raw`(\d{1,2})([/-])(\d{1,2})\2${YEAR[calendar]}(?![\d/-])(?:\s?(${MARKS[calendar]}))?`, [1, 3, 4]],
    [String.raw`${YEAR[calendar]}([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])(?:\s?(${MARKS[calendar]}))?`, [4, 3, 1]],
  ] as const)
    rules.push(
      rule(source, (m, { language }) => {
        // Without a mark the language tells which calendar its figures mean.
        if (m[5] === undefined && !(calendar === 'hijri' ? /^ar/u : /^(?:fa|ps)/u).test(language)) return null;
        const [day, month, year] = order.map((group) => Number(m[group]));
        const number = numberOfOtherDay(calendar, { year: year ?? 0, month: month ?? 0, day: day ?? 0 });
        if (number === null) return null;
        return told(calendar, m[0], `${dayText(dayFromNumber(number))}${roughly(calendar, language)}`);
      }),
    );
  if (calendar === 'solar')
    rules.push({
      ...rule(String.raw`سال\s(1[34]\d\d)(?!\d)`, (m) => readSpan('solar', Number(m[1]), null, m[0])),
      language: 'fa',
    });
  return rules;
}

/** Days, months and years of the Islamic and the Solar Hijri calendar; a date of ours written beside one is that day. */
export const OTHER_CALENDAR_DATES: readonly TimeRule[] = [...rulesOf('hijri'), ...rulesOf('solar')];
