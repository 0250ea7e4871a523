import { absolute, type TimeRule } from '../time-rule';
import { addDays, dayText, easterSunday, weekdayOf, type Day } from '../../../text/calendar';
import { readDay } from '../nearest';
import { YEAR } from '../time-words';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  halloween: [10, 31],
  'valentine’s day': [2, 14],
};

function movableFeast(name: string, year: number): Day {
  if (/^thanksgiving/iu.test(name)) {
    const first = { year, month: 11, day: 1 };
    return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
  }
  const easter = easterSunday(year);
  return /^good friday/iu.test(name) ? addDays(easter, -2) : /monday/iu.test(name) ? addDays(easter, 1) : easter;
}

/** Clock times, feast days, days counted from the one named before, and words that stay vague. */
export const ENGLISH_VAGUE: readonly TimeRule[] = [
  rule(
    String.raw`\b(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?\s?(?:[ap]\.m\b\.?|[ap]m\b|[AP]\.?M\b\.?)(?:\s+\(?(?:GMT|UTC|[ECMP][SD]T|BST|CET|local time|local)\b)?`,
    () => absolute(null),
    /\d\s?[ap]\.?m/,
  ),
  rule(
    String.raw`(?<![\d:.,-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:]|\s?[-–]\s?\d+:)(?:\s?(?:GMT|UTC|[ECMP][SD]T|BST|CET|PKT|hours|hrs|local time)\b)?`,
    (m, c) =>
      /^\d:\d\d$/u.test(m[0]) &&
      !/\b(?:at|by|from|until|till|around|about|after|before|to|since)\s+$/u.test(
        c.text.slice(Math.max(0, m.index - 10), m.index),
      )
        ? null
        : absolute(null),
    /\d:\d\d/,
  ),
  rule(String.raw`\b[0-2]\d[0-5]\d\s?(?:GMT|UTC|hours|hrs|Z)\b`, () => absolute(null), /\d{4}\s?(?:gmt|utc|h|z)/),
  rule(
    String.raw`(?<!\b[Hh]igh )\b(?:noon|midnight|midday|[1-9]\d? o[’']clock)\b`,
    () => absolute(null),
    /noon|midnight|midday|clock/,
  ),
  rule(
    String.raw`\b([Cc]hristmas Eve|[Cc]hristmas(?: Day)?|Boxing Day|New Year[’']s (?:Eve|Day)|Halloween|Valentine[’']s Day)(?:,? (${YEAR}))?\b`,
    (m, c) => {
      const feast = FEASTS[(m[1] ?? '').toLowerCase().replace("'", '’')];
      return feast ? readDay(m[2] === undefined ? null : Number(m[2]), feast[0], feast[1], c, m.index) : null;
    },
    /christmas|boxing|new year|halloween|valentine/,
  ),
  rule(
    String.raw`\b([Ll]ast |[Nn]ext )?(Thanksgiving(?: Day)?|Easter(?: Sunday| Monday)?|Good Friday)(?:,? (${YEAR}))?\b`,
    (m, c) => {
      const written = m[3] === undefined ? null : Number(m[3]);
      if (written !== null) return absolute(dayText(movableFeast(m[2] ?? '', written)));
      const { anchor } = c;
      if (!anchor) return absolute(null);
      const isFuture = /next/iu.test(m[1] ?? '') || (m[1] === undefined && c.tenseAt(m.index) === 'future');
      const days = [-1, 0, 1].map((step) => dayText(movableFeast(m[2] ?? '', anchor.year + step)));
      const here = dayText(anchor);
      const date = isFuture ? days.find((day) => day >= here) : days.findLast((day) => day <= here);
      return { date: date ?? null, resolvedFrom: `year from ${c.anchorName}` };
    },
    /thanksgiving|easter|good friday/,
  ),
  rule(
    String.raw`\b(?:[Tt]hat|[Tt]he) same (day|year)\b|\b(?:(?:[Ee]arlier|[Ll]ater) )?[Tt]hat (day|year)\b|\b[Tt]he (?:next|following) (day|morning|afternoon|evening|night|year)\b`,
    (m, c) => {
      const step = m[3] === undefined ? 0 : 1;
      if ((m[1] ?? m[2] ?? m[3]) === 'year') {
        if (c.lastYear === null) return absolute(null);
        return { date: String(c.lastYear + step), resolvedFrom: `counted from ${c.lastYear}, named before` };
      }
      if (!c.lastDay) return absolute(null);
      return {
        date: dayText(addDays(c.lastDay, step)),
        resolvedFrom: `counted from ${dayText(c.lastDay)}, named before`,
      };
    },
    /(?:that|the) same|that (?:day|year)|the (?:next|following)/,
  ),
  rule(
    String.raw`\b(?:[Rr]ecently|[Ll]ately|[Uu]pcoming|[Ff]orthcoming|[Nn]owadays|[Cc]urrently|(?:the )?(?:near |foreseeable )?future|(?:[Ii]n )?(?:recent|coming|the coming|the past few|the next few) (?:days|weeks|months|years|decades)|(?:[Ee]arlier|[Ll]ater)(?= (?:on|when|as|to)\b|[.,;]))`,
    (m, c) => {
      if (
        m[0].endsWith('future') &&
        !/\b(?:in|for|about|of|the) $/u.test(c.text.slice(Math.max(0, m.index - 6), m.index)) &&
        !m[0].startsWith('the')
      )
        return null;
      return absolute(null);
    },
    /recent|lately|upcoming|forthcoming|nowadays|currently|future|coming|past few|next few|earlier|later/,
  ),
  // At the head of a sentence the word only leads on, and after "can" or "would" it says how things stand, not when.
  rule(
    String.raw`\bnow\b(?!\s+that\b|-)`,
    (m, c) =>
      /\b(?:from|can|could|may|might|would) $/u.test(c.text.slice(Math.max(0, m.index - 6), m.index))
        ? null
        : absolute(null),
    /now/,
  ),
];
