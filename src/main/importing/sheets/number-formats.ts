/** How a number is shown in a cell: as a day, a time of day, both, a length of time, a share of a hundred or as it is. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-time' | 'duration' | 'percent';

/** The formats that every workbook has without stating them. */
const BUILT_IN: Readonly<Record<number, NumberKind>> = {
  9: 'percent',
  10: 'percent',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'date-time',
  45: 'time',
  46: 'duration',
  47: 'time',
};
const DAY = 86_400_000;
/** A serial number with a later day than the end of the year 9999 is no date. */
const LAST_DAY = 2_958_466;

/** The longest way to write a format that Excel takes, in letters. */
const LONGEST_CODE = 255;

/** What a format makes of a number, by its own number or by what it is written as. */
export function numberKindOf(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    // The formats of East Asia for days have numbers of their own.
    const isDay = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
    return isDay ? 'date' : (BUILT_IN[id] ?? 'number');
  }
  // Words in quotation marks, single letters behind a mark, and colours say nothing.
  const plain = (code.slice(0, LONGEST_CODE).split(';')[0] ?? '')
    .replaceAll(/"[^"]*"|\\.|[_*]./gu, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .toLowerCase();
  if (plain.includes('general') || /0[^a-z]*e[+-]/u.test(plain)) return 'number';
  // An "m" is of minutes beside hours or seconds, else of months.
  const days = plain
    .replaceAll('am/pm', '')
    .replaceAll(/h+\]?[^a-z0-9]*m+/gu, 'h')
    .replaceAll(/m+\]?(?=[^a-z0-9]*s)/gu, '');
  const hasTime = /[hs]|am\/pm|\[m/u.test(plain);
  if (/[ymdeg]/u.test(days)) return hasTime ? 'date-time' : 'date';
  if (/\[[hms]/u.test(plain)) return 'duration';
  if (hasTime) return 'time';
  return plain.includes('%') ? 'percent' : 'number';
}

/** A number as its cell shows it: days and times in the way of ISO 8601, and no more digits than are meant. */
export function shownNumber(written: string, kind: NumberKind, is1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (kind === 'percent') return `${meant(value * 100)}%`;
  if (kind === 'number' || value < 0 || value >= LAST_DAY) return meant(value);
  if (kind === 'duration') return lengthOfTime(value);
  // The days of 1900 are counted as if it had been a leap year.
  const day = Math.floor(value) + (is1904 ? 1462 : value < 60 ? 1 : 0);
  const moment = new Date(Math.round(((day - 25_569) * DAY + (value - Math.floor(value)) * DAY) / 1000) * 1000);
  const [date = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  const clock = time.endsWith(':00') ? time.slice(0, 5) : time;
  if (kind === 'time' && value < 1) return clock;
  if (kind === 'date' || (kind === 'date-time' && clock === '00:00')) return date;
  return `${date}T${clock}`;
}

/** A share of days as hours, as many as they are, minutes and, where there are some, seconds. */
function lengthOfTime(days: number): string {
  const seconds = Math.round((days * DAY) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(0, seconds % 60 === 0 ? 2 : 3)
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Fifteen digits are what spreadsheets reckon with; what comes after them is noise. */
function meant(value: number): string {
  return String(Number(value.toPrecision(15)));
}
