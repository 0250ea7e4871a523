import type { Analysis } from '../../text/analysis';
import { withAsciiDigits } from '../../text/digits';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { valueOfDigits } from './number-words';

/** Words of size after a number, by language; the value they multiply with. */
const SCALES: Readonly<Record<string, string>> = {
  1e3: 'тыс\\.?|тысяч[аи]?|ألف|آلاف|ہزار|Tausend|mille|mil',
  1e5: 'لاکھ',
  1e6: 'миллион(?:а|ов)?|млн\\.?|مليون|ملايين|ملین|Millionen|Million|Mio\\.?|millions?|millones|millón|milioni|milhões',
  1e7: 'کروڑ',
  1e9: 'миллиард(?:а|ов)?|млрд\\.?|مليار|مليارات|ارب|Milliarden?|Mrd\\.?|milliards?|miliardi|bilhões',
};
/** Units after a number, by the name the engine gives them. */
const UNITS: Readonly<Record<string, string>> = {
  percent:
    '[%٪]|процент(?:а|ов)?|في المئة|في المائة|بالمئة|بالمائة|فیصد|فی صد|Prozent|pour cent|por ciento|per cento|por cento',
  RUB: 'рубл(?:ь|я|ей)',
  USD: 'доллар(?:а|ов)?|دولار(?:ات)?|ڈالر|Dollar|dollars?|dólares|dollari',
  EUR: 'евро|يورو|یورو|Euro',
  UAH: 'гривен|гривны',
  PKR: 'روپے|روپیہ|روپئے',
  SAR: 'ريال',
  AED: 'درهم',
  EGP: 'جنيه',
  CHF: 'Franken',
  year: 'лет|года?|سنوات|سنة|أعوام|سال|Jahren?|Jahr',
  month: 'месяц(?:а|ев)?|أشهر|شهرا|شهر|ماہ|مہینے|Monaten?|Monat',
  week: 'недел(?:я|и|ь)|أسابيع|أسبوعا|ہفتے|Wochen?',
  day: 'дн(?:я|ей)|أيام|يوما|دن|Tagen?',
  hour: 'час(?:а|ов)?|ساعات|ساعة|گھنٹے|Stunden?',
  km: 'км|километр(?:а|ов)?|كيلومترا?(?:ت)?|کلومیٹر|Kilometern?',
  m: 'метр(?:а|ов)?|مترا?|میٹر|Metern?',
  t: 'тонн[аы]?|طنا?|أطنان|ٹن|Tonnen',
  ha: 'гектар(?:а|ов)?|هكتارا?|ہیکٹر|Hektar',
};
const PEOPLE = /^(?:человек|людей|жител|شخصا?|أشخاص|مريضا?|افراد|لوگ|Menschen|Personen|Kinder|Einwohner)/u;
const NO_NOUN =
  /^(?:und|oder|bis|von|in|im|и|или|в|на|с|от|до|من|في|إلى|على|و|سے|میں|کو|کے|کی|کا|پر|اور|تک|نے|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|Uhr)$/u;

const rowsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([key, words]) => [new RegExp(`^(?:${words})$`, 'u'), key] as const);
const scaleRows = rowsOf(SCALES);
const unitRows = rowsOf(UNITS);
const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:№-])(?<number>${NUMBER})(?![\p{N}]|[.,/:]\d)(?:\s?(?<scale>${Object.values(SCALES).join('|')})(?![\p{L}\p{M}]))?(?:\s?(?<unit>${Object.values(UNITS).join('|')})(?![\p{L}\p{M}])|\s(?<noun>[\p{L}][\p{L}\p{M}’'-]+))?`,
  'gu',
);

/** Small numbers in words before a unit of time or length, by language. */
const WORDS: Readonly<Record<string, string>> = {
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici',
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze',
};
const WORD_UNITS =
  'semaines?|jours?|mois|ans|années|heures|minutes|semanas?|días?|mes(?:es)?|años?|horas?|minutos?|Wochen|Tagen?|Monaten?|Jahren?|Stunden|Minuten|Kilometern?|settimane|giorni|mesi|anni|ore|dias|anos|kilomètres|kilómetros|mètres|metros';
const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:sem|Woch|settim)/u, 'week'],
  [/^(?:jour|día|dia|Tag|giorni)/u, 'day'],
  [/^(?:mois|mes|Monat)/u, 'month'],
  [/^(?:an|año|Jahr)/u, 'year'],
  [/^(?:heure|hora|Stunde|ore)/u, 'hour'],
  [/^(?:minut|Minut)/u, 'minute'],
  [/^(?:[kK]il)/u, 'km'],
  [/^(?:m[eè]tr)/u, 'm'],
];

function findWorded({ text, body, language }: Analysis): readonly FigureDraft[] {
  const words = (WORDS[language.slice(0, 2)] ?? '').split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')}) (${WORD_UNITS})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.slice(body.start, body.end).matchAll(pattern)].map((match) => {
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const value = words.indexOf((match[1] ?? '').toLowerCase()) + 2;
    const unit = UNIT_NAMES.find(([sign]) => sign.test(match[2] ?? ''))?.[1] ?? null;
    return { value, unit, text: match[0], what: null, evidence };
  });
}

/** Reads amounts of texts in German, Russian, Arabic, Urdu and other languages but English and Chinese: a number with a size, a unit, or the noun it counts. */
export function findWorldFigures(analysis: Analysis): readonly FigureDraft[] {
  const { text, body, language } = analysis;
  if (/^(?:en|zh|ja)\b/iu.test(language)) return [];
  const usesNouns = /^(?:de|ru|uk|ar|fa|ur)\b/iu.test(language);
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const isComma = !/^(?:ar|fa|ur|he)\b/iu.test(language);
  const digits = [...part.matchAll(FIGURE)].flatMap((match): FigureDraft[] => {
    const { number = '', scale, unit, noun } = match.groups ?? {};
    const counted = usesNouns && noun !== undefined && isNoun(noun, language) ? noun : null;
    if (scale === undefined && unit === undefined && counted === null) return [];
    if (/^(?:19|20)\d\d$/u.test(number) && scale === undefined) return [];
    const value = valueOfDigits(number, isComma) * (scale === undefined ? 1 : Number(keyOf(scaleRows, scale) ?? 1));
    if (!Number.isFinite(value)) return [];
    const length = noun !== undefined && counted === null ? match[0].length - noun.length - 1 : match[0].length;
    const start = body.start + match.index;
    const evidence = { start, end: start + length };
    const name = unit === undefined ? null : keyOf(unitRows, unit);
    const people = counted !== null && PEOPLE.test(counted) ? 'people' : name;
    return [
      { value: Number(value.toPrecision(12)), unit: people, text: sliceOf(text, evidence), what: counted, evidence },
    ];
  });
  return [...digits, ...findWorded(analysis)];
}

/** German nouns have a capital; in the other languages any word that is no small word counts. */
function isNoun(word: string, language: string): boolean {
  return !NO_NOUN.test(word) && (!language.startsWith('de') || /^\p{Lu}/u.test(word)) && word.length > 2;
}

/** The key whose words hold a word, or null. */
function keyOf(rows: readonly (readonly [RegExp, string])[], word: string): string | null {
  return rows.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
