/** The Islamic calendar by the tables of Umm al-Qura ("hijri"), and the solar one of Iran and Afghanistan ("solar"). */
export type OtherCalendar = 'hijri' | 'solar';

/** A year, month and day of either. */
export type OtherDay = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MILLISECONDS = 86_400_000;
/** The first day in days from 1970-01-01, the mean length of a year, and the years that are read. */
const CALENDARS = {
  hijri: { locale: 'en-u-ca-islamic-umalqura-nu-latn', first: -492_148, length: 354.367, from: 1300, to: 1599 },
  solar: { locale: 'en-u-ca-persian-nu-latn', first: -492_268, length: 365.2422, from: 1200, to: 1499 },
} as const;
/** By how many days the mean lengths miss at most. */
const MOST_MISSED = 5;
const HIJRI = [
  'محرم الحرام|المحرم|محرم|muharram|mouharram',
  'صفر المظفر|صفر|safar',
  'ربيع الأول|ربيع الاول|ربیع الاول|ربیع الأول',
  'ربيع الآخر|ربيع الثاني|ربيع الاخر|ربیع الثانی|ربیع الآخر',
  'جمادى الأولى|جمادى الاولى|جمادی الاولیٰ|جمادی الاولی|جمادی الاول',
  'جمادى الآخرة|جمادى الاخرة|جمادى الثانية|جمادی الثانیہ|جمادی الثانی',
  'رجب المرجب|رجب|rajab|radjab',
  'شعبان المعظم|شعبان|chaabane|schaban',
  'رمضان المبارك|رمضان المبارک|رمضان|ramadan|ramadán|ramazan|рамадана|рамадан',
  'شوال المكرم|شوال|shawwal|chawwal|шавваля|шавваль',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذوالقعدہ|ذی القعدہ|ذیقعدہ|ذيقعدة',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذوالحجہ|ذی الحجہ|ذی الحج',
];
const SOLAR = [
  'فروردین|حمل|farvardin',
  'اردیبهشت|ثور|ordibehesht',
  'خرداد|جوزا|khordad',
  'تیر|سرطان',
  'مرداد|اسد',
  'شهریور|سنبله',
  'مهر|میزان',
  'آبان|عقرب',
  'آذر|قوس',
  'دی|جدی',
  'بهمن|دلو',
  'اسفند|حوت',
];

/** The names of the months of each calendar with their numbers, in small letters. */
export const OTHER_MONTHS: Readonly<Record<OtherCalendar, ReadonlyMap<string, number>>> = {
  hijri: numbered(HIJRI),
  solar: numbered(SOLAR),
};

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)));
}

const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

/** The day of a calendar that a day counted from 1970-01-01 is; no locale or time zone of the machine has a say. */
export function otherDay(calendar: OtherCalendar, number: number): OtherDay {
  let format = formats.get(calendar);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(CALENDARS[calendar].locale, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(new Date(number * DAY_MILLISECONDS));
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

/** The day counted from 1970-01-01 that a day of a calendar is; null where that calendar has no such day. */
export function numberOfOtherDay(calendar: OtherCalendar, { year, month, day }: OtherDay): number | null {
  const { first, length, from, to } = CALENDARS[calendar];
  if (year < from || year > to || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const guess = Math.round(first + (year - 1) * length + ((month - 1) * length) / 12 + day - 1);
  for (let step = 0; step <= 2 * MOST_MISSED; step += 1) {
    const number = guess + (step % 2 === 0 ? step / 2 : -(step + 1) / 2);
    const found = otherDay(calendar, number);
    if (found.year === year && found.month === month && found.day === day) return number;
  }
  return null;
}
