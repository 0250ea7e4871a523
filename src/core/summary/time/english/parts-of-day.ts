import { addDays, dayText, weekdayOf, type Day } from '../../../text/calendar';
import { counted } from './relative';
import { readDay } from '../nearest';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { MONTH, monthNumber, smallNumber, WEEKDAY, weekdayNumber } from '../time-words';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});

/** How far around an expression its own sentence is looked at, in code units. */
const REACH = 160;
/** Another day, month or year named in the sentence: the night is then that one's. */
const OTHER_DAY = new RegExp(
  String.raw`\b(?:${WEEKDAY}|${MONTH}|(?:19|20)\d\d|yesterday|last (?:week|month|year))\b`,
  'u',
);
/** "an overnight raid" happened; "the overnight train", "an overnight stay" only say of what kind they are. */
const NIGHT_DEED =
  /^ (?:raids?|attacks?|strikes?|airstrikes?|shelling|barrages?|bombardments?|fires?|floods?|flooding|storms?|rain|snow|clashes|fighting|protests?|talks|session|operations?|shootings?|blasts?|explosions?|crash|assault|incursions?|rescue|search)\b/u;
const THING =
  /^ (?!(?:as|in|on|at|by|from|to|of|for|with|and|or|but|when|while|after|before|near|into|across|over|under|amid|because|that|than|it|he|she|they|we)\b)\p{Ll}/u;
/** What somebody does every night, or for a night, is no night of its own. */
const FOR_A_NIGHT =
  /\b(?:stay|staying|spend|spending|sleep|keep|leave|hold|wait|park|camp|travel|soak|chill|never been away)\s(?:\p{L}+\s){0,3}$/u;

/** The words of a sentence before and behind an expression, as far as they matter. */
function around(text: string, start: number, end: number): readonly [string, string] {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]["”’]?\s|\n/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[.!?]["”’]?(?:\s|$)|\n/u, 1)[0] ?? '';
  return [before, after];
}

/** "overnight": the night that ended on the article's day, or in what is to come the one that begins on it. */
function readOvernight(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const end = match.index + match[0].length;
  const [before, after] = around(context.text, match.index, end);
  if (
    after.startsWith('-') ||
    (THING.test(after) && !NIGHT_DEED.test(after) && /\b(?:an?|the|its|their|no|this|that|of)\s$/u.test(before))
  )
    return null;
  if (FOR_A_NIGHT.test(before)) return null;
  const tense = context.tenseAt(match.index);
  const named = `${before} ${after}`;
  if (tense === 'unknown' || OTHER_DAY.test(named))
    return ownNight(named, context) ? night(match, context, tense) : absolute(null);
  return night(match, context, tense);
}

/** True where every day a sentence names is the article's own. */
function ownNight(words: string, { anchor }: TimeContext): boolean {
  if (anchor === null) return false;
  const days = [...words.matchAll(new RegExp(OTHER_DAY, 'gu'))].map(([day]) => weekdayNumber(day));
  return days.length > 0 && days.every((day) => day === weekdayOf(anchor));
}

function night(match: RegExpExecArray, context: TimeContext, tense: string): TimeReading {
  const from = tense === 'future' ? 0 : -1;
  return counted(match[0].toLowerCase(), context, (anchor) => {
    return `${dayText(addDays(anchor, from))}/${dayText(addDays(anchor, from + 1))}`;
  });
}

/** The first day with that weekday on or after another. */
function dayFrom(first: Day, weekday: number): Day {
  return addDays(first, (weekday - weekdayOf(first) + 7) % 7);
}

const ORDINAL =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first';

function ordinalDay(words: string): number {
  const [tens = '', ones] = words.toLowerCase().split('-');
  const base = { twenty: 20, thirty: 30, thirtieth: 30 }[tens] ?? smallNumber(tens) ?? 0;
  return base + (ones === undefined ? 0 : (smallNumber(ones) ?? 0));
}

/** Nights, dawns and afternoons that lean on the day a text was written or named last, and days written in words. */
export const ENGLISH_PARTS_OF_DAY: readonly TimeRule[] = [
  rule(String.raw`\b[Oo]vernight\b`, readOvernight, /overnight/),
  rule(
    String.raw`\b[Ss]ince (?:dawn|daybreak|sunrise|first light|(?:the )?early morning|midday|noon|midnight)\b(?! on\b)`,
    (m, c) => {
      const [before, after] = around(c.text, m.index, m.index + m[0].length);
      return OTHER_DAY.test(after.slice(0, 20)) ||
        (c.anchor !== null && OTHER_DAY.test(before) && !ownNight(before, c) && /\bhad been\b/u.test(before))
        ? absolute(null)
        : counted(m[0].toLowerCase(), c, dayText);
    },
    /since (?:dawn|daybreak|sunrise|first light|the early|early|midday|noon|midnight)/,
  ),
  // "In the afternoon she was heard": the day named last, where the sentence tells what was.
  rule(
    String.raw`\bIn the (?:morning|afternoon|evening)\b(?! of\b)`,
    (m, c) => {
      if (c.lastDay === null || c.tenseAt(m.index) !== 'past') return null;
      return { date: dayText(c.lastDay), resolvedFrom: `day ${dayText(c.lastDay)}, named before` };
    },
    /in the (?:morning|afternoon|evening)/,
  ),
  // "on the Monday morning": in a tale the first such day after the one named last.
  rule(
    String.raw`(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil) )the (?:following )?(${WEEKDAY})(?: (?:morning|afternoon|evening|night))?\b(?! (?:after|before|of)\b)`,
    (m, c) => {
      const { lastDay } = c;
      if (lastDay === null || c.tenseAt(m.index) === 'future') return null;
      const next = dayFrom(addDays(lastDay, 1), weekdayNumber(m[1] ?? ''));
      return { date: dayText(next), resolvedFrom: `counted from ${dayText(lastDay)}, named before` };
    },
    /the (?:following )?(?:sun|mon|tues|wednes|thurs|fri|satur)day/,
  ),
  rule(
    String.raw`\b(?:[Tt]he )?(${ORDINAL}) (?:day )?of (${MONTH})(?:,? ((?:1[5-9]|20)\d\d)\b)?`,
    (m, c) =>
      readDay(m[3] === undefined ? null : Number(m[3]), monthNumber(m[2] ?? ''), ordinalDay(m[1] ?? ''), c, m.index),
    /(?:st|nd|rd|th) (?:day )?of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  ),
  rule(
    String.raw`(?<=\b(?:[Ss]ince|[Bb]efore|[Bb]y|[Uu]ntil|[Aa]fter) )(?:the )?New Year(?![’'\p{L}]| (?:Eve|Day|holiday|celebrations?)\b)`,
    (m, c) => {
      const { anchor } = c;
      if (anchor === null) return absolute(null);
      const isPast = /since $/iu.test(c.text.slice(Math.max(0, m.index - 6), m.index)) || c.tenseAt(m.index) === 'past';
      return counted(m[0], c, () => dayText({ year: anchor.year + (isPast ? 0 : 1), month: 1, day: 1 }));
    },
    /new year/,
  ),
];
