import { addDays, addMonths, dayText, monthText, yearText, type Day } from '../../../text/calendar';
import { wordNumbers } from '../../figures/world/numbers';
import { absolute, type TimeRule } from '../time-rule';

/** What a language says for a span counted from the day of the text. */
type Counted = {
  readonly one: string;
  /** Two to ten and on, where no list of the language's numbers says them. */
  readonly numbers?: string;
  /** Day, week, month and year. */
  readonly units: string;
  /** Patterns in which N stands for the number and U for the unit: of what was, of what will be. */
  readonly ago: string;
  readonly ahead: string;
};

/** A row a language: one, the units, what was, what will be, and the numbers where `wordNumbers` has none. */
const row = (one: string, units: string, ago: string, ahead: string, numbers?: string): Counted => ({
  one,
  units,
  ago,
  ahead,
  ...(numbers === undefined ? {} : { numbers }),
});

const COUNTED: Readonly<Record<string, Counted>> = {
  fr: row(
    'un|une',
    'jours? semaines? mois ans?|années?',
    'il y a (?:environ |près de |plus de )?N U',
    'dans N U|d’ici N U',
  ),
  es: row(
    'un|una',
    'días? semanas? mes(?:es)? años?',
    'hace (?:casi |unos |unas |más de )?N U|N U atrás',
    'dentro de N U|en N U más',
  ),
  de: row(
    'ein|eine|einem|einer|einen',
    'Tage?n? Wochen? Monate?n? Jahre?n?',
    'vor (?:rund |etwa |gut |knapp )?N U',
    'in (?:rund |etwa )?N U',
  ),
  it: row('un|una', 'giorn[oi] settiman[ae] mes[ei] ann[oi]', 'N U fa', 'tra N U|fra N U'),
  pt: row('um|uma', 'dias? semanas? m[eê]s(?:es)? anos?', 'há (?:cerca de )?N U|N U atrás', 'daqui a N U|em N U'),
  ru: row(
    'один|одну',
    'день|дня|дней неделю|недели|недель месяц(?:а|ев)? год|года|лет',
    'N U (?:тому )?назад',
    'через N U',
  ),
  ar: row(
    '-',
    'أيام|يوما|يومًا أسابيع|أسبوعا أشهر|شهور|شهرا سنوات|أعوام|سنة|عاما',
    '(?:قبل|منذ) N U',
    '(?:بعد|خلال) N U(?! من )',
  ),
  ur: row('ایک', 'دن|روز|دنوں ہفتے|ہفتہ|ہفتوں ماہ|مہینے|مہینہ سال|برس', 'N U (?:قبل|پہلے)', 'N U (?:بعد|میں)'),
  tr: row('bir', 'gün hafta ay yıl', 'N U önce', 'N U sonra'),
  uk: row(
    'один|одну',
    'день|дні|днів тиждень|тижні|тижнів місяць|місяці|місяців рік|роки|років',
    'N U тому',
    'через N U|за N U',
  ),
  fa: row('یک', 'روز هفته ماه سال', 'N U (?:پیش|قبل)', 'N U (?:بعد|دیگر|آینده)'),
  ja: row('一', '日 週間 [かカヵヶケ]月 年', 'NU前', 'NU後', '二 三 四 五 六 七 八 九 十'),
  zh: row(
    '一',
    '天|日 周|个星期|星期 个月 年',
    'NU(?:之|以)?前',
    'NU(?:之|以)?后',
    '两 三 四 五 六 七 八 九 十 十一 十二',
  ),
};

function rulesFor([code, { one, numbers, units, ago, ahead }]: readonly [string, Counted]): readonly TimeRule[] {
  const value = valuesOf(code, one, numbers);
  const number = `(?<number>\\d{1,3}|${[...value.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const lists = units.split(' ');
  const unit = `(?:${UNITS.map((name, at) => `(?<${name}>${lists[at] ?? '(?!)'})`).join('|')})`;
  const isHan = code === 'zh' || code === 'ja';
  const [before, behind] = isHan
    ? ['(?<![\\d一二两三四五六七八九十第])', '']
    : ['(?<![\\p{L}\\p{M}\\d])', '(?![\\p{L}\\p{M}])'];
  const make = (forms: string, sign: number): readonly TimeRule[] =>
    alternatives(forms).map((form) => ({
      pattern: new RegExp(before + spelt(form, number, unit) + behind, 'giu'),
      language: code,
      read: (match, { anchor, anchorName }) => {
        const groups = match.groups ?? {};
        const written = (groups['number'] ?? '').toLowerCase().replaceAll(/['ʼ]/gu, '’');
        const count = sign * (/^\d/u.test(written) ? Number(written) : (value.get(written) ?? 0));
        if (count === 0) return null;
        if (anchor === null) return absolute(null);
        return { date: moved(anchor, count, groups), resolvedFrom: `${match[0]} counted from ${anchorName}` };
      },
    }));
  return [...make(ago, -1), ...make(ahead, 1)];
}

const UNITS = ['day', 'week', 'month', 'year'] as const;

/** The numbers in words of a language from one on, in small letters. */
function valuesOf(code: string, one: string, numbers: string | undefined): ReadonlyMap<string, number> {
  const ones = one.split('|').map((word) => [word, 1] as const);
  const listed = (numbers ?? '').split(' ').flatMap((word, at) => (word === '' ? [] : [[word, at + 2] as const]));
  const known = numbers === undefined ? [...wordNumbers(code)].filter(([, count]) => Number.isInteger(count)) : listed;
  return new Map([...ones, ...known]);
}

function spelt(form: string, number: string, unit: string): string {
  return form
    .replace('N', number)
    .replace(/U(?=\b|\(|$| )/u, unit)
    .replaceAll('’', "[’'ʼ]");
}

/** The forms of a row: those that a bar parts, but not a bar in brackets. */
function alternatives(forms: string): readonly string[] {
  return forms.split(/\|(?![^(]*\))/u);
}

/** A day, week, month or year so many units on; weeks and years are rough, as in English. */
function moved(anchor: Day, count: number, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups['day'] !== undefined) return dayText(addDays(anchor, count));
  if (groups['week'] !== undefined) return `${dayText(addDays(anchor, 7 * count))}~`;
  if (groups['month'] !== undefined) {
    const { year, month } = addMonths(anchor, count);
    return monthText(year, month);
  }
  return yearText(anchor.year + count);
}

/** "Yesterday" and "tomorrow" are one word in Urdu: the verb of the sentence tells. */
const KAL: TimeRule = {
  pattern: /(?<![\p{L}\p{M}])کل(?= (?!تعداد|رقم|آبادی|ملا|وقتی|لاگت|مالیت|\d)[\p{L}])/gu,
  language: 'ur',
  read: (match, { anchor, anchorName, text }) => {
    if (anchor === null) return absolute(null);
    const rest = /^[^۔!؟\n]{0,160}/u.exec(text.slice(match.index))?.[0] ?? '';
    const step = /(?:گا|گی|گے)$/u.test(rest.trimEnd()) ? 1 : -1;
    return { date: dayText(addDays(anchor, step)), resolvedFrom: `${match[0]} counted from ${anchorName}` };
  },
};

/** "Two weeks ago", "in three days" in languages other than English, for texts in that language only. */
export const WORLD_COUNTED: readonly TimeRule[] = [...Object.entries(COUNTED).flatMap(rulesFor), KAL];
