import { addDays, dayText, isDay, monthText, weekdayOf, yearText, type Day } from '../../../text/calendar';
import { seasonCode } from '../season-code';
import { counted } from './relative';
import { nearestWeekday } from '../nearest';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { DAY, MONTH, monthNumber } from '../time-words';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});

const SHORT_DAY = '(?:Mon|Tues?|Wed|Thurs?|Thur?|Fri|Sat|Sun)';
const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const WEEKDAY_SIGN = /\b(?:mon|tue|wed|thu|fri|sat|sun)/;
const LAST_YEAR_SIGN = /\s(?:last|this|next)\s+year/;

const stepOf = (word: string): number => (word === 'last' ? -1 : word === 'next' ? 1 : 0);

function weekdayOfShort(word: string): number {
  return DAYS.indexOf(word.slice(0, 2).toLowerCase());
}

/** "Fri 8/3": of the two readings the one that falls on that day of the week, in the year nearest to the article's date. */
function readFigures(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const { anchor } = context;
  const weekday = weekdayOfShort(match[1] ?? '');
  if (anchor === null) return absolute(null);
  const [a, b] = [Number(match[2]), Number(match[3])];
  const fits = [0, 1, -1].flatMap((step): readonly Day[] =>
    [
      { year: anchor.year + step, month: b, day: a },
      { year: anchor.year + step, month: a, day: b },
    ].filter((day) => isDay(day) && weekdayOf(day) === weekday),
  );
  const [day] = fits;
  return day === undefined ? null : { date: dayText(day), resolvedFrom: `day of the week and ${context.anchorName}` };
}

const TOMORROW_SIGN = /tmrw|tomoz/;

/** A weekday cut short that stands alone at the end of what it dates: "burned the bed Sun", "the first one Fri from Alma". */
function bareShortDay(match: RegExpExecArray, context: TimeContext): TimeReading {
  const tense = context.tenseAt(match.index);
  return counted(match[0], context, (anchor) =>
    dayText(nearestWeekday(anchor, weekdayOfShort(match[0]), tense, false)),
  );
}

/** Expressions as notes and talk shorten or turn them round: "on Tues", "Fri 8/3", "in August last year", "half an hour ago". */
export const ENGLISH_NOTES: readonly TimeRule[] = [
  rule(
    `\\b(${SHORT_DAY})(?:nesday|rsday|sday|urday|day)?\\.?,?\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
    readFigures,
    WEEKDAY_SIGN,
  ),
  rule(
    `(?<=\\b(?:[Oo]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his)\\s)(${SHORT_DAY})\\b\\.?(?:\\s+(?:morning|afternoon|evening|night|noon|am|pm|eve))?`,
    (m, context) => {
      const before = context.text
        .slice(Math.max(0, m.index - 6), m.index)
        .trimEnd()
        .toLowerCase();
      const isStrict = /(?:last|next)$/u.test(before);
      const tense = before.endsWith('last') ? 'past' : before.endsWith('next') ? 'future' : context.tenseAt(m.index);
      return counted(m[0], context, (anchor) =>
        dayText(nearestWeekday(anchor, weekdayOfShort(m[1] ?? ''), tense, isStrict)),
      );
    },
    WEEKDAY_SIGN,
  ),
  rule(
    `\\b(?:(${DAY})\\s+)?(${MONTH})(?:\\s+(${DAY}))?,?\\s+(?:of\\s+)?(last|this|next)\\s+year\\b`,
    (m, context) => {
      const month = monthNumber(m[2] ?? '');
      const day = m[1] ?? m[3];
      return counted(m[0], context, (anchor) => {
        const year = anchor.year + stepOf(m[4] ?? '');
        if (day === undefined) return monthText(year, month);
        const named = { year, month, day: Number.parseInt(day, 10) };
        return isDay(named) ? dayText(named) : null;
      });
    },
    LAST_YEAR_SIGN,
  ),
  rule(
    String.raw`\b(?:[Tt]he\s+)?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?(last|this|next)\s+year\b`,
    (m, context) =>
      counted(m[0], context, (anchor) => `${yearText(anchor.year + stepOf(m[2] ?? ''))}-${seasonCode(m[1] ?? '')}`),
    LAST_YEAR_SIGN,
  ),
  rule(
    String.raw`\b(?:(?:[Aa]bout|[Oo]ver|[Jj]ust over|[Jj]ust under|[Nn]early)\s+)?[Hh]alf an hour ago\b`,
    (m, context) => counted(m[0].toLowerCase(), context, (anchor) => dayText(addDays(anchor, 0))),
    /half an hour/,
  ),
  rule(
    String.raw`\b(?:[Tt]mrw|[Tt]omoz)\b(?:\s+\d{1,2}/\d{1,2}\b)?`,
    (m, context) => counted(m[0], context, (anchor) => dayText(addDays(anchor, 1))),
    TOMORROW_SIGN,
  ),
  rule(
    String.raw`(?<=[\p{Ll}\d] )(?:(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)(?=[,.;)]|\s*\n|\s*$| (?:from|at|am|pm|eve)\b)|(?:Sat|Sun)(?=\s*\n|\s*$| (?:from|at) \p{Lu}))`,
    bareShortDay,
    WEEKDAY_SIGN,
  ),
  rule(
    `\\b(?:[Bb]etween|[Ff]rom)\\s+(${MONTH})\\s+((?:19|20)\\d\\d)\\s+(?:and|to|until)\\s+(${MONTH})\\s+(last|this|next)\\s+year\\b`,
    (m, context) =>
      counted(m[0], context, (anchor) => {
        const until = monthText(anchor.year + stepOf(m[4] ?? ''), monthNumber(m[3] ?? ''));
        return `${monthText(Number(m[2]), monthNumber(m[1] ?? ''))}/${until}`;
      }),
    LAST_YEAR_SIGN,
  ),
];
