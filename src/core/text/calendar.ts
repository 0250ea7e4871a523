/** A day of the Gregorian calendar: month 1 to 12, day 1 to 31. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MILLISECONDS = 86_400_000;

/** The number of days from 1970-01-01 to a day; the one place where the platform's calendar is used. */
export function dayNumber(day: Day): number {
  const time = new Date(0);
  time.setUTCFullYear(day.year, day.month - 1, day.day);
  return Math.round(time.getTime() / DAY_MILLISECONDS);
}

/** The day that many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const time = new Date(number * DAY_MILLISECONDS);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The year and month `count` months later (earlier when negative). */
export function addMonths(day: Day, count: number): { readonly year: number; readonly month: number } {
  const months = day.year * 12 + day.month - 1 + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The weekday of a day: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** How many days a month has; 0 when there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12) || !Number.isFinite(year)) return 0;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the calendar has this day. */
export function isDay(day: Day): boolean {
  return day.day >= 1 && day.day <= daysInMonth(day.year, day.month);
}

/** A year as EDTF writes it: four digits, a minus for years before 1 BC. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return year < 0 ? `-${digits}` : digits;
}

/** A month as EDTF writes it, say 2023-03. */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

/** A day as EDTF writes it, say 2023-03-06. */
export function dayText(day: Day): string {
  return `${monthText(day.year, day.month)}-${String(day.day).padStart(2, '0')}`;
}

/** Reads a plain EDTF day; null for any other precision. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

/** Western Easter Sunday of a year (the anonymous Gregorian computus). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
