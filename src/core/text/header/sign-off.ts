import type { Span } from '../span';
import { isNameList, isPaper, PERSON } from './byline';
import { fillDate } from './fields';
import type { Fields } from './header';
import { readHeaderDate } from './header-date';
import { UPDATED_WORDS } from './updated-words';

/** How far from its end a text is searched for who wrote it, in code units, and how long such a line may be. */
const LONGEST_TAIL = 400;
const LONGEST_LINE = 160;
const MOST_LINES = 4;

const NAMES = String.raw`(?<names>${PERSON}(?: and ${PERSON})?)`;
const FORMS = [
  // "(Reporting by Jane Doe; Editing by John Roe)"
  String.raw`^[([*_]*(?:Reporting|Reported|Written|Writing|Words|Text|Story|Additional reporting)(?: by |: )${NAMES}(?= in |[;.,)\]*_]|$)`,
  // "By Jane Doe, in Alma", "— Jane Doe, Alma"
  String.raw`^[([*_]*(?:By |[—–-]{1,2} ?)${NAMES}(?:,? (?:in|for) [^.!?)\]*_]{2,50}|, [^.!?\d)\]*_]{2,50})?[.)\]*_]{0,3}$`,
  // "Jane Doe reported from Alma. 3 May 2024", "Jane Doe is the paper's court reporter."
  String.raw`^[([*_]*${NAMES} (?:reported|reports|wrote|writes|contributed) (?:this |to this |from|for)`,
  String.raw`^[([*_]*${NAMES} is (?:an?|the|our) [^.!?]{0,60}\b(?:reporter|correspondent|editor|writer|journalist|columnist|freelancer)\b`,
].map((source) => new RegExp(source, 'u'));
/** "JANE DOE – The Alma Mail": who wrote, and for which paper. */
const OF_PAPER =
  /^(?<names>\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,3})(?:\s?[–—-]\s|, )(?<outlet>\p{Lu}[\p{L} '’&]{3,40})$/u;
/** "((3 May 2024))", "... from Alma. 3 May 2024": the day a credit ends with. */
const CLOSING_DATE =
  /(?:^[([*_]{1,3}|[.;,)\]] |[|•·–—] )(?<date>\p{L}{0,9}\.?,? ?\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9} \d{1,2}, \d{4})[.)\]*_]{0,3}$/u;

/** "(Stand: 3. Mai 2024, 13.20 Uhr)": the day a report in another language closes with. */
const AS_OF = new RegExp(
  String.raw`^[([]?(?:Stand|Stand vom|По состоянию на|Станом на|${UPDATED_WORDS})\s?[:：]?\s(?:le |el |al |il |em |a )?(?<date>\d{1,2}\.? [^()\n]{5,40}?)(?:, [^()\n]{2,20})?[)\].]{0,2}$`,
  'iu',
);

/** Takes who wrote a text, and its day, from the credit that closes it: "(Reporting by Jane Doe; Editing by John Roe)". */
export function readSignOff(text: string, body: Span, fields: Fields, hasDate: boolean): void {
  if (fields.byline !== null && hasDate) return;
  const from = Math.max(body.start, body.end - LONGEST_TAIL);
  const tail = text.slice(from, body.end);
  const lines = tail.split('\n');
  let at = body.end;
  let read = 0;
  for (const raw of lines.toReversed()) {
    const start = at - raw.length;
    at = start - 1;
    const line = raw.trim();
    if (line === '') continue;
    read += 1;
    if (read > MOST_LINES || start <= from) return;
    if (line.length > LONGEST_LINE) continue;
    const names = FORMS.map((form) => form.exec(line)?.groups?.['names']).find((one) => one !== undefined);
    const closing = OF_PAPER.exec(line)?.groups;
    if (closing?.['outlet'] !== undefined && isPaper(closing['outlet']) && isNameList(closing['names'] ?? '')) {
      fields.byline ??= closing['names'] ?? null;
      fields.outlet ??= closing['outlet'];
    }
    const isCredit = names !== undefined && isNameList(names);
    if (isCredit) fields.byline ??= names;
    const asOf = AS_OF.exec(line)?.groups?.['date'];
    const date = asOf ?? CLOSING_DATE.exec(line)?.groups?.['date']?.trim();
    const day = date === undefined ? null : readHeaderDate(date);
    const isFar = asOf === undefined && !isCredit && (read > 1 || line.length > 40);
    if (hasDate || date === undefined || day?.edtf?.length !== 10 || isFar) continue;
    const where = start + raw.lastIndexOf(date);
    fillDate(fields, 'date', day, { start: where, end: where + date.length });
  }
}
