import { WEEKDAY_NAMES } from './weekday-names';
import { HINDI_MONTHS, THAI_MONTHS, yearInThai } from '../asian-months';
import { withAsciiDigits } from '../digits';
import { otherDateBeside, readOtherHeaderDate } from './other-header-date';

/**
 * A date as a header writes it. `edtf` is set when there is one reading only (YYYY, YYYY-MM or YYYY-MM-DD); `readings`
 * holds the possible ones otherwise (3/8/2023 is 8 March or 3 August); `monthDay` (MM-DD) where the year is missing.
 * `length` counts the code units read, a clock time after the date included.
 */
export type HeaderDate = {
  readonly edtf: string | null;
  readonly readings: readonly string[];
  readonly monthDay: string | null;
  readonly length: number;
};

/** No date with its clock time is longer, in code units. */
const LONGEST = 120;

const MONTHS = [
  'january jan janv ene gen jän янв janvier januar enero gennaio janeiro januari stycznia ocak января январь січня يناير جانفي كانون_الثاني جنوری ژانویه',
  'february feb févr fev фев février februar febrero febbraio fevereiro februari lutego şubat февраля февраль лютого فبراير فيفري شباط فروری فوریه',
  'march mar mär mrz mars märz marzo março maart marca mart марта март березня مارس آذار مارچ',
  'april apr avr abr апр avril abril aprile kwietnia nisan апреля апрель квітня أبريل ابريل إبريل أفريل نيسان اپریل آوریل',
  'may mai mag mayo maggio maio mei maja mayıs мая май травня مايو ماي أيار ايار مئی',
  'june jun giu июн juin juni junio giugno junho czerwca haziran июня июнь червня يونيو جوان حزيران جون ژوئن',
  'july jul lug juil июл juillet juli julio luglio julho lipca temmuz июля июль липня يوليو جويلية تموز جولائی ژوئیه',
  'august aug ago авг août agosto augustus sierpnia ağustos августа август серпня أغسطس اغسطس أوت آب اگست اوت',
  'september sep set сен сент sept septembre septiembre settembre setembro września eylül сентября сентябрь вересня سبتمبر أيلول ايلول ستمبر سپتامبر',
  'october oct ott okt окт octobre oktober octubre ottobre outubro października ekim октября октябрь жовтня أكتوبر اكتوبر تشرين_الأول تشرين_الاول اکتوبر اکتبر',
  'november nov ноя novembre noviembre novembro listopada kasım ноября ноябрь листопада نوفمبر تشرين_الثاني نومبر نوامبر',
  'december dec déc dic dez дек décembre dezember diciembre dicembre dezembro grudnia aralık декабря декабрь грудня ديسمبر كانون_الأول كانون_الاول دسمبر دسامبر',
].map((names, at) => [
  ...names.split(' ').map((name) => name.replace('_', ' ')),
  ...(HINDI_MONTHS[at] ?? []),
  ...(THAI_MONTHS[at] ?? []),
]);
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = `(?<month>${[...MONTH_OF.keys()]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')})\\.?(?:\\s?/\\s?[\\u0600-\\u06ff]+(?: [\\u0600-\\u06ff]+)?)?`;
const WEEKDAYS = `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|${WEEKDAY_NAMES}`;
const WEEKDAY = `(?:(?:${WEEKDAYS})\\.?[,،]?\\s+)?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.(?=\\s))?';
const YEAR = '(?<year>\\d{4})';
const PERSIAN_WEEKDAY = /^(?:(?:یک|دو|سه|چهار|پنج)?[\u200c ]?شنبه|جمعه)[،,]?\s/u;
const NUMERIC = '(?<month>\\d{1,2})';
const END = '(?![\\p{L}\\p{N}])';

const SHORT_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A year of two figures is told from an hour or a count by what follows it. */
const SHORT_END = '(?=\\s*(?:$|[|,;)\\]\\n–—-]))';

const FORMS = [
  `${YEAR}-${NUMERIC}-(?<day>\\d{1,2})(?:(?=T\\d)|${END})`,
  `${YEAR}[/.]${NUMERIC}[/.](?<day>\\d{1,2})${END}`,
  `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})${END}`,
  `${WEEKDAY}${DAY}\\s+(?:(?:day\\s+)?of\\s+|de\\s+)?${MONTH}[,،]?\\s+(?:de\\s+)?${YEAR}(?:\\s+года|\\s+г\\.|\\s+року|\\s+р\\.|\\s?[ءم])?${END}`,
  `${WEEKDAY}${DAY}-${MONTH}-${YEAR}${END}`,
  `${WEEKDAY}${MONTH}\\s+${DAY},?\\s+${YEAR}${END}`,
  `${YEAR}\\s?[年년]\\s?${NUMERIC}\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日号號일](?:\\s?\\d{1,2}:\\d{2}(?::\\d{2})?)?`,
  `(?<day>(?:1[3-9]|2\\d|3[01]))[/.]${NUMERIC}[/.]${YEAR}${END}`,
  `${NUMERIC}[/.](?<day>(?:1[3-9]|2\\d|3[01]))[/.]${YEAR}${END}`,
  `${MONTH},?\\s+${YEAR}${END}`,
  `${YEAR}-(?<month>\\d{2})${END}`,
  // A signal is headed with day, hour and zone in one word: "151830ZAUG24".
  `(?<day>\\d{2})\\d{4}\\s?[A-Z]\\s?(?<month>${SHORT_MONTHS})\\s?(?<year>(?:20)?\\d{2})${END}`,
  `${WEEKDAY}(?<day>\\d{1,2})[ -]?(?<month>${SHORT_MONTHS})[ -]?'?(?<year>\\d{2})${SHORT_END}`,
  `${WEEKDAY}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{2})${SHORT_END}`,
  `${WEEKDAY}(?<day>(?:1[3-9]|2\\d|3[01]))/(?<month>\\d{1,2})/(?<year>\\d{2})${SHORT_END}`,
].map((source) => new RegExp(`^${source}`, 'iu'));
const EITHER = new RegExp(
  `^(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}${END}|(?<=/)\\d{2}${SHORT_END})`,
  'u',
);
const YEARLESS = [`${WEEKDAY}${MONTH}\\s+${DAY}${END}`, `${WEEKDAY}${DAY}\\s+${MONTH}${END}`].map(
  (source) => new RegExp(`^${source}`, 'iu'),
);
const CLOCK =
  /^(?:T|,?\s+(?:at\s+)?|,\s*|\s*[|–—-]\s*)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|Z|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SDK]?T|IST|SGT|EAT|WAT|CAT|SAST|A[EWC][SD]T|NZ[SD]T|HKT|JST|KST|MSK|TRT|GST|WIB)\b)?(?:\s*[+-]\d{2}:?\d{2}\b(?:\s*\([A-Z]{2,5}\))?|\s*\([A-Z]{2,5}(?:[+-]\d{1,2}(?::\d{2})?)?\)|\s*)/iu;

/** A clock time as German, French and Spanish write it: ", 18 Uhr", " à 14h30", ", a las 9.30 horas". */
const WORLD_CLOCK =
  /^,?\s+(?:um |à |às |a las |alle |ore |o )?\d{1,2}(?:[:.h]\d{2})?\s?(?:Uhr|heures?|horas|hs?)(?![\p{L}\p{N}])|^,?\s+(?:[àa]s? )?\d{1,2}h\d{2}(?![\p{L}\p{N}])|^\s?\d{1,2}\s?[時时点點](?:\s?\d{1,2}\s?分)?/u;

/** "(10:30 CET)" behind a date. */
const BRACKETED_CLOCK = /^\s?\(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5}|\slocal time)?\)/u;
/** "(day 2)", "(second day)" behind the date of a hearing. */
const SITTING = /^,? (?:\((?:day \d{1,3}(?: of \d{1,3})?|\p{Ll}{3,9} day)\)|day \d{1,3}(?! \p{L}))/iu;

/** Reads a date at the very start of a text, with the clock time that may follow it, or returns null. */
export function readHeaderDate(source: string): HeaderDate | null {
  const text = withAsciiDigits(source.slice(0, LONGEST));
  for (const form of FORMS) {
    const match = form.exec(text);
    const edtf = match && toEdtf(match.groups ?? {});
    if (match && edtf)
      return { edtf, readings: [edtf], monthDay: null, length: withClock(text, withOther(text, match[0].length)) };
  }
  return readEra(text) ?? readOther(text) ?? readAmbiguous(text) ?? readYearless(text);
}

/** The first years of the eras of Japan, less one. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const ERA = /^(?<era>令和|平成|昭和)(?<count>\d{1,2}|元)年(?<month>\d{1,2})月(?<day>\d{1,2})日/u;

/** "令和6年5月3日": a day by the years of an era. */
function readEra(text: string): HeaderDate | null {
  const match = ERA.exec(text);
  const { era = '', count = '', month = '', day = '' } = match?.groups ?? {};
  const year = String((ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count)));
  const edtf = match && toEdtf({ year, month, day });
  return match && edtf ? { edtf, readings: [edtf], monthDay: null, length: withClock(text, match[0].length) } : null;
}

/** A day of the Islamic or the Solar Hijri calendar; the date of ours that stands beside it says which day it is. */
function readOther(written: string): HeaderDate | null {
  const weekday = PERSIAN_WEEKDAY.exec(written)?.[0].length ?? 0;
  const other = readOtherAt(written.slice(weekday));
  return other === null ? null : { ...other, length: other.length + weekday };
}

function readOtherAt(text: string): HeaderDate | null {
  const other = /^\P{ASCII}|^\d{1,2}\s\P{ASCII}/u.test(text) ? readOtherHeaderDate(text) : null;
  if (other === null) return null;
  const ours = other.next === null ? null : readHeaderDate(text.slice(other.next));
  if (other.next === null || ours === null || ours.edtf?.length !== 10)
    return { edtf: other.edtf, readings: [other.edtf], monthDay: null, length: other.length };
  const length = other.next + ours.length;
  return { ...ours, length: length + (/^\s?م(?![\p{L}\p{M}])|^\)/u.exec(text.slice(length))?.[0].length ?? 0) };
}

function readAmbiguous(text: string): HeaderDate | null {
  const match = EITHER.exec(text);
  if (!match) return null;
  const { first = '', mark = '', second = '', year = '' } = match.groups ?? {};
  const dayFirst = toEdtf({ year, month: second, day: first });
  // Between points the day comes first wherever dates are written so.
  const candidates =
    mark === '.' && dayFirst !== null ? [dayFirst] : [toEdtf({ year, month: first, day: second }), dayFirst];
  const readings = [...new Set(candidates.filter((value) => value !== null))].toSorted();
  if (readings.length === 0) return null;
  const edtf = readings.length === 1 ? (readings[0] ?? null) : null;
  return { edtf, readings, monthDay: null, length: withClock(text, match[0].length) };
}

function readYearless(text: string): HeaderDate | null {
  for (const form of YEARLESS) {
    const match = form.exec(text);
    const edtf = match && toEdtf({ ...match.groups, year: '2000' });
    if (match && edtf) return { edtf: null, readings: [], monthDay: edtf.slice(5), length: match[0].length };
  }
  return null;
}

/** "25 مارس 2024 م الموافق 15 رمضان 1445 هـ" is one date. */
function withOther(text: string, length: number): number {
  return length + (/[\u0600-\u06ff]/u.test(text) ? otherDateBeside(text.slice(length)) : 0);
}

function withClock(text: string, length: number): number {
  const rest = text.slice(length);
  const clock = SITTING.exec(rest) ?? WORLD_CLOCK.exec(rest) ?? CLOCK.exec(rest) ?? BRACKETED_CLOCK.exec(rest);
  return length + (clock?.[0].trimEnd().length ?? 0);
}

function toEdtf(parts: Readonly<Record<string, string>>): string | null {
  const written = parts['year'] ?? '';
  const told = Number(written.length === 2 ? `20${written}` : written);
  const year = /\p{Script=Thai}/u.test(parts['month'] ?? '') ? yearInThai(told) : told;
  const month = MONTH_OF.get((parts['month'] ?? '').toLowerCase()) ?? Number(parts['month']);
  if (!(year >= 1000 && year <= 2999 && month >= 1 && month <= 12)) return null;
  const start = `${String(year)}-${String(month).padStart(2, '0')}`;
  if (parts['day'] === undefined) return start;
  const day = Number(parts['day']);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= days ? `${start}-${String(day).padStart(2, '0')}` : null;
}
