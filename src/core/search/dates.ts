/** Days from the first to the last, both meant, as `YYYY-MM-DD`; null where there is no end. */
export type DayRange = { readonly from: string | null; readonly to: string | null };

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
/** Unknown digits of an article's date are filled with 0 and 9. */
const FILLED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The days a query such as `2023-03..2023-04`, `2023` or `..2023` asks for, or null when it is not one. */
export function readRange(text: string): DayRange | null {
  const parts = text.split('..');
  const [first = '', last = first] = parts;
  if (parts.length > 2 || (first === '' && last === '')) return null;
  if ([first, last].some((part) => part !== '' && !DAY.test(part))) return null;
  return { from: first === '' ? null : pad(first, '-01-01'), to: last === '' ? null : pad(last, '-12-31') };
}

/** The ranges (`2021..2023`) among the dates that a list is narrowed to. */
export function rangesIn(dates: readonly string[]): readonly DayRange[] {
  return dates.filter((date) => date.includes('..')).flatMap((date) => readRange(date) ?? []);
}

const ASKED = /(?:^|\s)-?date:(?<value>\S+)/giu;

/** What stands behind the first `date:` of a query that says no days; null where each does, or there is none. */
export function misreadDate(query: string): string | null {
  const values = [...query.matchAll(ASKED)].map(({ groups }) => groups?.['value'] ?? '');
  return values.find((value) => readRange(value) === null) ?? null;
}

/** Writes a range so that `readRange` reads the same one. */
export function printRange({ from, to }: DayRange): string {
  return `${from ?? ''}..${to ?? ''}`;
}

/** The days an article's date (EDTF) may mean; null for one that has no date or cannot be placed. */
export function daysOf(date: string | null): { readonly from: string; readonly to: string } | null {
  if (date === null) return null;
  const [first = '', last = first] = date.replaceAll(/[?~%]/gu, '').split('/');
  const from = first.replaceAll('X', '0');
  const to = last.replaceAll('X', '9');
  return FILLED.test(from) && FILLED.test(to) ? { from: pad(from, '-01-01'), to: pad(to, '-12-31') } : null;
}

/** Whether any day of the article's date lies in the range. */
export function isInRange(date: string | null, range: DayRange): boolean {
  const days = daysOf(date);
  if (days === null) return false;
  return (range.to === null || days.from <= range.to) && (range.from === null || days.to >= range.from);
}

function pad(day: string, rest: string): string {
  return day + rest.slice(day.length - 4);
}
