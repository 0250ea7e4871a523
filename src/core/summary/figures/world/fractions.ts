import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';
import { valueOfDigits } from '../number-words';
import { wordNumbers } from './numbers';

/** What is measured by halves, by the unit the engine gives it: how its noun begins. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['hour', /^(?:heure|hora|or[ae]$|Stunde|час|годин|saat|ساع|گھنٹ|个?小时|時間)/iu],
  ['day', /^(?:jour|d[ií]as?$|giorn|Tag|дня$|суток$|gün|يوم|دن|روز|天|日)/iu],
  ['minute', /^(?:minut|минут|хвилин|dakika|دقيق|دقیق|منٹ|分钟)/iu],
  ['month', /^(?:mes|mois|Monat|месяц|місяц|ay$|شهر|ماہ|ماه|个?月)/iu],
  ['year', /^(?:ans?$|an[no]|año|Jahr|год|лет$|рок|yıl|سن|سال|年)/iu],
  ['km', /^(?:kilom|quil[oô]m|chilom|километр|кілометр|كيلومتر|کلومیٹر|کیلومتر|公里)/iu],
  ['t', /^(?:ton|тонн|طن|ٹن|تن|吨)/iu],
];
/** U: a noun of time, length or weight. N: a number from two on. */
const HALVES: Readonly<Record<string, { readonly unit: string; readonly half: string; readonly more?: string }>> = {
  fr: {
    unit: 'heures?|journée|minutes?|kilomètres?|tonnes?|ans?',
    half: '(?:une? )?demie?[- ]U',
    more: 'N U et demie?',
  },
  es: { unit: 'horas?|días?|minutos?|meses|años?|kilómetros?|toneladas?', half: 'medi[oa] U', more: 'N U y medi[oa]' },
  pt: {
    unit: 'horas?|dias?|minutos?|meses|anos?|quilómetros?|quilômetros?|toneladas?',
    half: 'mei[oa] U',
    more: 'N U e mei[oa]',
  },
  it: {
    unit: 'ora|ore|giorn[oi]|chilometr[oi]|tonnellat[ae]|ann[oi]',
    half: "mezz(?:[ao] |[’'])U",
    more: 'N U e mezz[ao]',
  },
  de: { unit: 'Stunden?|Tage?n?|Minuten?|Jahre?n?|Kilometern?|Tonnen?', half: '(?:eine[mnrs]? )?halbe[mnrs]? U' },
  ru: {
    unit: 'часа|года|дня|минуты|километра|тонны|суток|месяца|лет|часов|километров',
    half: 'полU',
    more: 'N с половиной U',
  },
  uk: { unit: 'години|року|дня|хвилини|кілометра|тонни|роки|місяці', half: 'пів[ -]?U', more: 'N з половиною U' },
  tr: { unit: 'saat|gün|dakika|yıl|kilometre|ton', half: 'yarım U', more: 'N buçuk U' },
  ar: { unit: 'ساعة|يوم|دقيقة|كيلومتر|طن', half: 'نصف U' },
  fa: { unit: 'ساعت|روز|سال|کیلومتر|تن', half: 'نیم[ \\u200c]?U', more: 'N و نیم U' },
  ur: { unit: 'گھنٹ[ہےاوں]+|دن|سال|کلومیٹر|ٹن', half: 'آدھ[اےی] U', more: 'ساڑھے N U' },
  zh: {
    unit: '个?小时|天|个月|公里|吨|分钟',
    half: '(?<![上下一二两三四五六七八九十\\d个])半U',
    more: 'N个半(?<unit>小时|月)',
  },
  ja: { unit: '時間|日(?!本)|年', half: '(?<![上下前後\\d一])半U', more: 'N(?<unit>時間|年)半' },
};
/** One and a half, two and a half, where a language has a word for it. */
const ONE_AND: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ur: { ڈیڑھ: 1.5, ڈھائی: 2.5 },
  ru: { полтора: 1.5, полторы: 1.5 },
  uk: { півтора: 1.5, півтори: 1.5 },
};
/** Parts of a whole in words, and what must follow or stand before them where the word may be another. */
const SHARES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  fr: [
    ["un tiers(?= (?:des?|du|seulement)| d[’'])", 1 / 3],
    ['(?:les )?deux tiers', 2 / 3],
    ['(?<!à )la moitié', 1 / 2],
    ['un quart(?= d(?:es?|u) )', 1 / 4],
    ['(?:les )?trois quarts', 3 / 4],
  ],
  es: [
    ['(?:un tercio|la tercera parte)', 1 / 3],
    ['dos tercios', 2 / 3],
    ['la mitad', 1 / 2],
    ['(?:una|la) cuarta parte', 1 / 4],
    ['tres cuartas partes', 3 / 4],
  ],
  pt: [
    ['um terço', 1 / 3],
    ['dois terços', 2 / 3],
    ['(?:a )?metade', 1 / 2],
    ['um quarto(?= d[aeo]s? )', 1 / 4],
  ],
  it: [
    ['un terzo', 1 / 3],
    ['due terzi', 2 / 3],
    ['la metà', 1 / 2],
    ['un quarto(?= d[ei])', 1 / 4],
    ['un quinto(?= d[ei])', 1 / 5],
  ],
  de: [
    ['ein(?:em)? Drittel', 1 / 3],
    ['zwei Dritteln?', 2 / 3],
    ['(?:die|der) Hälfte', 1 / 2],
    ['ein(?:em)? Viertel(?= (?:der|des|von|aller|mehr|weniger)|[.,;])', 1 / 4],
    ['drei Viertel', 3 / 4],
    ['ein(?:em)? Fünftel', 1 / 5],
    ['ein(?:em)? Zehntel', 1 / 10],
  ],
  ru: [
    ['(?<!одн[ау] )треть(?! \\p{Ll}+ого )', 1 / 3],
    ['две трети', 2 / 3],
    ['(?<!(?:ая|ую|ой|ей) )половин[ауы](?! \\p{Ll}+ого )', 1 / 2],
    ['четверть(?! века)', 1 / 4],
    ['три четверти', 3 / 4],
  ],
  uk: [
    ['третин[аиу]', 1 / 3],
    ['(?<!(?:перш|друг|верхн|нижн|лів|прав|північн|південн|східн|західн)\\p{L}{1,2} )половин[ауи]', 1 / 2],
    ['чверть', 1 / 4],
  ],
  tr: [
    ['yarısı(?:n\\p{Ll}*)?', 1 / 2],
    ['üçte (?:biri(?:n\\p{Ll}*)?|bir)', 1 / 3],
    ['üçte iki(?:si(?:n\\p{Ll}*)?)?', 2 / 3],
    ['dörtte (?:biri(?:n\\p{Ll}*)?|bir)', 1 / 4],
  ],
  ar: [
    ['نصف(?= ال)', 1 / 2],
    ['ثلث(?= ال)', 1 / 3],
    ['ثلث[يا](?= ال)', 2 / 3],
    ['ربع(?= ال)', 1 / 4],
  ],
  fa: [
    ['یک[\\u200c ]?سوم', 1 / 3],
    ['دو[\\u200c ]?سوم', 2 / 3],
    ['یک[\\u200c ]?چهارم', 1 / 4],
    ['نیمی(?= از)', 1 / 2],
  ],
  ur: [
    ['ایک تہائی', 1 / 3],
    ['دو تہائی', 2 / 3],
    ['ایک چوتھائی', 1 / 4],
    ['(?:آدھ[اےی]|نصف)(?= (?!رات|دن|شب)\\p{L})', 1 / 2],
  ],
  zh: [['(?:一半|半数)', 1 / 2]],
  ja: [['(?:半分|半数)', 1 / 2]],
};
/** "3分の1", "三分の一": of so many parts so many. */
const JAPANESE_PARTS = /(?<bottom>\d{1,2}|[二三四五六七八九十])分の(?<top>\d{1,2}|[一二三四五六七八九])/gu;
const HAN = '〇一二三四五六七八九十';

type Form = { readonly pattern: RegExp; readonly value: number | 'half' | 'more' };
const forms = new Map<string, readonly Form[]>();

/** Finds halves of what is measured and parts of a whole in words ("media hora", "полтора часа", "un tiers des", "3分の1"), in languages other than English. */
export function findWorldFractions({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  if (HALVES[code] === undefined) return [];
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const found: FigureDraft[] = [];
  for (const { pattern, value } of formsOf(code))
    for (const match of part.matchAll(pattern)) {
      const whole = match.groups?.['number'];
      const more = whole === undefined ? Number.NaN : numberOf(whole, code) + 0.5;
      const read = value === 'half' ? 0.5 : value === 'more' ? more : value;
      const unit = match.groups?.['unit'];
      add(match, read, unit === undefined ? 'share' : unitOf(unit));
    }
  for (const match of code === 'ja' ? part.matchAll(JAPANESE_PARTS) : []) {
    const { bottom = '', top = '' } = match.groups ?? {};
    add(match, numberOf(top, code) / numberOf(bottom, code), 'share');
  }
  return found;

  function add(match: RegExpExecArray, value: number, unit: string | null): void {
    if (!Number.isFinite(value)) return;
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const rounded = Math.round(10_000 * value) / 10_000;
    found.push({ value: rounded, unit, text: sliceOf(text, evidence), what: null, evidence });
  }
}

function unitOf(noun: string): string | null {
  return UNITS.find(([, sign]) => sign.test(noun))?.[0] ?? null;
}

function numberOf(written: string, code: string): number {
  if (/^\d/u.test(written)) return valueOfDigits(written, true);
  return (
    wordNumbers(code).get(written.toLowerCase()) ??
    (written === '两' ? 2 : HAN.includes(written) ? HAN.indexOf(written) : Number.NaN)
  );
}

function formsOf(code: string): readonly Form[] {
  const known = forms.get(code);
  if (known !== undefined) return known;
  const { unit = '', half = '', more = '' } = HALVES[code] ?? {};
  const isHan = code === 'zh' || code === 'ja';
  const numbers = isHan ? '[两二三四五六七八九十]' : [...wordNumbers(code).keys()].join('|');
  const spelt = (form: string): string =>
    form.replace('N', `(?<number>\\d{1,3}|${numbers})`).replace('U', `(?<unit>${unit})`);
  const edge = isHan ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}-])', '(?![\\p{L}\\p{M}\\p{N}])'];
  const make = (source: string, value: Form['value']): Form => ({
    pattern: new RegExp(`${edge[0]}${source}${edge[1]}`, 'giu'),
    value,
  });
  const made = [
    ...(more === '' ? [] : [make(spelt(more), 'more')]),
    make(spelt(half), 'half'),
    ...Object.entries(ONE_AND[code] ?? {}).map(([word, value]) => make(`${word} (?<unit>${unit})`, value)),
    ...(SHARES[code] ?? []).map(([source, value]) => make(source, value)),
  ];
  forms.set(code, made);
  return made;
}
