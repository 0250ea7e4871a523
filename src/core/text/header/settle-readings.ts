import { dayNumber, parseDay } from '../calendar';
import { dayComesFirst } from '../day-order';
import { readHeaderDate } from './header-date';

/** A day written out lies so near, in days, to the reading it speaks for, and so far from the other. */
const [NEAR, FAR] = [14, 45];
/** So many days of a text are asked, from its beginning. */
const MOST_DAYS = 40;
const WRITTEN_OUT =
  /(?<![\p{L}\p{N}/.-])(?:(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2,8})(?:,? \d{4})?/gu;

/**
 * Of the readings of a date in figures ("03/08/2023") the one that agrees with the text: with its other dates in figures that
 * can be read in one way only, with a weekday beside one, or with the days it writes out ("on 5 March"). Null where nothing tells.
 */
export function settleReadings(text: string, written: string, readings: readonly string[]): string | null {
  if (readings.length !== 2) return null;
  const isDayFirst = dayComesFirst(text, '');
  if (isDayFirst === null) return nearWrittenDays(text, readings);
  const [first = 0, second = 0] = [...written.matchAll(/(?<!\d)\d{1,2}(?=[/.-])/gu)].map(([figures]) =>
    Number(figures),
  );
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const ending = [month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return readings.find((reading) => reading.endsWith(ending)) ?? null;
}

/** The one reading that lies on the day of the dateline (month and day) or at most three days behind it; null where none or both do. */
export function settleByDateline(readings: readonly string[], monthDay: string | null | undefined): string | null {
  if (!monthDay) return null;
  const near = readings.filter((reading) => {
    const day = Date.parse(`${reading.slice(0, 4)}-${monthDay}`);
    const behind = (Date.parse(reading) - day) / 86_400_000;
    return behind >= 0 && behind <= 3;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The reading that days written out in the text lie beside, where none lies beside the other. */
function nearWrittenDays(text: string, readings: readonly string[]): string | null {
  const near = new Set<string>();
  let count = 0;
  for (const [words] of text.matchAll(WRITTEN_OUT)) {
    if ((count += 1) > MOST_DAYS) break;
    const date = readHeaderDate(words.replace(/(?<=\d)(?:st|nd|rd|th)? of /u, ' '));
    const day = date?.edtf?.length === 10 ? date.edtf : (date?.monthDay ?? null);
    if (day === null) continue;
    const [one = 0, other = 0] = readings.map((reading) => daysBetween(day, reading));
    if (one <= NEAR && other >= FAR) near.add(readings[0] ?? '');
    if (other <= NEAR && one >= FAR) near.add(readings[1] ?? '');
  }
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

/** How far a day lies from a date; one without its year from the nearest such day. */
function daysBetween(day: string, date: string): number {
  const year = Number(date.slice(0, 4));
  const days = day.length === 10 ? [day] : [-1, 0, 1].map((step) => `${String(year + step)}-${day}`);
  return Math.min(...days.map((one) => Math.abs(numberOf(one) - numberOf(date))));
}

function numberOf(date: string): number {
  const day = parseDay(date);
  return day === null ? Number.POSITIVE_INFINITY : dayNumber(day);
}
