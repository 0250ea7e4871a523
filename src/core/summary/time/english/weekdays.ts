import { addDays, dayText, weekdayOf } from '../../../text/calendar';
import { counted } from './relative';
import { absolute, type TimeRule } from '../time-rule';
import { WEEKDAY, weekdayNumber } from '../time-words';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});
const STEPS: Readonly<Record<string, number>> = { last: -1, next: 1, this: 0 };

/** Weekdays of a named week ("Thursday last week"), and weekdays that are none in particular ("on a Tuesday morning"). */
export const ENGLISH_WEEKDAYS: readonly TimeRule[] = [
  rule(
    String.raw`\b(?<day>${WEEKDAY}),?\s(?:of\s)?(?<which>last|next|this)\sweek\b`,
    (match, context) => {
      const { day = '', which = '' } = match.groups ?? {};
      return counted(match[0], context, (anchor) => {
        const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7));
        return dayText(addDays(monday, 7 * (STEPS[which] ?? 0) + ((weekdayNumber(day) + 6) % 7)));
      });
    },
    /day,?\s(?:of\s)?(?:last|next|this)\sweek/,
  ),
  rule(
    String.raw`(?:\b(?:[Oo]n|was|is|were)\s|(?<=\d,\s))an?\s(?:\p{Ll}{3,8}\s)?(?<day>${WEEKDAY})(?:\s(?:morning|afternoon|evening|night))?(?=[,.;]|\s(?:in|when|after|before|and|at|the|he|she|they|we|you|I|it|there)\b)`,
    (match) => {
      const from = match[0].indexOf(match.groups?.['day'] ?? '');
      return { ...absolute(null), from };
    },
    /\san?\s(?:\S+\s)?(?:sun|mon|tues|wednes|thurs|fri|satur)day/,
  ),
];
