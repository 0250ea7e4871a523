import type { Dateline } from './dateline';
import { readHeaderDate } from './header-date';

const WORD = String.raw`(?!\p{Lu}|\p{Ll})\p{Lo}[\p{Lo}\p{M}’'-]+`;
const AGENCY = String.raw`\s?[([/](?<agency>[\p{Lo}\p{M} .]{2,30})[)\]/]`;
/** One to three words, who reports it in brackets, and what stands before the date. */
const PLACE = new RegExp(
  String.raw`^(?<place>${WORD}(?: ${WORD}){0,2}?)(?:${AGENCY})?\s?[،,]?\s(?:في\s|بتاريخ\s|مورخہ\s)?(?=\d|(?:يوم\s)?ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد))`,
  'u',
);
const BEHIND = new RegExp(
  String.raw`^(?:\s?(?:م|ء)(?![\p{L}\p{M}]))?\s?\((?<named>(?:روزنامہ|ویب ڈیسک|نیوز ڈیسک|نامہ نگار|نمائندہ|اے پی پی|صحيفة|جريدة|وكالة|وكالات)[\p{Lo}\p{M} .]{0,30})\)(?:\s?[—–:-])?\s+|^(?:\s?(?:م|ء)(?![\p{L}\p{M}]))?(?:${AGENCY}|\s(?<short>${WORD})(?=\s?[-–—:]|$))?\s?[،,]?(?:\s?[:：]|\s?[—–-]{1,2}|$)(?=\s|$)\s*`,
  'u',
);
/** "گلگت (12 جون 2025) ...", "کوئٹہ (نمائندہ خصوصی، 14 مارچ 2025) ...": place, and in brackets who sends the report and the day. */
const IN_BRACKETS = new RegExp(
  String.raw`^(?<place>${WORD}(?: ${WORD}){0,2}?)\s?\((?:(?<who>(?!\d)[\p{Lo}\p{M} .]{2,30})[،,]\s?)?(?<date>[^()\n،,]{8,40})\)(?:\s?[—–:-])?\s(?=\S{2})`,
  'u',
);
/** "اسلام آباد (اے پی پی) ...", "لاہور (اسٹاف رپورٹر) ...": place and who sends the report, with no day and no mark behind. */
const SENT = new RegExp(
  String.raw`^(?<place>${WORD}(?: ${WORD}){0,2}?)\s?\((?<who>اے پی پی|این این آئی|آئی این پی|آن لائن|ثناء نیوز|صباح نیوز|نیوز ایجنسیاں|اسٹاف رپورٹر|سٹاف رپورٹر|نمائندہ خصوصی|خصوصی نامہ نگار|نامہ نگار|بیورو رپورٹ|مانیٹرنگ ڈیسک|ویب ڈیسک|نیوز ڈیسک|کرائم رپورٹر|خبر نگار|کامرس رپورٹر)\)\s?[—–:-]?\s?(?=\S{2})`,
  'u',
);
/** Not agencies: who sends the report. */
const SENDERS =
  /^(?:نامہ نگار|اسٹاف رپورٹر|سٹاف رپورٹر|خصوصی نامہ نگار|بیورو رپورٹ|مانیٹرنگ ڈیسک|کرائم رپورٹر|کامرس رپورٹر|خبر نگار|نیوز ایجنسیاں|نمائندہ|نمائندہ خصوصی|ویب ڈیسک|نیوز ڈیسک|خصوصی رپورٹ|اسٹاف رپورٹر|مراسلنا|خاص|مراسل)$/u;

/** Reads place, date and agency that open a line in a script whose words have no capitals ("الرباط، ١٤ مايو ٢٠٢٣ -"), or null. */
export function findSpacedDateline(line: string, digits: string, start: number): Dateline | null {
  const opening = PLACE.exec(digits);
  const place = opening?.groups?.['place'];
  if (!opening || place === undefined) return bracketedDay(line, digits, start);
  const date = readHeaderDate(digits.slice(opening[0].length));
  if (date === null || (date.edtf?.length ?? 0) < 10) return null;
  const at = opening[0].length + date.length;
  const behind = BEHIND.exec(digits.slice(at));
  if (behind === null) return null;
  const agency =
    behind.groups?.['named'] ?? behind.groups?.['agency'] ?? behind.groups?.['short'] ?? opening.groups?.['agency'];
  return {
    place,
    evidence: { start, end: start + place.length },
    prefix: { start, end: start + line.slice(0, at + behind[0].length).trimEnd().length },
    date,
    agency: agency === undefined || SENDERS.test(agency.trim()) ? null : agency.trim(),
  };
}

function bracketedDay(line: string, digits: string, start: number): Dateline | null {
  const sent = SENT.exec(line);
  if (sent?.groups !== undefined) {
    const { place = '', who = '' } = sent.groups;
    return {
      place,
      evidence: { start, end: start + place.length },
      prefix: { start, end: start + sent[0].trimEnd().length },
      date: null,
      agency: SENDERS.test(who) ? null : who,
    };
  }
  const { place, who, date: written = '' } = IN_BRACKETS.exec(digits)?.groups ?? {};
  const date = place === undefined ? null : readHeaderDate(written);
  if (place === undefined || date === null || date.edtf?.length !== 10 || date.length < written.trim().length)
    return null;
  return {
    place,
    evidence: { start, end: start + place.length },
    prefix: { start, end: start + line.indexOf(')') + 1 },
    date,
    agency: who === undefined || SENDERS.test(who.trim()) ? null : who.trim(),
  };
}
