import { dayComesFirst } from '../../summary/time/numeric-dates';

/**
 * Of the readings of a date in figures ("03/08/2023") the one that agrees with the text: with its other dates in figures that
 * can be read in one way only, or with a weekday beside one. Null where nothing tells.
 */
export function settleReadings(text: string, written: string, readings: readonly string[]): string | null {
  if (readings.length !== 2) return null;
  const isDayFirst = dayComesFirst(text, '');
  if (isDayFirst === null) return null;
  const [first = 0, second = 0] = [...written.matchAll(/(?<!\d)\d{1,2}(?=[/.-])/gu)].map(([figures]) =>
    Number(figures),
  );
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const ending = [month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return readings.find((reading) => reading.endsWith(ending)) ?? null;
}
