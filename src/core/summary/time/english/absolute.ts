import { addDays, dayText, isDay, monthText, yearText } from '../../../text/calendar';
import { nearestYearOfDay, readDay, readMonth, yearSource } from '../nearest';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import {
  DAY,
  MONTH,
  MONTH_NUMBER_SIGN,
  MONTH_SIGN,
  monthNumber,
  NUMBER_MONTH_SIGN,
  TO,
  WEEKDAY,
  YEAR,
} from '../time-words';

const number = (text: string | undefined) => Number.parseInt(text ?? '', 10);
const yearOf = (text: string | undefined) => (text === undefined ? null : Number(text));

function readDayRange(
  parts: {
    year: string | undefined;
    fromMonth: string;
    fromDay: string;
    toMonth: string;
    toDay: string;
    isPair?: boolean;
  },
  context: TimeContext,
  at: number,
): TimeReading | null {
  const fromMonth = monthNumber(parts.fromMonth);
  const toMonth = monthNumber(parts.toMonth);
  const fromDay = number(parts.fromDay);
  const toDay = number(parts.toDay);
  const written = yearOf(parts.year);
  const year = written ?? nearestYearOfDay(fromMonth, fromDay, context, context.tenseAt(at));
  const resolvedFrom = written === null ? yearSource(context) : null;
  if (year === null) return absolute(null);
  const isOverNewYear = toMonth < fromMonth;
  const from = { year: written !== null && isOverNewYear ? year - 1 : year, month: fromMonth, day: fromDay };
  const to = { year: from.year + (isOverNewYear ? 1 : 0), month: toMonth, day: toDay };
  if (!isDay(from) || !isDay(to) || dayText(from) >= dayText(to)) return null;
  if (parts.isPair === true && dayText(addDays(from, 1)) !== dayText(to)) return null;
  return { date: `${dayText(from)}/${dayText(to)}`, resolvedFrom };
}

/** "between 3 and 19 May": the two days are the ends of a span, however far apart. */
function isBetween(text: string, at: number): boolean {
  return /\bbetween $/iu.test(text.slice(Math.max(0, at - 8), at));
}

const MONTH_BEFORE = new RegExp(`\\b(${MONTH})\\s+(?:and|to|or|through|until|till)\\s+$`, 'u');

/** In "between August and November" the second month follows the first. */
function monthAfter(month: number, before: string, context: TimeContext, at: number): TimeReading {
  const first = MONTH_BEFORE.exec(before);
  if (first === null) return readMonth(month, context, at);
  const number = monthNumber(first[1] ?? '');
  const reading = readMonth(number, context, at - before.length + first.index);
  if (reading.date === null) return reading;
  const year = Number(reading.date.slice(0, 4)) + (month < number ? 1 : 0);
  return { ...reading, date: monthText(year, month) };
}

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});
/** In notes a month is cut short without its full stop: "closed since Nov", "the end of Apr". */
const LED_SHORT = /\b(?:in|since|by|until|till|from|end of|start of|early|late|mid|late in|early in)[\s-]+$/iu;

/** A short form that is a given name too ("Jan", "Jun") must end its clause. */
function closesShort(name: string, after: string): boolean {
  return /^(?:jan|jun|mar)$/iu.test(name)
    ? /^(?:\s*[,;:.()!?–—\n]|\s+-|\s*$)/u.test(after)
    : !/^[’'-]\p{L}|^\s+\p{Lu}/u.test(after);
}

const WITH_WEEKDAY = String.raw`\b(?:${WEEKDAY},?\s+)?`;
const PART = String.raw`(?:(?:early|late|mid|the beginning of|the end of|the middle of)[\s-]+)?`;
const COMMA_YEAR = String.raw`(?:,?\s+(?:of\s+)?(${YEAR})\b)?`;

/** Dates that name a month in English: days, ranges of days, months and ranges of months, with or without a year. */
export const ENGLISH_ABSOLUTE: readonly TimeRule[] = [
  rule(
    `${WITH_WEEKDAY}(${MONTH})\\s+(${DAY})(${TO}|\\s+and\\s+)(?:(${MONTH})\\s+)?(${DAY})\\b${COMMA_YEAR}`,
    (m, context) =>
      readDayRange(
        {
          year: m[6],
          fromMonth: m[1] ?? '',
          fromDay: m[2] ?? '',
          toMonth: m[4] ?? m[1] ?? '',
          toDay: m[5] ?? '',
          isPair: m[3]?.trim() === 'and' && !isBetween(context.text, m.index),
        },
        context,
        m.index,
      ),
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `${WITH_WEEKDAY}(?:the\\s+)?(${DAY})(?:\\s+(${MONTH}))?(${TO}|\\s+and\\s+)(${DAY})\\s+(?:of\\s+)?(${MONTH})${COMMA_YEAR}`,
    (m, context) =>
      readDayRange(
        {
          year: m[6],
          fromMonth: m[2] ?? m[5] ?? '',
          fromDay: m[1] ?? '',
          toMonth: m[5] ?? '',
          toDay: m[4] ?? '',
          isPair: m[3]?.trim() === 'and' && !isBetween(context.text, m.index),
        },
        context,
        m.index,
      ),
    NUMBER_MONTH_SIGN,
  ),
  rule(
    `${WITH_WEEKDAY}(${MONTH})\\s+(?:the\\s+)?(${DAY})\\b${COMMA_YEAR}`,
    (m, context) => readDay(yearOf(m[3]), monthNumber(m[1] ?? ''), number(m[2]), context, m.index),
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `${WITH_WEEKDAY}(?:the\\s+)?\\b(${DAY})[\\s-]+(?:day\\s+of\\s+|of\\s+)?(${MONTH})(?:(?!,?\\n1[0-8]),?[\\s-]+(?:of\\s+)?(${YEAR})\\b)?`,
    (m, context) => readDay(yearOf(m[3]), monthNumber(m[2] ?? ''), number(m[1]), context, m.index),
    NUMBER_MONTH_SIGN,
  ),
  rule(
    `\\b${PART}(${MONTH})(?:\\s+(${YEAR})\\b)?${TO}(${MONTH}),?\\s+(?:of\\s+)?(${YEAR})\\b`,
    (m) => {
      const to = Number(m[4]);
      const from =
        m[2] === undefined ? (monthNumber(m[1] ?? '') > monthNumber(m[3] ?? '') ? to - 1 : to) : Number(m[2]);
      return absolute(`${monthText(from, monthNumber(m[1] ?? ''))}/${monthText(to, monthNumber(m[3] ?? ''))}`);
    },
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `\\b[Bb]etween\\s+(${MONTH})\\s+and\\s+(${MONTH}),?\\s+(?:of\\s+)?(${YEAR})\\b`,
    (m) => {
      const [from, to, year] = [monthNumber(m[1] ?? ''), monthNumber(m[2] ?? ''), Number(m[3])];
      return absolute(`${monthText(from > to ? year - 1 : year, from)}/${monthText(year, to)}`);
    },
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `\\b(?:[Bb]etween|[Ff]rom)\\s+(${MONTH})\\s+(${YEAR})\\s+(?:and|to|until)\\s+(${MONTH})\\s+(${YEAR})\\b`,
    (m) =>
      absolute(
        `${monthText(Number(m[2]), monthNumber(m[1] ?? ''))}/${monthText(Number(m[4]), monthNumber(m[3] ?? ''))}`,
      ),
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `\\b[Bb]etween\\s+(${MONTH})\\s+and\\s+(${MONTH})(?!\\s*\\d)`,
    (m, context) => {
      const from = readMonth(monthNumber(m[1] ?? ''), context, m.index);
      if (from.date === null) return null;
      const month = monthNumber(m[2] ?? '');
      const year = Number(from.date.slice(0, 4)) + (month < monthNumber(m[1] ?? '') ? 1 : 0);
      return { ...from, date: `${from.date}/${monthText(year, month)}` };
    },
    MONTH_SIGN,
  ),
  rule(
    `\\b(${MONTH})\\s?[-–—]\\s?(${MONTH})(?![\\s,]*\\d|[’'-])`,
    (m, context) => {
      const [first, second] = [monthNumber(m[1] ?? ''), monthNumber(m[2] ?? '')];
      const from = readMonth(first, context, m.index);
      if (from.date === null) return from;
      return {
        ...from,
        date: `${from.date}/${monthText(Number(from.date.slice(0, 4)) + (second < first ? 1 : 0), second)}`,
      };
    },
    MONTH_SIGN,
  ),
  rule(
    `\\b${PART}(${MONTH}),?[\\s-]+(?:of\\s+)?(${YEAR})\\b`,
    (m) => absolute(monthText(Number(m[2]), monthNumber(m[1] ?? ''))),
    MONTH_NUMBER_SIGN,
  ),
  rule(
    `\\b(${PART})(${MONTH})(?!\\s*\\d)`,
    (m, context) => {
      const before = context.text.slice(Math.max(0, m.index - 24), m.index);
      const after = context.text.slice(m.index + m[0].length, m.index + m[0].length + 24);
      const name = m[2] ?? '';
      const isShort =
        name.length < 5 &&
        !/^(?:May|June|July)\b/u.test(name) &&
        !name.endsWith('.') &&
        !(LED_SHORT.test(before) && closesShort(name, after));
      const isLed =
        m[1] !== '' ||
        /\b(?:in|since|by|until|till|during|from|through|last|next|this|between|of|before|after|for|early|late|every|each)\s+$/iu.test(
          before,
        );
      if (
        isShort ||
        (/^\s+\p{Lu}\p{Ll}/u.test(after) && !isLed) ||
        (/^[’'-]\p{L}/u.test(after) && !/^[’']s\b/u.test(after))
      )
        return null;
      if (/^(?:May|March|MAY|MARCH|August|AUGUST|April|APRIL|June|JUNE)$/u.test(name) && !isLed) {
        if (!/^(?:April|June|August)$/u.test(name) || !/(?:\b(?:and|or|to)|,)\s+$/u.test(before)) return null;
      }
      if (/\p{Lu}[\p{L}.]*\s+$/u.test(before) && !isLed) return null;
      return monthAfter(monthNumber(name), before, context, m.index);
    },
    MONTH_SIGN,
  ),
  rule(
    `\\b(${YEAR})\\s+(${MONTH})\\s+(${DAY})\\b`,
    (m, context) => readDay(Number(m[1]), monthNumber(m[2] ?? ''), number(m[3]), context, m.index),
    MONTH_NUMBER_SIGN,
  ),
  rule(
    String.raw`\b(?:AD|A\.D\.)\s?(\d{1,4})\b|\b(\d{1,4})\s(?:AD|CE|A\.D\.)`,
    (m) => absolute(yearText(Number(m[1] ?? m[2]))),
    /\d\s(?:ad|ce|a\.d)|ad\s?\d|a\.d\.\s?\d/,
  ),
  rule(String.raw`\b(\d{1,4})\s(?:BCE?\b|B\.C\.(?:E\.)?)`, (m) => absolute(yearText(1 - Number(m[1]))), /\d\sb/),
];
