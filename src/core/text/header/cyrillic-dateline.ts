import type { Dateline } from './dateline';
import { readHeaderDate } from './header-date';

/** "Бишкек. 12 марта. АГЕНТСТВО - ", "МОСКВА, 12 мар — АГЕНТСТВО.", "ОРЁЛ, 3 мая 2024 года. /АГЕНТСТВО/.": place, day, agency. */
const WIRE =
  /^(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})[.,] (?<date>\d{1,2} \p{Ll}{3,8}\.?(?: \d{4}(?: года| г\.| року| р\.)?)?)(?:[.,]?\s[—–-]\s|[.,]\s)(?:(?:\/(?<framed>[^/\n]{2,30})\/|(?<agency>\p{Lu}{3,}(?:[ -]\p{Lu}[\p{L}-]+)?|РИА [\p{L}]+|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{L}+|\p{Lu}\p{Ll}+)(?=\.)|(?:Агентство |ИА |РИА |ИТАР )?«[^»\n]{2,30}»))(?:\s?[—–-](?=\s)|\.|(?=\s)))?/u;

/** Reads the dateline of a wire report in Cyrillic letters at the start of a line that begins at `start` of the text, or null. */
export function findCyrillicDateline(line: string, start: number): Dateline | null {
  if (!/^\p{Script=Cyrillic}/u.test(line)) return null;
  const match = WIRE.exec(line);
  const { place = '', date: written = '', framed, agency } = match?.groups ?? {};
  const date = match === null ? null : readHeaderDate(written);
  if (match === null || date === null || date.length < written.replace(/\.$/u, '').length) return null;
  return {
    place,
    evidence: { start, end: start + place.length },
    prefix: { start, end: start + match[0].trimEnd().length },
    date,
    agency: (framed ?? agency)?.trim() ?? null,
  };
}
