import type { Span } from '../span';
import { withAsciiDigits } from '../digits';
import type { Dateline } from './dateline';
import type { HeaderDate } from './header-date';
import { findSpacedDateline } from './spaced-dateline';
import { fieldOf } from './labels';

const HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
/** "特林:" and "テリン：", a place alone before a colon. */
const HAN_COLON = new RegExp(String.raw`^(?<place>${HAN}{2,8})[:：]\s*(?=[^\s“”"「『«])`, 'u');
/** "新华社特林6月25日电", also in brackets: agency, place, day, "wire". */
const HAN_WIRE = new RegExp(
  String.raw`^[（(【]?(?<agency>${HAN}{1,6}[社网報报])?(?<place>${HAN}{2,8}?)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:电|電|讯|訊)[）)】]?(?:\s?[（(](?:记者|記者|通讯员|通訊員)[^（）()\n]{2,40}[）)])?\s*(?:[题題][:：]\s*)?`,
  'u',
);
/** "宁澜市，2025年3月18日——": place and day before a dash. */
const HAN_DASH = new RegExp(
  String.raw`^(?<place>${HAN}{2,8})[，,]\s?(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日\s?[—–-]{1,2}\s*`,
  'u',
);
/** "【金沢＝北陸新報】2024年11月26日\u3000": place and agency or writer in brackets, as Japanese papers write them. */
const JAPANESE_WIRE =
  /^[【（](?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,10})[＝=](?<agency>[^】）\n]{2,20})[】）]\s?(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月(?<day>\d{1,2})日)?\s*/u;
/** Scripts without case that part words by spaces: one to three words before a colon or a dash. */
const SPACED =
  /^(?<place>(?!\p{Lu}|\p{Ll})\p{Lo}[\p{Lo}\p{M}’'-]+(?: \p{Lo}[\p{Lo}\p{M}’'-]+){0,2})(?:\s*[([](?<agency>[\p{Lo}\p{M} .]{2,30})[)\]])?\s?(?:[:：](?=\s)|[—–-](?=\s))\s*(?=[^\s“”"«])/u;
const NOT_PLACES = new Set(
  '注 注意 摘要 导语 導語 编者按 編者按 问 答 問 记者 記者 提示 背景 标题 標題 主持人 结论 結論 备注 備註 说明 例如 ملاحظة ملخص سؤال جواب مقدمة خلاصة تنبيه عاجل خاص مثال المذيع الصحفي הערה שאלה תשובה סיכום'.split(
    ' ',
  ),
);
/** Who says what follows, over an Arabic or Urdu text: "وزارة الصحة: ...". */
const OPENS_HEADLINE =
  /^(?:وزارة|وزير|رئيس|الرئيس|الأمم|مجلس|منظمة|حزب|الجيش|الشرطة|بيان|تقرير|هيئة|لجنة|محكمة|مصدر|مصادر|مسؤول|مسؤولون|خبراء|دراسة|وزیر|وزارت|صدر|پریس|پاک|محکمہ)(?= |$)/u;
/** "ساحل ميديا :": an outlet opens the line. */
const OF_A_PAPER =
  /(?:^| )(?:ميديا|نيوز|برس|أونلاين|تي في|بوست|تايمز|نیوز|ٹی وی)$|^(?:قناة|صحيفة|جريدة|وكالة|موقع|روزنامہ) /u;
/** What follows a dateline is prose of at least this many code units. */
const LEAST_PROSE = 16;

/** Reads a dateline in a script without capitals at the start of a line (`line` begins at `start` of the text), or null. */
export function findUncasedDateline(line: string, start: number, text: string, body: Span): Dateline | null {
  const digits = withAsciiDigits(line);
  const wire = HAN_WIRE.exec(digits) ?? HAN_DASH.exec(digits) ?? JAPANESE_WIRE.exec(digits);
  const match = wire ?? HAN_COLON.exec(digits) ?? SPACED.exec(digits);
  if (match === null) return findSpacedDateline(line, digits, start);
  const place = match.groups?.['place'];
  const isShort = line.length - match[0].length < LEAST_PROSE && !/[题題][:：]\s*$/u.test(match[0]);
  if (place === undefined || isShort) return null;
  // "اليمن: ...": a headline over a report that has a dateline of its own.
  if (wire === null && hasDatelineBelow(text, start + line.length)) return null;
  // "外交部：" opens a headline: what a body says.
  if (wire === null && /[部局委院社会會署厅廳办辦]$/u.test(place)) return null;
  if (OPENS_HEADLINE.test(place)) return null;
  if (OF_A_PAPER.test(place)) return null;
  if (NOT_PLACES.has(place) || fieldOf(place) !== null) return null;
  if (wire === null && opensTurns(text, body, place)) return null;
  const at = start + match[0].indexOf(place);
  const { agency, year, month, day } = match.groups ?? {};
  const monthDay =
    month === undefined || day === undefined ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    place,
    evidence: { start: at, end: at + place.length },
    prefix: { start, end: start + match[0].trimEnd().length },
    date: monthDay === null ? null : dated(year, monthDay),
    // "Our paper" is no name.
    agency: agency === undefined || agency.startsWith('本') ? null : agency.trim(),
  };
}

/** True where the next written line opens with place, date and agency. */
function hasDatelineBelow(text: string, end: number): boolean {
  const below = /^\s*\n(?<line>[^\n]{12,400})/u.exec(text.slice(end, end + 420))?.groups?.['line'];
  return below !== undefined && findSpacedDateline(below, withAsciiDigits(below), 0) !== null;
}

function dated(year: string | undefined, monthDay: string): HeaderDate {
  if (year === undefined) return { edtf: null, readings: [], monthDay, length: 0 };
  return { edtf: `${year}-${monthDay}`, readings: [`${year}-${monthDay}`], monthDay: null, length: 0 };
}

/** True where several lines open with a short word and a colon: the turns of a talk. */
function opensTurns(text: string, body: Span, place: string): boolean {
  const lines = text.slice(body.start, body.end).match(/(?<=^|\n)\p{Lo}[\p{Lo}\p{M} ]{0,24}[:：]/gu) ?? [];
  const turns = lines.filter((line) => !/(?:[说說道称稱曰]|表示|指出|认为|認為)[:：]$/u.test(line));
  return turns.filter((line) => line.length <= Math.max(12, place.length + 6)).length > 1;
}
