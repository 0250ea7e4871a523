import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';
import { eitherCase } from '../../names/either-case';
import { compoundNumbers } from './compound-numbers';
import { joinedInUrdu } from './joined-in-urdu';
import { valueOfDigits } from '../number-words';
import { numberInWords, wordNumbers } from './numbers';

/** Words of size after a number, by language; the value they multiply with. */
const SCALES: Readonly<Record<string, string>> = {
  1e3: 'тисяч[аіу]?|тис\\.?|bin|هزار|mila|тыс\\.?|тысяч[аи]?|ألف|آلاف|ہزار|Tausend|mille|mil',
  1e5: 'لاکھ',
  1e6: 'мільйон(?:а|ів|и)?|milyon|میلیون|milione|milhão|миллион(?:а|ов)?|млн\\.?|مليون|ملايين|ملین|Millionen|Million|Mio\\.?|millions?|millones|millón|milioni|milhões',
  1e7: 'کروڑ',
  1e9: 'мільярд(?:а|ів|и)?|milyar|میلیارد|miliardo|bilhão|миллиард(?:а|ов)?|млрд\\.?|مليار|مليارات|ارب|Milliarden?|Mrd\\.?|milliards?|miliardi|bilhões',
};
/** Units after a number, by the name the engine gives them. */
const UNITS: Readonly<Record<string, string>> = {
  percent:
    '[%٪]|відсотк(?:ів|а|и)|درصد|процент(?:а|ов)?|في المئة|في المائة|بالمئة|بالمائة|فیصد|فی صد|Prozent|pour cent|por ciento|per cento|por cento',
  RUB: 'рубл(?:ь|я|ей)',
  USD: 'доллар(?:а|ов)?|долар(?:а|ів|и)?|dolar(?:a|ı|lık)?|دلار|دالر|دولار(?:ات)?|ڈالر|Dollar|dollars?|dólares|dollari',
  EUR: 'евро|євро|euro|avro|يورو|یورو|Euro',
  UAH: 'гривен|гривны|гривень|гривні|грн',
  TRY: 'lira(?:ya|yı|lık|nın)?|TL',
  IRT: 'تومان',
  AFN: 'افغانی',
  BRL: 'reais',
  MZN: 'meticais',
  PKR: 'روپے|روپیہ|روپئے',
  SAR: 'ريال',
  AED: 'درهم',
  EGP: 'جنيه',
  CHF: 'Franken',
  year: 'років|роки|року|рік|yıl|yaş\\p{L}*|anni|лет|года?|سنوات|سنة|أعوام|عام(?:ا|ًا|اً)|سال|برس|Jahren?|Jahr',
  month: 'місяц(?:я|ів|і)|mesi|ay|ماه|месяц(?:а|ев)?|أشهر|شهرا|شهر|ماہ|مہینے|Monaten?|Monat',
  week: 'тижн(?:я|ів|і)|settimane|hafta|هفته|недел(?:я|и|ь)|أسابيع|أسبوعا|ہفتے|Wochen?',
  day: 'дн(?:ів|і)|giorni|gün|روز|дн(?:я|ей)|أيام|يوما|دن|Tagen?',
  hour: 'годин[иу]?|ore|saat(?:te)?|ساعت|час(?:а|ов)?|ساعات|ساعة|گھنٹے|Stunden?',
  km: 'кілометр(?:а|ів|и)?|kilometre|chilometri|км|километр(?:а|ов)?|كيلومتر(?:ا|ًا|ات)?|کلومیٹر|Kilometern?',
  mm: 'мм|міліметр(?:а|ів|и)?|миллиметр(?:а|ов)?|milimetre|millimetri|milímetros',
  cm: 'см|сантиметр(?:а|ів|и|ов)?|santimetre|centimetri|سانتی‌متر',
  m: 'метрів|metre|metri|метр(?:а|ов)?|متر(?:ا|ًا)?|أمتار|میٹر|Metern?',
  t: 'тонни|ton|tonnellate|تن|тонн[аы]?|طنا?|أطنان|ٹن|Tonnen',
  ha: 'гектар(?:а|ів|и)|hektar|ettari|هکتار|гектар(?:а|ов)?|هكتارا?|ہیکٹر|Hektar',
};
const PEOPLE =
  /^(?:أطفال|نساء|رجال|بچے|بچوں|خواتین|افراد|человек|людей|жител|شخصا?|أشخاص|مريضا?|افراد|لوگ|Menschen|Personen|Kinder|Einwohner)/u;
const NO_NOUN =
  /^(?:en|el|los|las|por|para|con|que|entre|aux|dans|pour|par|nell[ao]|nelle|nei|per|em|nas|und|oder|bis|von|in|im|и|или|в|на|с|от|до|من|في|إلى|على|و|سے|میں|کو|کے|کی|کا|پر|اور|تک|نے|ریکارڈ|زائد|کم|سے|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|Uhr|або|та|й|у|з|із|до|від|по|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ve|ile|veya|da|de|di|del|dei|al|ed|dal|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ساله|ساله‌ای|yaşındaki|yaşında|از|در|به|تا|را|که|بر|محرم|رجب|شعبان|رمضان|شوال|ربيع|ربیع|جمادى|جمادی|ذو|ذي|ذی)$/u;

const rowsOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([key, words]) => [new RegExp(`^(?:${words})$`, 'u'), key] as const);
const scaleRows = rowsOf(SCALES);
const unitRows = rowsOf(UNITS);
const NUMBER = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:№-]|(?:№|provinciale|statale|carretera|départementale|nationale|autoroute|Bundesstraße|Landstraße|linea|línea|ligne|Linie)\s)(?<number>${NUMBER})(?![\p{N}]|[.,/:]\d)(?:\s?(?<scale>${Object.values(SCALES).join('|')})(?![\p{L}\p{M}]))?(?:\s?(?<unit>${Object.values(UNITS).join('|')})(?![\p{L}\p{M}])|\s(?<noun>(?:\p{Ll}{3,}e[nr]? (?=\p{Lu}\p{Ll}))?[\p{L}][\p{L}\p{M}’'-]+))?`,
  'gu',
);

const WORD_UNITS =
  'semaines?|jours?|mois|ans|années|heures|minutes|semanas?|días?|mes(?:es)?|años?|horas?|minutos?|Wochen|Tagen?|Monaten?|Jahren?|Stunden|Minuten|Kilometern?|settimane|giorni|mesi|anni|ore|dias|anos|kilomètres|kilómetros|mètres|metros|ساعات|أيام|أسابيع|أشهر|سنوات|أعوام|دقائق|كيلومترات|أمتار|років|роки|місяц(?:я|ів|і)|тижн(?:я|ів|і)|дн(?:ів|і)|годин[иу]?|хвилин[иу]?|сантиметр(?:а|ів|и)|метр(?:а|ів|и)|кілометр(?:а|ів|и)|metri|chilometri|minuti|yıl(?:dır|dan|da)?|ay|hafta|gün|saat|dakika|metre|kilometre|ثانیه|دقیقه|روز|هفته|ماه|ساعت|کیلومتر|متر|лет|года|месяц(?:а|ев)|недел[ьи]|дн(?:я|ей)|суток|час(?:а|ов)|минут[ы]?|گھنٹوں|گھنٹے|دن(?:وں)?|ہفتوں|ہفتے|ماہ|مہینوں|مہینے|سال(?:وں)?|برس(?:وں)?|منٹ(?:وں)?|کلومیٹر|میٹر';
const UNIT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:недел|тижн|hafta|هفته|sem|Woch|settim|أساب|ہفت)/u, 'week'],
  [/^(?:дн|сут|gün|روز|jour|día|dia|Tag|giorni|أيام|دن)/u, 'day'],
  [/^(?:месяц|місяц|ay$|ماه|mois|mes|Monat|أشهر|ماہ|مہین)/u, 'month'],
  [/^(?:лет|год(?!ин)|рок|yıl|an|año|Jahr|سنوات|أعوام|سال|برس)/u, 'year'],
  [/^(?:час|годин|saat|ساعت|heure|hora|Stunde|ore|ساعات|گھنٹ)/u, 'hour'],
  [/^(?:минут|хвилин|dakika|دقیقه|minut|Minut|دقائق|منٹ)/u, 'minute'],
  [/^(?:[kK]il|кілом|chilom|کیلو|كيلو|کلو)/u, 'km'],
  [/^сантим/u, 'cm'],
  [/^ثانیه/u, 'second'],
  [/^(?:m[eè]tr|метр|متر|أمتار|میٹر)/u, 'm'],
];

const ONE_UNIT = new RegExp(`^(?:${WORD_UNITS})$`, 'u');

/** The unit that a word of time or length names in a language of Europe: "horas", "kilomètres". */
export function unitInWords(word: string): string | null {
  return ONE_UNIT.test(word) ? (UNIT_NAMES.find(([sign]) => sign.test(word))?.[1] ?? null) : null;
}

/** Small numbers in words before a noun, where the form of the noun shows that it is counted. */
const COUNTED: Readonly<Record<string, readonly [string, string]>> = {
  fr: [
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante',
    '\\p{Ll}[\\p{Ll}’-]{2,}[sx]',
  ],
  es: ['dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta', '\\p{Ll}{3,}s'],
  pt: ['dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte', '\\p{Ll}{3,}s'],
  it: [
    'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
    '\\p{Ll}{3,}[ie]',
  ],
  uk: [
    "двоє|троє|четверо|п[’ʼ']ятеро|шестеро|семеро|два|дві|двох|двом|три|трьох|чотири|чотирьох|п[’ʼ']ять|п[’ʼ']яти|шість|шести|сім|семи|вісім|восьми|дев[’ʼ']ять|дев[’ʼ']яти|десять|десяти|одинадцять|дванадцять|тринадцять|чотирнадцять|п[’ʼ']ятнадцять|шістнадцять|двадцять|тридцять",
    '(?:\\p{Ll}{3,}(?:их|им|ими|і) )?(?!\\p{Ll}+(?:ться|лися|ли|ють|уть|ять)(?!\\p{L}))\\p{Ll}{3,}',
  ],
  tr: [
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli',
    '(?!ayrı|kez|kat|gün|yıl|saat|bin|milyon|milyar|bir|katlı|yüz)\\p{Ll}{3,}',
  ],
  fa: [
    'دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست|سی|چهل|پنجاه',
    '(?!سال|ماه|روز|هفته|ساعت|بار|هزار|میلیون|میلیارد|تا|طرف|به|از|که|و|در|را|برابر)[\\p{L}\\u200c]{3,}',
  ],
  de: ['zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf', '(?:\\p{Ll}{3,}e[nr]? )?\\p{Lu}\\p{Ll}{3,}'],
  ru: [
    'двое|трое|четверо|пятеро|шестеро|семеро|два|две|двух|двум|двумя|три|тр[её]х|тр[её]м|четыре|четыр[её]х|пять|пяти|шесть|шести|семь|семи|восемь|восьми|девять|девяти|десять|десяти|одиннадцать|двенадцать|двенадцати|пятнадцать|двадцать|двадцати|тридцать',
    '(?:\\p{Ll}{3,}(?:ых|их|ым|им|ыми|ими|ые|ие) )?(?!\\p{Ll}+(?:тся|лись|ли|ют|ят|ут|ет|ит)(?!\\p{L}))\\p{Ll}{3,}',
  ],
  ar: [
    'ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|ستة|ست|سبعة|سبع|ثمانية|ثماني|تسعة|تسع|عشرة|عشر',
    '(?!من|في|إلى|على|آلاف|ألف|ملايين|أصل|أيام|نقاط|مرات|مئة|مائة|ال)\\p{L}[\\p{L}\\p{M}]{2,}',
  ],
  ur: [
    'دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|پندرہ|بیس|تیس|چالیس|پچاس',
    '(?!سے|میں|کو|کا|کی|کے|نے|اور|یا|تک|پر|ہی|بھی|بجے|لاکھ|کروڑ|ہزار|ارب|سو|بار|دفعہ|مرتبہ|رکنی|روزہ|سالہ|منزلہ|طرفہ|ٹوک|گنا|چار|تین)[\\p{L}\\p{M}]{3,}',
  ],
};
/** Nouns that make a time or a share of the number, and small words. */
const NOT_COUNTED =
  /^(?:fois|autres|après|dans|sous|vers|plus|moins|premiers|premières|derniers|dernières|tiers|quarts|veces|otros|otras|más|menos|primeros|primeras|últimos|últimas|entre|раза|раз|года|из|или|как|was|sous|mais|uns|vezes|mais|anos|outros)$/u;

const patterns = new Map<string, RegExp>();

/** A pattern of so many words is made once for a language. */
function patternOf(key: string, source: () => string, flags: string): RegExp {
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source(), flags);
  patterns.set(key, made);
  return made;
}

/** Before a number in words: no letter, in Arabic a joined particle. */
const opensNumber = (code: string): string => `(?<![\\p{L}\\p{N}-])${code === 'ar' ? '[ولبف]?' : ''}`;

/** Numbers in words as a pattern, the longer first; an apostrophe may be straight. */
const numbersOf = (code: string, more: readonly string[] = []): string =>
  [...wordNumbers(code).keys(), ...more]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll('’', "[’ʼ']");

/** The value of a number in words as a text writes it. */
const valueInWords = (written: string, code: string): number | undefined => {
  const plain = written.toLowerCase().replaceAll(/[ʼ']/gu, '’');
  return wordNumbers(code).get(plain) ?? numberInWords(plain);
};

function findCounted({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  const known = COUNTED[code];
  if (known === undefined) return [];
  const pattern = patternOf(
    `counted ${code}`,
    () => {
      const compounds = compoundNumbers(code).map(([word]) => word.replaceAll('’', "[’ʼ']"));
      const words = [...compounds.sort((a, b) => b.length - a.length), known[0]].join('|');
      return `${opensNumber(code)}(?<number>${eitherCase(words)}) (?<noun>${known[1]})(?![\\p{L}\\p{N}])`;
    },
    'gu',
  );
  return [...text.slice(body.start, body.end).matchAll(pattern)].flatMap((match): FigureDraft[] => {
    const { number = '', noun = '' } = match.groups ?? {};
    if (NOT_COUNTED.test(noun) || ONE_UNIT.test(noun)) return [];
    const value = valueInWords(number, code);
    if (value === undefined) return [];
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const unit = keyOf(unitRows, noun);
    return [{ value, unit: PEOPLE.test(noun) ? 'people' : unit, text: match[0], what: noun, evidence }];
  });
}

function findWorded({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  if (wordNumbers(code).size === 0) return [];
  const pattern = patternOf(
    `worded ${code}`,
    () => `${opensNumber(code)}(${numbersOf(code)}) (${WORD_UNITS})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return [...text.slice(body.start, body.end).matchAll(pattern)].map((match) => {
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const value = valueInWords(match[1] ?? '', code) ?? Number.NaN;
    const unit = unitInWords(match[2] ?? '');
    return { value, unit, text: match[0], what: null, evidence };
  });
}

/** "تین لاکھ کتابیں", "ثلاثة ملايين دولار", "deux millions d’euros": a number in words with a size, and what is counted. */
function findSized({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  if (wordNumbers(code).size === 0) return [];
  const pattern = patternOf(
    `sized ${code}`,
    () =>
      `(?<![\\p{L}\\p{N}-])(?<number>${numbersOf(code, code === 'ur' ? ['ایک'] : [])}) (?<scale>${Object.values(SCALES).join('|')})(?![\\p{L}\\p{M}])(?: (?:(?:d[’']|de )?(?<unit>${Object.values(UNITS).join('|')}|euros|francs|pesos)(?![\\p{L}\\p{M}])|سے (?:زائد|زیادہ) (?<noun>[\\p{L}\\p{M}]+)))?`,
    'giu',
  );
  return [...text.slice(body.start, body.end).matchAll(pattern)].map((match) => {
    const { number = '', scale = '', unit, noun = null } = match.groups ?? {};
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const value = (valueInWords(number, code) ?? 1) * Number(keyOf(scaleRows, scale) ?? 1);
    const name = unit === undefined ? null : (keyOf(unitRows, unit) ?? (/^euros$/iu.test(unit) ? 'EUR' : null));
    return { value, unit: name, text: match[0], what: noun, evidence };
  });
}

/** Reads amounts of texts in German, Russian, Arabic, Urdu and other languages but English and Chinese: a number with a size, a unit, or the noun it counts. */
export function findWorldFigures(analysis: Analysis): readonly FigureDraft[] {
  const { text, body, language } = analysis;
  if (/^(?:en|zh|ja)\b/iu.test(language)) return [];
  const usesNouns = /^(?:de|it|ru|uk|tr|ar|fa|ur)\b/iu.test(language);
  const ascii = withAsciiDigits(text.slice(body.start, body.end));
  // "و5 أطنان": the small words that Arabic joins to a number are no part of it.
  const part = language.startsWith('ar') ? ascii.replaceAll(/(?<![\p{L}\p{M}])[ولبف](?=\d)/gu, ' ') : ascii;
  const isComma = !/^(?:ar|fa|ur|he)\b/iu.test(language);
  const digits = [...part.matchAll(FIGURE)].flatMap((match): FigureDraft[] => {
    const { number = '', scale, unit, noun } = match.groups ?? {};
    const counted = usesNouns && noun !== undefined && isNoun(noun, language) ? noun : null;
    if (scale === undefined && unit === undefined && counted === null) return [];
    if (/^(?:19|20)\d\d$/u.test(number) && scale === undefined) return [];
    if (unit !== undefined && isAge(part, match.index, match.index + match[0].length, unit)) return [];
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
  const shares = language.startsWith('tr') ? turkishShares(part, text, body.start) : [];
  const worded = [
    ...shares,
    ...(language.startsWith('ur') ? [] : findSized(analysis)),
    ...findWorded(analysis),
    ...findCounted(analysis),
  ];
  const inOrder = [...digits, ...(language.startsWith('ur') ? findSized(analysis) : [])].sort(
    (a, b) => a.evidence.start - b.evidence.start,
  );
  return [...joinedInUrdu(inOrder, text, language), ...worded];
}

/** "yüzde 1,5": in Turkish the word for a share stands before the number. */
function turkishShares(part: string, text: string, offset: number): readonly FigureDraft[] {
  return [...part.matchAll(/(?<![\p{L}\p{M}])yüzde (?<number>\d+(?:,\d+)?)(?!\d)/giu)].map((match) => {
    const evidence = { start: offset + match.index, end: offset + match.index + match[0].length };
    const value = valueOfDigits(match.groups?.['number'] ?? '', true);
    return { value, unit: 'percent', text: sliceOf(text, evidence), what: null, evidence };
  });
}

/** "Ганна Росоха, 71 рік, ...": years between commas behind a name are an age. */
function isAge(part: string, start: number, end: number, unit: string): boolean {
  if (keyOf(unitRows, unit) !== 'year' || !/^[,،.)]/u.test(part.slice(end, end + 1))) return false;
  return /\p{Lu}[\p{L}\p{M}’'-]+[,(] ?$/u.test(part.slice(Math.max(0, start - 24), start));
}

/** German nouns have a capital; in the other languages any word that is no small word counts. */
function isNoun(word: string, language: string): boolean {
  return (
    !NO_NOUN.test(word) &&
    (!language.startsWith('de') || /(?:^|e[nr]? )\p{Lu}/u.test(word)) &&
    (word.length > 2 || /^(?:زن|تن|مرد)$/u.test(word))
  );
}

/** The key whose words hold a word, or null. */
function keyOf(rows: readonly (readonly [RegExp, string])[], word: string): string | null {
  return rows.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
