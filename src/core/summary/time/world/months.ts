import { dayText, isDay, monthText } from '../../../text/calendar';
import { nearestWeekday, readDay, readMonth } from '../nearest';
import { absolute, type TimeRule } from '../time-rule';

/** The months of Turkish, Ukrainian and Persian texts in the forms that dates have, from January on. */
const MONTHS: Readonly<Record<string, string>> = {
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  uk: 'січня|січні|січень лютого|лютому|лютий березня|березні|березень квітня|квітні|квітень травня|травні|травень червня|червні|червень липня|липні|липень серпня|серпні|серпень вересня|вересні|вересень жовтня|жовтні|жовтень листопада|листопаді|листопад грудня|грудні|грудень',
  fa: 'ژانویه|ژانویهٔ|جنوری فوریه|فوریهٔ|فبروری مارس|مارچ آوریل|اپریل مه|می ژوئن|جون ژوئیه|ژوئیهٔ|جولای اوت|آگوست|اگست سپتامبر|سپتمبر اکتبر|اکتوبر نوامبر|نومبر دسامبر|دسمبر',
};
/** Words that lead to a month without a day or a year, and words that follow one. */
const BEFORE: Readonly<Record<string, string>> = {
  tr: '(?!)',
  uk: '(?:у|в|з|із|до|наприкінці|на початку|у середині) ',
  fa: '(?:ماه|در|اوایل|اواخر|اواسط|تا) ',
};
const BEHIND: Readonly<Record<string, string>> = {
  tr: ' ayı(?:n\\p{Ll}*)?| (?:başın|sonun|ortasın)\\p{Ll}+',
  uk: '(?!)',
  fa: '(?!)',
};
const YEAR = '(?<year>(?!0)\\d{4})(?!\\d)';
const EDGE = '(?<![\\p{L}\\p{M}\\p{N}.,/])';
/** In Turkish the ending of a case stands behind an apostrophe: "20 Mart'ta", "2022’de". */
const END = '(?![\\p{L}\\p{M}\\p{N}])';

function rulesFor([code, list]: readonly [string, string]): readonly TimeRule[] {
  const names = list.split(' ').map((forms) => forms.split('|'));
  const numbers = new Map(names.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
  const month = `(?<month>${[...numbers.keys()].sort((a, b) => b.length - a.length).join('|')})${END}`;
  const numberOf = (match: RegExpExecArray): number => numbers.get((match.groups?.['month'] ?? '').toLowerCase()) ?? 0;
  const yearOf = (match: RegExpExecArray): number | null => {
    const year = match.groups?.['year'];
    return year === undefined ? null : Number(year);
  };
  const make = (source: string, read: TimeRule['read']): TimeRule => ({
    pattern: new RegExp(source, 'giu'),
    language: code,
    read,
  });
  const last = code === 'tr' ? '(?:geçen|geçtiğimiz) yıl(?:ın)? ' : '(?!)';
  return [
    make(`${EDGE}(?<from>\\d{1,2})\\s?[–—-]\\s?(?<to>\\d{1,2}) ${month}(?: ${YEAR})?`, (match, context) => {
      const day = (side: string) =>
        readDay(yearOf(match), numberOf(match), Number(match.groups?.[side]), context, match.index);
      const [from, to] = [day('from'), day('to')];
      if (!from?.date || !to?.date || from.date >= to.date) return null;
      return { date: `${from.date}/${to.date}`, resolvedFrom: to.resolvedFrom };
    }),
    make(`${EDGE}(?<day>\\d{1,2}) ${month}(?: ${YEAR})?(?: (?:року|р\\.))?`, (match, context) =>
      readDay(yearOf(match), numberOf(match), Number(match.groups?.['day']), context, match.index),
    ),
    make(`${EDGE}${month} ${YEAR}(?: року)?`, (match) => absolute(monthText(yearOf(match) ?? 0, numberOf(match)))),
    make(`${EDGE}${last}${month}`, (match, { anchor, anchorName }) => {
      if (anchor === null) return absolute(null);
      const date = monthText(anchor.year - 1, numberOf(match));
      return { date, resolvedFrom: `${match[0]} counted from ${anchorName}` };
    }),
    make(
      `${EDGE}(?:${BEFORE[code] ?? ''}${month}(?! \\d{4})|${month.replace('<month>', '<late>')}(?=${BEHIND[code] ?? ''}))`,
      (match, context) => {
        const name = match.groups?.['month'] ?? match.groups?.['late'] ?? '';
        const reading = readMonth(numbers.get(name.toLowerCase()) ?? 0, context, match.index);
        return { ...reading, from: match[0].length - name.length };
      },
    ),
  ];
}

/** The first years of the eras by which Japan counts, less one. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const JAPANESE_DAYS = '日月火水木金土';

const japanese = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  language: 'ja',
  read,
});

/** "令和6年5月3日", "昨年5月", "26日午後", "先週の金曜日" in Japanese texts. */
const JAPANESE: readonly TimeRule[] = [
  japanese(
    '(?<era>令和|平成|昭和)(?<year>\\d{1,2}|元)年(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?',
    ({ groups = {} }, context) => {
      const year = (ERAS[groups['era'] ?? ''] ?? 0) + (groups['year'] === '元' ? 1 : Number(groups['year']));
      if (groups['month'] === undefined) return absolute(String(year));
      const month = Number(groups['month']);
      if (groups['day'] !== undefined) return readDay(year, month, Number(groups['day']), context, 0);
      return month >= 1 && month <= 12 ? absolute(monthText(year, month)) : null;
    },
  ),
  japanese('(?<which>一昨年|昨年|来年)(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?', (match, { anchor, anchorName }) => {
    const { which = '', month = '', day } = match.groups ?? {};
    if (anchor === null) return absolute(null);
    const step = which === '来年' ? 1 : which === '昨年' ? -1 : -2;
    const named = { year: anchor.year + step, month: Number(month), day: Number(day ?? 1) };
    if (!isDay(named)) return null;
    const date = day === undefined ? monthText(named.year, named.month) : dayText(named);
    return { date, resolvedFrom: `${match[0]} counted from ${anchorName}` };
  }),
  japanese('(?<![\\d年])(?<month>\\d{1,2})月(?!\\d|曜|間|分の)(?=[にのかまはも上中下、末初])', (match, context) => {
    const month = Number(match.groups?.['month']);
    return month >= 1 && month <= 12 ? readMonth(month, context, match.index) : null;
  }),
  japanese(
    '(?<![\\d月.])(?<day>\\d{1,2})日(?!間|目|以|分|当たり|後|前)(?=[午未早朝夜夕正深昼付にのまかはもよ、，（(]|$)',
    (match, { anchor, anchorName }) => {
      if (anchor === null) return absolute(null);
      const named = { ...anchor, day: Number(match.groups?.['day']) };
      return isDay(named) ? { date: dayText(named), resolvedFrom: `${match[0]} counted from ${anchorName}` } : null;
    },
  ),
  japanese(
    `(?<which>先週の|来週の|今週の)?(?<name>[${JAPANESE_DAYS}])曜(?:日)?`,
    (match, { anchor, anchorName, tenseAt }) => {
      if (anchor === null) return absolute(null);
      const { which, name = '' } = match.groups ?? {};
      const tense = which === '来週の' ? 'future' : which === '先週の' ? 'past' : tenseAt(match.index);
      const day = nearestWeekday(anchor, JAPANESE_DAYS.indexOf(name), tense, which === '先週の' || which === '来週の');
      return { date: dayText(day), resolvedFrom: `${match[0]} counted from ${anchorName}` };
    },
  ),
];

/** Dates with a month in Turkish, Ukrainian and Persian, and those of Japanese, for texts in that language only. */
export const WORLD_MONTHS: readonly TimeRule[] = [...Object.entries(MONTHS).flatMap(rulesFor), ...JAPANESE];
