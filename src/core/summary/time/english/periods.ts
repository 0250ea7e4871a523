import { isOfPaper } from '../paper-number';
import { monthText, yearText } from '../../../text/calendar';
import { seasonCode } from '../season-code';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';
import { smallNumber, TO, YEAR } from '../time-words';

const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  read,
  sign,
});
const WHEN = String.raw`(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Pp]re|[Pp]ost|[Tt]he (?:beginning|end|middle|start) of)[\s-]+(?:the\s+)?)?`;
const DECADE_SIGN = /\d0[’']?s/;
const NTH = '(first|second|third|fourth|last|final|1st|2nd|3rd|4th)';
const LED =
  /(?:\b(?:in|since|by|until|till|during|from|of|between|and|to|through|before|after|for|around|circa|year|season|years|early|late|mid|c\.)|[-–—(/])\s*$/iu;
const COUNTED =
  /(?:\b(?:about|some|nearly|almost|over|than|least|most|approximately|roughly|exactly|resolution|article|section|no|number|room|route|highway|flight|page|model|level|act)\.?|[#$€£¥₹+±×=]|\d)\s*$/iu;
const NOT_A_YEAR =
  /^(?:\s*(?:%|percent|per\s?cent|people|million|billion|dollars?|euros?|pounds?|km|kg|m|tons?|tonnes|metres?|meters?|miles|hours|GMT|EST|EDT|UTC|men|women|troops|soldiers|times|points|votes|jobs|homes|children|units|copies|degrees|pages|words|shares|barrels)\b|[%°])/u;

const CAR =
  /^ (?:Alfa|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dacia|Datsun|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Isuzu|Jaguar|Jeep|Kia|Lada|Land Rover|Lexus|Lincoln|Mazda|Mercedes|Mitsubishi|Nissan|Opel|Peugeot|Pontiac|Porsche|Renault|Saab|Skoda|Subaru|Suzuki|Tesla|Toyota|Vauxhall|Volkswagen|Volvo)\b/u;
/** "1930  Count ends", and in a log "1930 Back in camp" or "at 2000": an hour, no year. */
function isHour(isLog: boolean, before: string, after: string, year: number): boolean {
  if (year % 100 > 59 || year >= 2400) return false;
  const isHead = /(?:^|\n)[ \t]*$/u.test(before);
  if (isHead && /^(?:[ \t]{2,}|[ \t]*(?:hrs?|h)\b|\t)/u.test(after)) return true;
  return isLog && (isHead || /\bat $/u.test(before));
}

/** "Petition No. 112 of 2021", "Act 12 of 2009": the year is part of a number; "the Land Act, 2012" of a name. */
const OF_NUMBER =
  /(?:\b(?:No|Nos|Act|Order|Law|Decree|Appeal|Case|Petition|Bill|Suit)\.? \d{1,5} of|\b(?:Act|Ordinance|Regulations|Rules|Code|Decree|Statute),?)\s+$/iu;

/** "resolution 2704 (2023)": the year is part of its number, as in "[2024] CA 118". */
const RESOLVED = /\b(?:resolution|decision|decree|regulation|directive|law)s? (?:No\.? ?)?\d{1,5} \($/iu;

/** "Copyright © 2019 Alma News", "© 2017, 2019": since when the words are owned, and nothing that happened. */
const OWNED = /(?:©|\([cC]\)|\bcopyright)[\s©]*(?:\d{4},\s?)?$/iu;
/** "(800) 555-2009", "+1 785-555-2009": the end of a number to call. */
const OF_PHONE = /(?:\d{3}[-. ]|\) ?)\d{3}[-.]$/u;
/** "Record Number: 2017 580", "Ref: 2017/580": the year opens a number. */
const OPENS_NUMBER = /\b(?:number|no\.?|ref(?:erence)?\.?|record|docket|file|case|serial|id)(?: no\.?)?:\s?$/iu;

function readBareYear(match: RegExpExecArray, context: TimeContext): TimeReading | null {
  const year = Number(match[1]);
  const end = match.index + match[0].length;
  const before = context.text.slice(Math.max(0, match.index - 24), match.index);
  const after = context.text.slice(end, end + 24);
  if (
    COUNTED.test(before) ||
    OF_NUMBER.test(before) ||
    RESOLVED.test(before) ||
    (before.endsWith('/') && isOfPaper(before)) ||
    OWNED.test(before) ||
    OF_PHONE.test(before) ||
    (OPENS_NUMBER.test(before) && /^[ /-]\p{Lu}{0,4}\d/u.test(after)) ||
    (before.endsWith('[') && /^\] (?:\d{1,3} )?\p{Lu}{2,}/u.test(after)) ||
    NOT_A_YEAR.test(after) ||
    (/^[-–]?\p{L}/u.test(after) && !/^[’']s\b|^-\d\d\b/u.test(after))
  )
    return null;
  if (/^-\p{L}/u.test(after)) return null;
  // "her 1987 Toyota": the year a car was made says only which one it is.
  if (CAR.test(after) || isHour(context.isLog, before, after, year)) return null;
  const isLed = LED.test(before);
  if (year < 1850 || year > 2100)
    return isLed && (year >= 1100 || !/\bsince\s+$/iu.test(before)) && year >= 1000 && !/^\s+\p{Ll}+s\b/u.test(after)
      ? absolute(yearText(year))
      : null;
  if (isLed) return absolute(yearText(year));
  const isDetermined = /\b(?:the|a|an|his|her|its|their|our|my|this|that|[\p{L}]+[’']s?)\s+$/iu.test(before);
  if (!isDetermined && /^\s+\p{Ll}{3,}s\b/u.test(after) && !/^\s+(?:was|is|has|as|its|this)\b/u.test(after))
    return null;
  return absolute(yearText(year));
}

function yearRange(from: string, to: string): TimeReading | null {
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return end > Number(from) ? absolute(`${yearText(Number(from))}/${yearText(end)}`) : null;
}

function quarterOf(word: string): number {
  return /^(?:last|final)$/iu.test(word) ? 4 : (smallNumber(word) ?? 0);
}

/** A span of months of one year as an EDTF interval, `part` counted from 1 in pieces of `months` months. */
export function partOfYear(year: number, part: number, months: number): string {
  return `${monthText(year, (part - 1) * months + 1)}/${monthText(year, part * months)}`;
}

function readPart(
  word: string,
  months: number,
  year: string | undefined,
  context: TimeContext,
  at: number,
): TimeReading | null {
  const part = quarterOf(word) === 4 && months === 6 ? 2 : quarterOf(word);
  if (part < 1 || part > 12 / months) return null;
  if (year !== undefined) return absolute(partOfYear(Number(year), part, months));
  const { anchor } = context;
  if (!anchor) return absolute(null);
  const first = (part - 1) * months + 1;
  const isLater = context.tenseAt(at) !== 'future' && first > anchor.month;
  return {
    date: partOfYear(anchor.year - (isLater ? 1 : 0), part, months),
    resolvedFrom: `year from ${context.anchorName}`,
  };
}

/** "the second quarter of last year" */
function readPartOf(match: RegExpExecArray, context: TimeContext): TimeReading {
  const months = match[2] === 'half' ? 6 : 3;
  const nth = quarterOf(match[1] ?? '');
  const part = nth === 4 && months === 6 ? 2 : nth;
  const step = match[3] === 'last' ? -1 : match[3] === 'next' ? 1 : 0;
  if (context.anchorYear === null || part < 1 || part > 12 / months) return absolute(null);
  return { date: partOfYear(context.anchorYear + step, part, months), resolvedFrom: `year from ${context.anchorName}` };
}

/** "Q3 Mr Ruiz: Why?": the number of a question at the head of its line, no quarter. */
function isQuestion(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false;
  return /^Q\d[.:]?[ \t]+\p{Lu}[^:\n]{1,40}:/u.test(text.slice(at, at + 60));
}

/** Years, spans of years, decades, centuries, quarters, halves and seasons with their year. */
export const ENGLISH_PERIODS: readonly TimeRule[] = [
  rule(
    `\\b(?:[Bb]etween|[Ff]rom)\\s+(${YEAR})\\s+(?:and|to|through|until)\\s+(${YEAR})\\b`,
    (m) => yearRange(m[1] ?? '', m[2] ?? ''),
    /\d{4}\s+(?:and|to|through|until)\s+\d{4}/,
  ),
  rule(
    `\\b(${YEAR})\\s?[-–—/]\\s?(${YEAR}|\\d\\d)\\b(?![-–/]\\d)`,
    (m) => {
      if (Number(m[1]) < 1500) return null;
      const isMonth = (m[2] ?? '').length === 2 && Number(m[2]) <= Number((m[1] ?? '').slice(2));
      if (!isMonth) return yearRange(m[1] ?? '', m[2] ?? '');
      const month = Number(m[2]);
      return month >= 1 && month <= 12 && m[0].includes('-') && !/\s/u.test(m[0])
        ? absolute(monthText(Number(m[1]), month))
        : null;
    },
    /\d{4}\s?[-–—/]\s?\d\d/,
  ),
  rule(
    `\\b(${YEAR})(?:${TO})(${YEAR})\\b`,
    (m) => yearRange(m[1] ?? '', m[2] ?? ''),
    /\d{4}\s*(?:[-–—]|t[a-z]+|until)\s*\d{4}/,
  ),
  rule(`\\b${WHEN}(?:the\\s+)?(1[0-9]|20)([0-9])0[’']?s\\b`, (m) => absolute(`${m[1]}${m[2]}X`), DECADE_SIGN),
  rule(
    String.raw`(?<![\p{L}\d])(?:[Tt]he\s+)?[’'‘]?([2-9])0[’']?s\b`,
    (m, context) => {
      const hasMark = /[’'‘]\d0/u.test(m[0]);
      if (!hasMark && !/^[Tt]he\s/u.test(m[0])) return null;
      if (
        /\b(?:his|her|their|my|your|our|in|into)\s+$/u.test(context.text.slice(Math.max(0, m.index - 8), m.index)) &&
        !hasMark &&
        !/^[Tt]he/u.test(m[0])
      )
        return null;
      return absolute(`19${m[1]}X`);
    },
    DECADE_SIGN,
  ),
  rule(
    String.raw`\b(?:[Tt]he\s+)?(?:(?:early|late|mid)[\s-]+)?(\d{1,2}(?:st|nd|rd|th)|[a-z]+teenth|twentieth|twenty-first|[Tt]wentieth)[\s-]century\b(?:\s(BCE?|B\.C\.))?`,
    (m) => {
      if (m[2] !== undefined) return absolute(null);
      const count = /^twenty-first$/iu.test(m[1] ?? '') ? 21 : smallNumber((m[1] ?? '').toLowerCase());
      return count === null || count < 2 || count > 22 ? null : absolute(`${String(count - 1).padStart(2, '0')}XX`);
    },
    /century/,
  ),
  rule(
    `\\bQ([1-4])(?:\\s+(?:of\\s+|FY\\s?)?(${YEAR})\\b)?`,
    (m, context) => (isQuestion(context.text, m.index) ? null : readPart(m[1] ?? '', 3, m[2], context, m.index)),
    /q[1-4]/,
  ),
  rule(`\\b(${YEAR})\\s?-?Q([1-4])\\b`, (m) => absolute(partOfYear(Number(m[1]), Number(m[2]), 3)), /q[1-4]/),
  rule(
    String.raw`\b(?:[Tt]he\s+)?${NTH}(?:\s+|-)(quarter|half)\s+(?:of\s+)?(last|this|next)\s+year\b`,
    (m, context) => readPartOf(m, context),
    /(?:quarter|half)\s+(?:of\s+)?(?:last|this|next)\s+year/,
  ),
  rule(
    `\\b(?:[Tt]he\\s+)?${NTH}(?:\\s+|-)quarter\\b(?:(?:\\s+of)?\\s+(?:the\\s+year\\s+)?(${YEAR})\\b)?`,
    (m, context) => {
      if (m[2] === undefined && /^(?:last|final)/u.test(m[1] ?? '')) return absolute(null);
      return readPart(m[1] ?? '', 3, m[2], context, m.index);
    },
    /quarter/,
  ),
  rule(
    `\\b(?:[Tt]he\\s+)?(first|second|last|1st|2nd)(?:\\s+|-)half\\s+of\\s+(${YEAR})\\b`,
    (m, context) => readPart(m[1] ?? '', 6, m[2], context, m.index),
    /half\s+of/,
  ),
  rule(`\\b(?:H([12])\\s+(${YEAR}))\\b`, (m) => absolute(partOfYear(Number(m[2]), Number(m[1]), 6)), /h[12]\s/),
  rule(
    `\\b${WHEN}(?:[Tt]he\\s+)?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:,?\\s+of)?,?\\s+(${YEAR})(?:[-–/]\\d\\d)?\\b`,
    (m) => absolute(`${m[2]}-${seasonCode(m[1] ?? '')}`),
    /(?:spring|summer|autumn|fall|winter)[,\s]/,
  ),
  rule(
    `\\b(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Pp]re|[Pp]ost)[\\s-]+|the (?:beginning|end|start|middle) of\\s+)?(${YEAR})\\b`,
    readBareYear,
    /\d{4}/,
  ),
  rule(
    String.raw`\b(?:in|since|of|from|until|by)\s([’'‘](\d\d))\b`,
    (m, context) => {
      const year =
        1900 + Number(m[2]) + (context.anchorYear !== null && 2000 + Number(m[2]) <= context.anchorYear + 1 ? 100 : 0);
      return { date: yearText(year), resolvedFrom: 'century taken as the latest possible', from: m[0].length - 3 };
    },
    /[’'‘]\d\d/,
  ),
];
