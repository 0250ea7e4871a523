import { readHeaderDate } from './header-date';

/** No more of a text is searched, in code units. */
const LONGEST = 20_000;
const WITH_YEAR = /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? (?:19|20)\d\d(?!\d)/gu;
const YEARS = /(?<![\p{L}\p{N}.,/-])(?:19|20)\d\d(?![\p{L}\p{N}])/gu;

/**
 * The date of a report whose dateline gives no year ("ALMA, May 3 -"), where the text writes the same day with it ("a call on May 3,
 * 2009") and names no later year; or null. An anniversary of long ago is no such day.
 */
export function datedByText(text: string, monthDay: string): string | null {
  const part = text.slice(0, LONGEST);
  const same = new Set<string>();
  for (const [words] of part.matchAll(WITH_YEAR)) {
    const date = readHeaderDate(words)?.edtf ?? '';
    if (date.length === 10 && date.endsWith(monthDay)) same.add(date);
  }
  const [date] = same;
  if (date === undefined || same.size > 1) return null;
  const latest = Math.max(...(part.match(YEARS) ?? []).map(Number));
  return Number(date.slice(0, 4)) === latest ? date : null;
}
