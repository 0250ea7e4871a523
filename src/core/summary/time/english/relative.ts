import { addDays, addMonths, dayText, isDay, monthText, weekdayOf, yearText, type Day } from '../../../text/calendar';
import { periodNamed, shiftYears } from './compared';
import { readMonth, nearestWeekday } from '../nearest';
import { absolute, type Tense, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { COUNT, DAY, MONTH, monthNumber, smallNumber, WEEKDAY, weekdayNumber } from '../time-words';
import { besideNamed } from './leaned';
import { partOfYear } from './periods';
import { seasonCode } from '../season-code';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'giu'),
  read,
  sign,
});
const PART_OF_DAY = String.raw`(?:\s+(?:mornings?|afternoons?|evenings?|nights?|noon))?\b`;
const WHEN = String.raw`(?:(?:early|late|earlier|later|mid)[\s-]+)?`;

/** Resolves against the article's date, naming it in `resolvedFrom`; vague when that date is not known. */
export function counted(words: string, context: TimeContext, work: (anchor: Day) => string | null): TimeReading {
  const date = context.anchor === null ? null : work(context.anchor);
  return { date, resolvedFrom: date === null ? null : `${words} counted from ${context.anchorName}` };
}

function stepOf(word: string): number {
  return /^(?:last|past|previous)$/iu.test(word) ? -1 : /^(?:next|coming|following)$/iu.test(word) ? 1 : 0;
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** Units as notes cut them short. */
const SHORT_UNITS: Readonly<Record<string, string>> = { wk: 'week', wkend: 'weekend', mth: 'month', yr: 'year' };

/** The week, month, year and so on which lies `step` of them from a day. */
function readUnit(step: number, unit: string, anchor: Day): string | null {
  const month = addMonths(anchor, step);
  switch (SHORT_UNITS[unit.toLowerCase()] ?? unit.toLowerCase()) {
    case 'week': {
      const monday = addDays(mondayOf(anchor), 7 * step);
      return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
    }
    case 'weekend': {
      const saturday = addDays(mondayOf(anchor), 5 + 7 * step);
      return `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`;
    }
    case 'month':
      return monthText(month.year, month.month);
    case 'quarter': {
      const quarter = Math.floor((anchor.year * 12 + anchor.month - 1) / 3) + step;
      return partOfYear(Math.floor(quarter / 4), (quarter % 4) + 1, 3);
    }
    case 'year':
      return yearText(anchor.year + step);
    case 'decade':
      return `${yearText(anchor.year + 10 * step).slice(0, 3)}X`;
    case 'century':
      return `${yearText(anchor.year + 100 * step).slice(0, 2)}XX`;
    default:
      return null;
  }
}

function shifted(anchor: Day, count: number, unit: string): string | null {
  const name = unit.toLowerCase().replace(/s$/u, '');
  if (name === 'day') return dayText(addDays(anchor, count));
  if (name === 'week') return `${dayText(addDays(anchor, 7 * count))}~`;
  if (name === 'month') {
    const month = addMonths(anchor, Math.round(count));
    return monthText(month.year, month.month);
  }
  if (name === 'year') return yearText(anchor.year + Math.round(count));
  if (name === 'decade') return `${yearText(anchor.year + 10 * count)}~`;
  if (name === 'century') return `${yearText(anchor.year + 100 * count)}~`;
  if (name === 'hour' && Math.abs(count) >= 24) return dayText(addDays(anchor, Math.round(count / 24)));
  return name === 'hour' || name === 'minute' ? dayText(anchor) : null;
}

const vague = (text: string) => /\b(?:about|almost|nearly|some|around|roughly|over|more than|less than)\b/iu.test(text);

/** "Updated 7 hours ago" on a line of its own: what a site says of its page. */
const OF_PAGE = /(?:^|\n)(?:last )?(?:updated|published|posted|modified)[: ]{1,3}$/iu;

function ago(match: RegExpExecArray, direction: number, context: TimeContext): TimeReading | null {
  if (direction < 0 && OF_PAGE.test(context.text.slice(Math.max(0, match.index - 20), match.index))) return null;
  const count = smallNumber(match[1] ?? '');
  if (count === null) return absolute(null);
  return counted(match[0].trim().toLowerCase(), context, (anchor) => {
    const date = shifted(anchor, direction * count, match[2] ?? '');
    return date !== null && vague(match[0]) && !date.endsWith('~') ? `${date}~` : date;
  });
}

function dayOffset(words: string, context: TimeContext, offset: number): TimeReading {
  return counted(words.toLowerCase(), context, (anchor) => dayText(addDays(anchor, offset)));
}

function readSeason(match: RegExpExecArray, context: TimeContext): TimeReading {
  const step = stepOf(match[1] ?? '');
  const code = seasonCode(match[2] ?? '');
  return counted(match[0].toLowerCase(), context, (anchor) => {
    const lastMonth = [5, 8, 11, 12][code - 21] ?? 12;
    const firstMonth = [3, 6, 9, 12][code - 21] ?? 12;
    const year =
      step < 0 && anchor.month <= lastMonth
        ? anchor.year - 1
        : step > 0 && anchor.month >= firstMonth
          ? anchor.year + 1
          : anchor.year;
    return `${yearText(year)}-${code}`;
  });
}

/** "240,000 years ago" is no count of a few: what stands behind the comma of a number counts nothing. */
const NOT_GROUPED = String.raw`(?<!\d[,.])`;
const AGO_COUNT = `(?:(?:about|almost|nearly|some|around|roughly|over|more than|less than|just|only)\\s+)?${NOT_GROUPED}(${COUNT})`;
const UNIT = '(hours?|minutes?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))';

/** "Two years later": counted from the day or the year named before it; what has neither stays vague. */
function fromNamedBefore(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const [words, count = '', unit = '', side = ''] = match;
  const step = smallNumber(count);
  // "carried it for three weeks before he fled": how long, not when.
  if (
    /^before$/iu.test(side) &&
    /\bfor (?:\p{Ll}+ )?$/u.test(context.text.slice(Math.max(0, match.index - 16), match.index))
  )
    return null;
  if (/^(?:before|after)$/iu.test(side)) return besideNamed(match, context) ?? absolute(null);
  if (step === null) return absolute(null);
  const far = /later/iu.test(side) ? step : -step;
  const { lastDay, lastYear } = context;
  // "fell in April to June from 12 a year earlier": the same months.
  const period = /^year/iu.test(unit) ? periodNamed(context) : null;
  if (period !== null)
    return { date: shiftYears(period, far), resolvedFrom: `${words} counted from ${period}, named before it` };
  if (/^(?:year|decade)/iu.test(unit)) {
    if (lastYear === null) return absolute(null);
    const year = lastYear + far * (/^decade/iu.test(unit) ? 10 : 1);
    return { date: String(year).padStart(4, '0'), resolvedFrom: `${words} counted from ${lastYear}, named before it` };
  }
  const date = lastDay === null ? undefined : shifted(lastDay, far, unit)?.replace('~', '');
  if (lastDay === null || date === undefined) return absolute(null);
  return { date, resolvedFrom: `${words} counted from ${dayText(lastDay)}, named before it` };
}

/** Expressions counted from the day of writing: weekdays, yesterday, last month, three days ago. */
export const ENGLISH_RELATIVE: readonly TimeRule[] = [
  rule(String.raw`\bthe day before yesterday\b`, (m, c) => dayOffset(m[0], c, -2), /before yesterday/),
  rule(String.raw`\bthe day after tomorrow\b`, (m, c) => dayOffset(m[0], c, 2), /after tomorrow/),
  rule(
    `\\b${WHEN}yesterday${PART_OF_DAY}|(?<!\\b[Tt]he )\\blast night\\b`,
    (m, c) => dayOffset(m[0], c, -1),
    /yesterday|last night/,
  ),
  rule(`\\b${WHEN}tomorrow${PART_OF_DAY}`, (m, c) => dayOffset(m[0], c, 1), /tomorrow/),
  rule(
    `\\b(?:${WHEN}today|tonight|${WHEN}this (?:morning|afternoon|evening)|earlier in the day|later in the day)\\b`,
    (m, c) => dayOffset(m[0], c, 0),
    /today|tonight|this (?:morning|afternoon|evening)|in the day/,
  ),
  rule(
    `\\b(?:(?:the\\s+)?(?:day|night|week) (before|after)\\s+)?${WHEN}(?:(last|next|this|this past|this coming|coming|the following)\\s+)?(${WEEKDAY})${PART_OF_DAY}`,
    (m, context) => {
      if (!/\b(?:\p{Lu}\p{Ll}|\p{Lu}{3})/u.test(m[3] ?? '')) return null;
      // "every Friday": no one day.
      if (/\b(?:every|each) (?:other |second )?$/iu.test(context.text.slice(Math.max(0, m.index - 14), m.index)))
        return { date: null, resolvedFrom: null };
      // "the Sunday service": what comes every week is no day.
      if (
        /^\s(?:services?|markets?|papers?|schools?|timetable|edition|lunch)\b/u.test(
          context.text.slice(m.index + m[0].length, m.index + m[0].length + 12),
        )
      )
        return null;
      const qualifier = (m[2] ?? '').toLowerCase();
      const tense: Tense = /last|past/u.test(qualifier)
        ? 'past'
        : /next|coming|following/u.test(qualifier)
          ? 'future'
          : context.tenseAt(m.index);
      const shift = m[1] === undefined ? 0 : m[1].toLowerCase() === 'before' ? -1 : 1;
      return counted(m[0].replace(/^on\s/iu, ''), context, (anchor) =>
        dayText(addDays(nearestWeekday(anchor, weekdayNumber(m[3] ?? ''), tense, qualifier !== ''), shift)),
      );
    },
    /(?:sun|mon|tues|wednes|thurs|fri|satur)day/,
  ),
  rule(
    String.raw`\b(?:(?:earlier|later|early|late|the end of|the beginning of|the start of)[\s-]+)?(last|next|this|previous|coming|the past|this past|this coming)\s+(week|weekend|month|quarter|year|decade|century|wk|wkend|mth|yr)\b(?!['’]?-?old)`,
    (m, context) =>
      counted(m[0].toLowerCase(), context, (anchor) =>
        readUnit(stepOf((m[1] ?? '').replace(/^(?:the|this)\s/iu, '')), m[2] ?? '', anchor),
      ),
    /(?:last|next|this|previous|coming|past)\s+(?:week|month|quarter|year|decade|century|wk|mth|yr)/,
  ),
  rule(
    `\\b(?:(?:early|late|mid)[\\s-]+)?(last|next|this|this past|this coming)\\s+(${MONTH})(?!\\s*\\d)`,
    (m, context) => {
      if (!/^\p{Lu}/u.test(m[2] ?? '')) return null;
      const month = monthNumber(m[2] ?? '');
      const qualifier = (m[1] ?? '').toLowerCase();
      if (qualifier === 'this' || !context.anchor) return readMonth(month, context, m.index);
      const tense: Tense = /last|past/u.test(qualifier) ? 'past' : 'future';
      return counted(m[0], context, (anchor) => {
        const isSameYear = tense === 'past' ? month < anchor.month : month > anchor.month;
        return monthText(anchor.year + (isSameYear ? 0 : tense === 'past' ? -1 : 1), month);
      });
    },
    /(?:last|next|this|past|coming)\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  ),
  rule(
    `\\b(last|next)\\s+(${MONTH})\\s+(${DAY})\\b`,
    (m, context) => {
      const month = monthNumber(m[2] ?? '');
      const day = Number.parseInt(m[3] ?? '', 10);
      return counted(m[0], context, (anchor) => {
        const [here, there] = [dayText(anchor), dayText({ year: anchor.year, month, day })];
        const isLast = /^last/iu.test(m[1] ?? '');
        const year = anchor.year + (isLast ? (there < here ? 0 : -1) : there > here ? 0 : 1);
        return isDay({ year, month, day }) ? dayText({ year, month, day }) : null;
      });
    },
    /(?:last|next)\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  ),
  rule(
    String.raw`\b(last|next|this|this past)\s+(spring|summer|autumn|fall|winter)\b`,
    readSeason,
    /(?:last|next|this|past)\s+(?:spring|summer|autumn|fall|winter)/,
  ),
  rule(`\\b${AGO_COUNT}\\s+${UNIT}\\s+ago\\b`, (m, c) => ago(m, -1, c), /\sago/),
  rule(
    `\\b${AGO_COUNT}\\s+${UNIT}\\s+from (?:now|today)\\b|\\bin (${COUNT})\\s+${UNIT}(?:[’']|\\b)\\s+time\\b`,
    (m, c) => {
      if (m[1] !== undefined) return ago(m, 1, c);
      const count = smallNumber(m[3] ?? '');
      return count === null
        ? absolute(null)
        : counted(m[0].toLowerCase(), c, (anchor) => shifted(anchor, count, m[4] ?? ''));
    },
    /from (?:now|today)|\stime/,
  ),
  rule(
    `\\b(?:the\\s+)?(last|past|previous|next|coming)\\s+(?:about\\s+)?(${COUNT}|few|several|couple of)\\s+${UNIT}\\b`,
    (m, context) => {
      const count = smallNumber(m[2] ?? '');
      // "expected to last three weeks": the verb.
      if (
        /\b(?:to|will|would|could|can|may|might|should|must|not) $/u.test(
          context.text.slice(Math.max(0, m.index - 8), m.index),
        )
      )
        return null;
      if (count === null) return absolute(null);
      const direction = stepOf(m[1] ?? '');
      return counted(m[0].toLowerCase(), context, (anchor) => {
        const far = shifted(anchor, direction * count, m[3] ?? '')?.replace('~', '');
        if (far === undefined) return null;
        const near = dayText(anchor).slice(0, far.length);
        return far === near ? near : direction < 0 ? `${far}/${near}` : `${near}/${far}`;
      });
    },
    /(?:last|past|previous|next|coming)\s+(?:about\s+)?(?:\d|an?\s|few|several|couple|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twenty|forty)/,
  ),
  rule(
    `\\b${NOT_GROUPED}(?:the\\s+)?(?:(${COUNT})\\s+|(?<!\\d ))(days?|weeks?|months?|years?|decades?)\\s+(before|after|earlier|later)\\b(?! than\\b)`,
    fromNamedBefore,
    /(?:day|week|month|year|decade)s?\s+(?:before|after|earlier|later)/,
  ),
];
