import { addDays, addMonths, dayText, monthText, yearText, type Day } from './calendar';
import { absolute, type TimeRule } from './time-rule';

type Counted = {
  /** Numbers in words, from two on; one is its own list. */
  readonly one: string;
  readonly numbers: string;
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** Patterns in which N stands for the number and U for the unit. */
  readonly ago: readonly string[];
  readonly ahead: readonly string[];
};

const COUNTED: Readonly<Record<string, Counted>> = {
  fr: {
    one: 'un|une',
    numbers: 'deux trois quatre cinq six sept huit neuf dix onze douze',
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|années?' },
    ago: ['il y a (?:environ |près de |plus de )?N U'],
    ahead: ['dans N U', 'd’ici N U'],
  },
  es: {
    one: 'un|una',
    numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    units: { day: 'días?', week: 'semanas?', month: 'mes(?:es)?', year: 'años?' },
    ago: ['hace (?:casi |unos |unas |más de )?N U', 'N U atrás'],
    ahead: ['dentro de N U', 'en N U más'],
  },
  de: {
    one: 'ein|eine|einem|einer|einen',
    numbers: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    units: { day: 'Tage?n?', week: 'Wochen?', month: 'Monate?n?', year: 'Jahre?n?' },
    ago: ['vor (?:rund |etwa |gut |knapp )?N U'],
    ahead: ['in (?:rund |etwa )?N U'],
  },
  it: {
    one: 'un|una',
    numbers: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
    units: { day: 'giorn[oi]', week: 'settiman[ae]', month: 'mes[ei]', year: 'ann[oi]' },
    ago: ['N U fa'],
    ahead: ['tra N U', 'fra N U'],
  },
  pt: {
    one: 'um|uma',
    numbers: 'dois três quatro cinco seis sete oito nove dez onze doze',
    units: { day: 'dias?', week: 'semanas?', month: 'm[eê]s(?:es)?', year: 'anos?' },
    ago: ['há (?:cerca de )?N U', 'N U atrás'],
    ahead: ['daqui a N U', 'em N U'],
  },
  ru: {
    one: 'один|одну',
    numbers: 'два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    units: { day: 'день|дня|дней', week: 'неделю|недели|недель', month: 'месяц(?:а|ев)?', year: 'год|года|лет' },
    ago: ['N U (?:тому )?назад'],
    ahead: ['через N U'],
  },
  ar: {
    one: '-',
    numbers: '- ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع عشرة|عشر',
    units: { day: 'أيام|يوما|يومًا', week: 'أسابيع|أسبوعا', month: 'أشهر|شهور|شهرا', year: 'سنوات|أعوام|سنة|عاما' },
    ago: ['(?:قبل|منذ) N U'],
    ahead: ['(?:بعد|خلال) N U(?! من )'],
  },
  ur: {
    one: 'ایک',
    numbers: 'دو تین چار پانچ چھ|چھے سات آٹھ نو دس گیارہ بارہ',
    units: { day: 'دن|روز|دنوں', week: 'ہفتے|ہفتہ|ہفتوں', month: 'ماہ|مہینے|مہینہ', year: 'سال|برس' },
    ago: ['N U (?:قبل|پہلے)'],
    ahead: ['N U (?:بعد|میں)'],
  },
  tr: {
    one: 'bir',
    numbers: 'iki üç dört beş altı yedi sekiz dokuz on',
    units: { day: 'gün', week: 'hafta', month: 'ay', year: 'yıl' },
    ago: ['N U önce'],
    ahead: ['N U sonra'],
  },
  uk: {
    one: 'один|одну',
    numbers: 'два|дві три чотири п’ять шість сім вісім дев’ять десять',
    units: {
      day: 'день|дні|днів',
      week: 'тиждень|тижні|тижнів',
      month: 'місяць|місяці|місяців',
      year: 'рік|роки|років',
    },
    ago: ['N U тому'],
    ahead: ['через N U', 'за N U'],
  },
  fa: {
    one: 'یک',
    numbers: 'دو سه چهار پنج شش هفت هشت نه ده',
    units: { day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' },
    ago: ['N U (?:پیش|قبل)'],
    ahead: ['N U (?:بعد|دیگر|آینده)'],
  },
  ja: {
    one: '一',
    numbers: '二 三 四 五 六 七 八 九 十',
    units: { day: '日', week: '週間', month: '[かカヵヶケ]月', year: '年' },
    ago: ['NU前'],
    ahead: ['NU後'],
  },
  zh: {
    one: '一',
    numbers: '两 三 四 五 六 七 八 九 十 十一 十二',
    units: { day: '天|日', week: '周|个星期|星期', month: '个月', year: '年' },
    ago: ['NU(?:之|以)?前'],
    ahead: ['NU(?:之|以)?后'],
  },
};

function rulesFor([code, { one, numbers, units, ago, ahead }]: readonly [string, Counted]): readonly TimeRule[] {
  const words = [one, ...numbers.split(' ')].map((list) => list.split('|'));
  const value = new Map(words.flatMap((list, index) => list.map((word) => [word.toLowerCase(), index + 1] as const)));
  const number = `(?<number>\\d{1,3}|${[...value.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const unit = `(?:${Object.entries(units)
    .map(([name, list]) => `(?<${name}>${list})`)
    .join('|')})`;
  const make = (form: string, sign: number): TimeRule => {
    const source = form
      .replace('N', number)
      .replace(/U(?=\b|\(|$| )/u, unit)
      .replaceAll('’', "[’']");
    const edge =
      code === 'zh' || code === 'ja'
        ? ['(?<![\\d一二两三四五六七八九十第])', '']
        : ['(?<![\\p{L}\\p{M}\\d])', '(?![\\p{L}\\p{M}])'];
    return {
      pattern: new RegExp(`${edge[0]}${source}${edge[1]}`, 'giu'),
      language: code,
      read: (match, { anchor, anchorName }) => {
        const groups = match.groups ?? {};
        const written = groups['number'] ?? '';
        const count = sign * (/^\d/u.test(written) ? Number(written) : (value.get(written.toLowerCase()) ?? 0));
        if (count === 0) return null;
        if (anchor === null) return absolute(null);
        return { date: moved(anchor, count, groups), resolvedFrom: `${match[0]} counted from ${anchorName}` };
      },
    };
  };
  return [...ago.map((form) => make(form, -1)), ...ahead.map((form) => make(form, 1))];
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
