import type { DateWords } from './words/date-words';
import { reportEnglish } from './words/report-en';

const DATE =
  /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?([?~%])?$/u;
/** A day, as it stands within a month of a year. */
const DAY = /^(-?\d{4})-(\d{2})-(\d{2})$/u;

const ENGLISH = reportEnglish.dates;

/**
 * An EDTF date (level 0, and of level 1: uncertain, unspecified digits, seasons, open intervals) in long words, English ones unless others are given:
 * "8 March 2023", "March 2023", "the 1990s", "6 March 2023 to 7 March 2023". What it cannot read comes back unchanged.
 */
export function longDate(edtf: string, words: DateWords = ENGLISH): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return longPoint(edtf, words);
  if (to === '..' || to === '') return words.from(longPoint(from, words));
  if (from === '..' || from === '') return words.until(longPoint(to, words));
  return longRange(from, to, words);
}

/** Two EDTF dates as one stretch of time, the parts they share said once: "6–7 March 2023". */
export function longRange(from: string, to: string, words: DateWords = ENGLISH): string {
  if (from === to) return longPoint(from, words);
  const [a, b] = [longPoint(from, words), longPoint(to, words)];
  const [first, last] = [DAY.exec(from), DAY.exec(to)];
  if (first && last && first[1] === last[1] && !a.includes('-') && !b.includes('-')) {
    if (first[2] === last[2]) return words.days(Number(first[3]), b) ?? words.range(a, b);
    const [day, month] = a.split(' ');
    if (words === ENGLISH) return `${day ?? ''} ${month ?? ''} – ${b}`;
  }
  return words.range(a, b);
}

/** A moment (ISO 8601) to the minute in UTC: "23 November 2026, 14:05 UTC". */
export function longMoment(iso: string, words: DateWords = ENGLISH): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const text = date.toISOString();
  return words.at(longPoint(text.slice(0, 10), words), `${text.slice(11, 16)} UTC`);
}

function longPoint(edtf: string, words: DateWords): string {
  const match = DATE.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day, time, zone, qualifier] = match;
  const inDays = longDay(words, year, month, day);
  const inZone = zone === 'Z' ? ' UTC' : zone === undefined ? '' : ` UTC${zone}`;
  const said = time === undefined ? inDays : words.at(inDays, time + inZone);
  return `${qualifier === undefined ? '' : (words.qualifiers[qualifier] ?? '')}${said}`;
}

function longDay(words: DateWords, year: string, month: string | undefined, day: string | undefined): string {
  const inYear = longYear(words, year);
  if (month === undefined || month === 'XX') return inYear;
  const season = words.seasons[month];
  if (season !== undefined) return words.inSeason(season, inYear);
  const name = words.months[Number(month) - 1];
  if (name === undefined) return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
  return day === undefined || /X/u.test(day) ? words.inMonth(name, inYear) : words.onDay(Number(day), name, inYear);
}

function longYear(words: DateWords, year: string): string {
  if (/^\d{3}X$/u.test(year)) return words.decade(`${year.slice(0, 3)}0`);
  if (/^\d{2}XX$/u.test(year)) return words.century(`${year.slice(0, 2)}00`);
  if (year.startsWith('-')) return words.beforeChrist(Number(year.slice(1)) + 1);
  return /X/u.test(year) ? year : String(Number(year));
}
