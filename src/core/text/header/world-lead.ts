import { withAsciiDigits } from '../digits';
import type { Span } from '../span';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { lineAt } from './lines';

/** So many lines over a text may hold its date among other words, none longer than this. */
const MOST_LINES = 4;
const LONGEST = 160;
/** A date as other languages than English write it: a month in small letters, in Arabic letters, or Chinese signs. */
const WORLD = /\d\s?年|\d{1,2}\.? (?:de )?(?:\p{Ll}{3,}|\p{Script=Arabic})|\d{1,2}\. \p{Lu}\p{Ll}{2,}/u;
/** What may stand behind the date on such a line: who wrote, the day of the week, the hour, a dash that opens the report. */
const BEHIND =
  /^(?:\s?(?:года|г\.|م|ء))?(?:$|[.,;|،۔]|\s*[—–-]{1,2}|\s?[:：]|[,،]?\s+(?:\d{1,2}[:.h时點点]\d{0,2}|星期|周|记录|记者|作者|采访|整理|撰|文|по |г\.))/u;
/** What may stand before it: nothing, the day of the week, a kind of paper or who asked, up to a mark. */
const BEFORE = /(?:^|[.,;|،:：。，—–-]\s{0,2})(?:(?:\p{L}+|день \p{L}+)[,،]?\s)?(?:le |el |den |il |am |от )?$/u;

/** Takes the date of a report in a language other than English from a line over it that holds other words too: "Lunes 3 de febrero de 2025. Redacta: Ana Ruiz". */
export function readWorldLead(text: string, body: Span, fields: Fields): void {
  let line = lineAt(text, body.start);
  for (let count = 0; line !== null && line.start < body.end && count < MOST_LINES; line = lineAt(text, line.next)) {
    const written = withAsciiDigits(line.text.slice(0, LONGEST));
    if (written.trim() === '') continue;
    count += 1;
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
