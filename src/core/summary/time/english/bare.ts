import { addDays, addMonths, dayText, isDay, monthText, weekdayOf, yearText, type Day } from '../../../text/calendar';
import { seasonCode } from '../season-code';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';

/** How far a day may be named after another and still be counted from it, in days. */
const NEAR = 45;
const FIRST_MONTHS = [3, 6, 9, 12];
const LAST_MONTHS = [5, 8, 11, 14];

/** "until the spring", "dried up in the summer": the season on the side the verb points to; without a side it stays vague. */
function readSeason(match: RegExpExecArray, context: TimeContext): TimeReading {
  const { anchor } = context;
  // "warned that the autumn would be wet": its own verb follows.
  const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 8);
  const tense = /^ (?:will|would)\b/u.test(after) ? 'future' : context.tenseAt(match.index);
  if (anchor === null || tense === 'unknown') return absolute(null);
  const code = seasonCode(match.groups?.['season'] ?? '');
  const [first = 12, last = 14] = [FIRST_MONTHS[code - 21], LAST_MONTHS[code - 21]];
  // Winter belongs to the year in which it begins.
  const month = code === 24 && anchor.month < 3 ? anchor.month + 12 : anchor.month;
  const year = month > 12 ? anchor.year - 1 : anchor.year;
  const isNow = month >= first && month <= last;
  const step = tense === 'past' ? (month < first && !isNow ? -1 : 0) : month > last && !isNow ? 1 : 0;
  return { date: `${yearText(year + step)}-${code}`, resolvedFrom: `year from ${context.anchorName}` };
}

/** "by the end of the year": of the year, month or week that the sentence has named, else that of the article's date. */
function readEnd(match: RegExpExecArray, context: TimeContext): TimeReading {
  const { anchor, inSentence } = context;
  const unit = match.groups?.['unit'] ?? 'year';
  const named = /^\d{4}/u.exec(inSentence.findLast(({ date }) => date !== null)?.date ?? '')?.[0];
  if (unit === 'year' && named !== undefined && Number(named) !== anchor?.year)
    return { date: named, resolvedFrom: `${match[0]} counted from ${named}, named before it` };
  if (anchor === null && unit === 'year' && context.lastYear !== null)
    return {
      date: yearText(context.lastYear),
      resolvedFrom: `${match[0]} counted from ${context.lastYear}, named before it`,
    };
  if (anchor === null) return absolute(null);
  const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7));
  const date =
    unit === 'year'
      ? yearText(anchor.year)
      : unit === 'month'
        ? monthText(anchor.year, anchor.month)
        : `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
  return { date, resolvedFrom: `${match[0]} counted from ${context.anchorName}` };
}

/** "on the 15th": of the month named last, where that is near, else the one nearest to the article's date. */
function readOrdinal(match: RegExpExecArray, context: TimeContext): TimeReading {
  const day = Number(match.groups?.['day']);
  const { anchor, lastDay } = context;
  const isTold = lastDay !== null && (anchor === null || distance(lastDay, anchor) > NEAR);
  if (isTold) {
    const named = monthOf(lastDay, day < lastDay.day ? 1 : 0, day);
    if (named === null) return absolute(null);
    return { date: dayText(named), resolvedFrom: `${match[0]} counted from ${dayText(lastDay)}, named before it` };
  }
  if (anchor === null) return absolute(null);
  const tense = context.tenseAt(match.index);
  const step = tense === 'future' ? (day < anchor.day ? 1 : 0) : day > anchor.day ? -1 : 0;
  const named = monthOf(anchor, tense === 'unknown' ? 0 : step, day);
  if (named === null) return absolute(null);
  return { date: dayText(named), resolvedFrom: `${match[0]} counted from ${context.anchorName}` };
}

function monthOf(day: Day, step: number, number: number): Day | null {
  const named = { ...addMonths(day, step), day: number };
  return isDay(named) ? named : null;
}

function distance(a: Day, b: Day): number {
  let days = 0;
  while (days <= NEAR && dayText(addDays(a, days)) !== dayText(b) && dayText(addDays(a, -days)) !== dayText(b))
    days += 1;
  return days;
}

/** "over the weekend", "by the weekend": the one on the side the verb points to. */
function readWeekend(match: RegExpExecArray, context: TimeContext): TimeReading {
  const { anchor } = context;
  const tense = context.tenseAt(match.index);
  if (anchor === null || tense === 'unknown') return absolute(null);
  // From Monday to Friday the last one lies in the week before; on the weekend itself it is this one.
  const sinceMonday = (weekdayOf(anchor) + 6) % 7;
  const saturday = addDays(anchor, 5 - sinceMonday - (tense === 'past' && sinceMonday < 5 ? 7 : 0));
  return {
    date: `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`,
    resolvedFrom: `${match[0]} counted from ${context.anchorName}`,
  };
}

/** Seasons and days of the month named without a year or a month. */
export const ENGLISH_BARE: readonly TimeRule[] = [
  {
    pattern:
      /(?<=\b(?:in|by|until|till|before|after|since|during|over|through|from|that|this|than) )the (?<season>spring|summer|autumn|winter)(?=[.,;:?!)”"]|\s(?:and|but|or|when|as|because|if|while|with|after|before|to|by|on|at|in|he|she|it|they|we|will|would|was|is|had|has|could|may)\b)/gu,
    sign: /the (?:spring|summer|autumn|winter)/,
    read: readSeason,
  },
  {
    pattern: /(?<=\b(?:over|by|at|during|until|before|after|on|for|since|through) )the weekend\b(?![-’'])/giu,
    sign: /the weekend/,
    read: readWeekend,
  },
  {
    // Without its article a season is one of all unless something must happen by it.
    pattern:
      /(?<=\b(?:by|until|till|before|since) )(?<season>spring|summer|autumn|winter)(?=[.,;:?!)”"]|\s(?:and|but|or|when|if|he|she|it|they|we)\b)/gu,
    sign: /(?:by|until|till|before|since) (?:spring|summer|autumn|winter)/,
    read: readSeason,
  },
  {
    pattern:
      /\b(?:(?:the )?(?:end|start|beginning|middle) of (?:the|this) (?<unit>year|month|week)|(?<=\b(?:by|before|until|at) )(?:the )?year[- ]end)(?![-’'\p{L}]| (?:ending|ended|before|after|to|of|in|when)\b)/giu,
    sign: / of (?:the|this) (?:year|month|week)|year[- ]end/,
    read: readEnd,
  },
  {
    pattern:
      /(?<=\b(?:on|by|until|till|since|before|after|from|for) )the (?<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?=[.,;:?!)”"]|\s(?:and|but|or|when|as|because|if|he|she|it|they|we|I|the|his|her|their|our|at|with|to|from)\b)/gu,
    sign: /the \d{1,2}(?:st|nd|rd|th)/,
    read: readOrdinal,
  },
];
