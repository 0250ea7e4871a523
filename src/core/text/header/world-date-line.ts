import { withAsciiDigits } from '../digits';
import type { Span } from '../span';
import { readHeaderDate, type HeaderDate } from './header-date';
import { WORLD_WEEKDAYS } from './world-weekdays';

/** A line over a text that is its date and what goes with it: where in the line the date and the place stand. */
export type WorldDateLine = {
  readonly date: HeaderDate;
  readonly from: number;
  readonly place: Span | null;
  readonly byline: string | null;
  readonly outlet: string | null;
};

const LONGEST = 120;
/** "Aggiornato al", "Stand:", "По состоянию на": how far what follows is told. */
const STATE =
  /^(?:publicad[oa] (?:em|el)|publié le|mis en ligne le|veröffentlicht am|pubblicato il|опубликовано|опубліковано|发布时间|发布日期|发表时间|(?:aggiorna(?:to|mento)|situazione|dati) (?:al|del)|actualiza(?:do|ción) (?:al|el|a)|situación (?:al|a)|datos al|mis à jour (?:le|au)|situation (?:au|en date du)|état au|arrêté au|atualizad[oa] (?:em|a|até)|situação (?:em|a)|stand(?: vom)?|(?:данные )?по состоянию на|станом на|güncelleme|آخر تحديث|截至|更新(?:于|時間|时间)?)(?:\s?[:：]\s?|\s|(?=\d))/iu;
/** The place that opens such a line: one to four words, up to a comma. */
const PLACE =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:d[eaio]l?s? |la |le |am |an der )?\p{Lu}[\p{L}\p{M}.'’-]+){0,3}),\s/u;
const DAY_BEFORE = new RegExp(`^(?:${WORLD_WEEKDAYS})[,،]?\\s+(?:le |den |el |il )?`, 'iu');
const DAY_BEHIND = new RegExp(
  `^[,،]?\\s?(?:[(（]?(?:${WORLD_WEEKDAYS})[)）]?|[(（][月火水木金土日][)）])(?=$|[\\s,،(（\\d])`,
  'iu',
);
/** ", ore 18", " um 18 Uhr", " (hasta las 17:00 h)", " 15時現在", " saat 18.00 itibarıyla", "، الساعة 18:00". */
const HOUR =
  /^[,،]?\s?[(（]?(?:(?:fino |hasta |bis |até |до )?(?:alle |ore |alle ore |a las |las |las |à |às |um |saat |в |о |на |الساعة )(?:ore )?)?\d{1,2}(?:[:.h]\d{2}|時|时|點|点)?(?:\s?\d{1,2}分)?(?:\s?(?:uhr|horas|heures?|hrs?|h|год\.|ч\.|часов))?(?:\s?(?:現在|時点|更新|itibarıyla|itibariyle))?[)）]?(?=$|[\s,،])/iu;
/** The words or signs without which digits behind a date are no hour. */
const HOUR_SIGN =
  /[:時时點点]|\d[.h]\d\d|\d\s?(?:uhr|horas|heures?|hrs?|h)(?!\p{L})|(?:ore|las|à|às|um|saat|الساعة)\s\d/iu;

/** "来源:新华社  作者:李明": from where and by whom, behind the date. */
const FIELDS =
  /(?:[\s|·]{1,4}(?:来源|來源|作者|责任编辑|编辑|责编|记者|источник|автор|fuente|fonte|autora?|quelle)\s?[:：]\s?[^\s:：|]{1,40}){1,3}$/iu;
/** "18:19来源:": no blank stands before the label of the paper. */
const GLUED = /(?<=\d)(?=(?:来源|來源|作者|责任编辑|编辑)\s?[:：])/u;
const SOURCE = /(?:来源|來源|источник|fuente|fonte|quelle)\s?[:：]\s?(?<name>[^\s:：|]+)/iu;
const WRITER = /(?:作者|记者|автор|autora?)\s?[:：]\s?(?<name>[^\s:：|]+)/iu;
/** An hour that was read with the date. */
const TOLD_HOUR = /\d\s?(?:uhr|heures?|horas|hs?|[時时點点])(?!\p{L})/iu;

/** Reads a line that holds a whole date with a place before it, a day of the week, an hour or "as of" words of a language other than English, and nothing else. */
export function readWorldDateLine(written: string): WorldDateLine | null {
  const line = withAsciiDigits(written.trimEnd()).replace(GLUED, ' ');
  if (line.length > LONGEST || !/\d{1,2}/u.test(line)) return null;
  let at = line.length - line.trimStart().length;
  const state = STATE.exec(line.slice(at))?.[0].length ?? 0;
  at += state;
  const place = state > 0 || DAY_BEFORE.test(line.slice(at)) ? undefined : PLACE.exec(line.slice(at));
  const placed = place?.groups?.['place'];
  const span = placed === undefined ? null : { start: at, end: at + placed.length };
  at += place?.[0].length ?? 0;
  const day = DAY_BEFORE.exec(line.slice(at))?.[0].length ?? 0;
  at += day;
  const read = readHeaderDate(line.slice(at));
  const date = state > 0 && read !== null ? dayFirst(read, line.slice(at)) : read;
  if (date?.edtf?.length !== 10) return null;
  let rest = line.slice(at + date.length);
  const dayBehind = DAY_BEHIND.exec(rest)?.[0].length ?? 0;
  rest = rest.slice(dayBehind);
  const hour = HOUR.exec(rest)?.[0] ?? '';
  if (hour !== '' && !HOUR_SIGN.test(hour)) return null;
  const told = line.slice(at, at + date.length) + hour;
  const now = /^\s?(?:現在|時点|更新)/u.exec(rest.slice(hour.length))?.[0] ?? '';
  rest = rest.slice(hour.length + now.length);
  const credit = FIELDS.exec(rest)?.[0] ?? '';
  rest = rest.slice(0, rest.length - credit.length);
  if (rest.replace(/^[\s.)）]+/u, '') !== '') return null;
  // A bare date, one with its place alone and one in English are read elsewhere.
  const isForeign =
    state > 0 ||
    credit !== '' ||
    day > 0 ||
    dayBehind > 0 ||
    now !== '' ||
    /\p{L}{2}|[^\P{L}h]/u.test(hour) ||
    TOLD_HOUR.test(told);
  const byline = WRITER.exec(credit)?.groups?.['name'] ?? null;
  const outlet = SOURCE.exec(credit)?.groups?.['name'] ?? null;
  return isForeign ? { date, from: at, place: span, byline, outlet } : null;
}

/** Behind words of a language that writes the day first, of the two readings of "04/06/2024" the one with the day first. */
function dayFirst(date: HeaderDate, written: string): HeaderDate {
  const day = /^(?<day>\d{1,2})[/.-]/u.exec(written)?.groups?.['day']?.padStart(2, '0');
  const edtf = date.readings.length === 2 ? date.readings.find((one) => one.endsWith(`-${day ?? '-'}`)) : undefined;
  return edtf === undefined ? date : { ...date, edtf, readings: [edtf] };
}
