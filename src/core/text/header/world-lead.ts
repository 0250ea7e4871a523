import { withAsciiDigits } from '../digits';
import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate, type HeaderDate } from './header-date';
import { lineAt } from './lines';

/** So many lines over a text may hold its date among other words, none longer than this. */
const MOST_LINES = 4;
const LONGEST = 160;
/** A date as other languages than English write it: a month in small letters, in Arabic letters, or Chinese signs. */
const WORLD = /\d\s?年|\d{1,2}\.? (?:de )?(?:\p{Ll}{3,}|\p{Script=Arabic})|\d{1,2}\. \p{Lu}\p{Ll}{2,}/u;
/** What may stand behind the date on such a line: who wrote, the day of the week, the hour, a dash that opens the report. */
const BEHIND =
  /^(?:\s?(?:года|г\.|م|ء))?(?:$|[.,;|،۔]|[)）]\s*(?:$|[—–-])|\s*[—–-]{1,2}|\s?[:：]|[,،]?\s+(?:\d{1,2}[:.h时點点]\d{0,2}|星期|周|记录|记者|作者|采访|整理|撰|文|по |par |por |von |da |di |автор)|\s?（[日月火水木金土]）)/u;
/** What may stand before it: nothing, the day of the week, a kind of paper or who asked, up to a mark. */
const BEFORE = /(?:^|[.,;|،:：。，、（(—–-]\s{0,2})(?:(?:\p{L}+|день \p{L}+)[,،]?\s)?(?:le |el |den |il |am |от )?$/u;

/** A title that names a sitting or a paper and closes with its day: "Protokoll der Sitzung vom 3. Mai 2024". */
const OF_SITTING =
  /^(?:compte[ -]rendu|procès-verbal|relevé de|rapport|note|bulletin|acta|informe|boletín|protokoll|niederschrift|bericht|vermerk|протокол|отч[её]т|сводка|справка|звіт|зведення|довідка|ata|relatório|boletim|verbale|relazione|rapporto|bollettino|toplantı|tutanak|rapor)(?![\p{L}]).*[\s,(](?:du|del|dell[’']|vom|от|від|de|di|do|за)\s$/iu;
/** "Kabul, Friday 14 Saur 1403" as the first line, and nothing else. */
const PLACED = /^(?!\p{Lu}|\p{Ll})\p{Lo}[\p{Lo}\p{M}\u200c ]{1,30}[،,]\s$/u;
/** "a los 3 días del mes de mayo de 2024": the day of a deed. */
const OF_DEED =
  /(?<![\p{L}\d])(?:a los|aos)\s(?<day>\d{1,2})\s(?:\([^()\n]{2,20}\)\s)?(?:días|dias)\s(?:del|do)\s(?:mes|mês)\s(?:de\s)?(?<month>\p{L}{4,10})\s(?:del?|do)\s(?:año\s|ano\s)?(?:de\s)?(?<year>\d{4})(?!\d)/iu;

/** The day that closes a line which names minutes or a bulletin, or which is only place and day; `at` is where it begins. */
function closingDay(line: string): { readonly date: HeaderDate; readonly at: number } | null {
  const written = line.length > LONGEST ? '' : withAsciiDigits(line.trimEnd());
  if (!/\d/u.test(written)) return null;
  for (const match of written.matchAll(/(?<![\p{L}\p{N}./-])[\p{L}\p{N}]/gu)) {
    const before = written.slice(0, match.index);
    if (!OF_SITTING.test(before) && !PLACED.test(before)) continue;
    const date = readHeaderDate(written.slice(match.index));
    const after = written.slice(match.index + (date?.length ?? 0));
    if (date?.edtf?.length === 10 && /^(?:\s(?:года|року|г\.|р\.))?[\s.)]*$/u.test(after))
      return { date, at: match.index };
  }
  return null;
}

/** "a los 3 días del mes de mayo de 2024", as the day that it is. */
function dayOfDeed(line: string): { readonly date: HeaderDate; readonly at: number } | null {
  const deed = OF_DEED.exec(line);
  const { day = '', month = '', year = '' } = deed?.groups ?? {};
  const date = deed === null ? null : readHeaderDate(`${day} de ${month} de ${year}`);
  return deed === null || date?.edtf?.length !== 10
    ? null
    : { date: { ...date, length: deed[0].length }, at: deed.index };
}

/** Takes the date of a report in a language other than English from a line over it that holds other words too: "Lunes 3 de febrero de 2025. Redacta: Ana Ruiz". */
export function readWorldLead(text: string, body: Span, fields: Fields): void {
  const { title, titleSpan } = fields;
  const titled = title === null || titleSpan === null ? null : closingDay(title);
  if (titled !== null && titleSpan !== null) {
    const start = titleSpan.start + titled.at;
    return fillDate(fields, 'date', titled.date, { start, end: start + titled.date.length });
  }
  let line = lineAt(text, body.start);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LINES; line = lineAt(text, line.next)) {
    const written = withAsciiDigits(line.text.slice(0, LONGEST));
    if (written.trim() === '') continue;
    count += 1;
    const own = dayOfDeed(written) ?? closingDay(line.text);
    if (own !== null) {
      const start = line.start + own.at;
      return fillDate(fields, 'date', own.date, { start, end: start + own.date.length });
    }
    const isShort = line.text.length <= LONGEST;
    for (const match of written.matchAll(/(?<![\d./-])\d/gu)) {
      const date = readHeaderDate(written.slice(match.index));
      if (date?.edtf?.length !== 10 || !WORLD.test(written.slice(match.index, match.index + date.length))) continue;
      const before = written.slice(0, match.index);
      const after = written.slice(match.index + date.length);
      // In the first words of a paragraph a date is one of the report only behind its place and before a dash.
      const opens = isShort || (/^.{1,20}$/u.test(before) && /^\s?(?:года|г\.)?\s?[—–-]{1,2}/u.test(after));
      if (!opens || !BEFORE.test(before) || !BEHIND.test(after)) continue;
      const start = line.start + match.index;
      return fillDate(fields, 'date', date, { start, end: start + date.length });
    }
  }
}
