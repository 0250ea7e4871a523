const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

const both = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');

/** The full name stands without a full stop, a shortened one with or without. */
function monthPattern(names: string): string {
  const [full = '', ...shortened] = names.split('|');
  return [`(?:${both(full)})\\b`, ...shortened.map((name) => `(?:${both(name)})\\b\\.?`)].join('|');
}

/** A pattern source for English month names, full or shortened, capitalised or in capitals. */
export const MONTH = `(?:${MONTHS.map(monthPattern).join('|')})`;
/** A pattern source for English weekday names. */
export const WEEKDAY = `(?:${both(WEEKDAYS.join('|'))})`;
/** A pattern source for a day of the month with or without its ordinal ending. */
export const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)`;
/** A pattern source for a year of four digits that is written plainly. */
export const YEAR = String.raw`(?:1\d|20)\d\d(?![\d%]|[.,]\d)`;
/** A pattern source for a small number in figures or words, or "a". */
export const COUNT = `(?:\\d{1,4}(?:\\.\\d)?|a couple of|a few|several|an?|${NUMBERS.slice(1).join('|')}|thirty|forty|fifty)`;
/** A pattern source for the dash or word between two ends of a range. */
export const TO = String.raw`\s*(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b)\s*`;

const NAMED_MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** Signs of rules (see TimeRule): a month; a month before a day or year; a day or year before a month. */
export const MONTH_SIGN = new RegExp(NAMED_MONTH);
/** See MONTH_SIGN. */
export const MONTH_NUMBER_SIGN = new RegExp(`${NAMED_MONTH}[a-z]*\\.?,?[\\s-]+(?:of\\s+|the\\s+)?\\d`);
/** See MONTH_SIGN. */
export const NUMBER_MONTH_SIGN = new RegExp(`\\d(?:st|nd|rd|th)?[\\s-]+(?:day\\s+of\\s+|of\\s+)?${NAMED_MONTH}`);

const monthByName = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name.toLowerCase(), index + 1] as const)),
);
const weekdayByName = new Map(WEEKDAYS.map((name, index) => [name.toLowerCase(), index] as const));
const numberByName = new Map<string, number>([
  ...NUMBERS.map((name, index) => [name, index] as const),
  ...ORDINALS.map((name, index) => [name, index] as const),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['a couple of', 2],
]);

/** The number of a month name, 1 to 12; 0 when it is none. */
export function monthNumber(name: string): number {
  return monthByName.get(name.toLowerCase().replace('.', '')) ?? 0;
}

/** The number of a weekday name, 0 (Sunday) to 6; -1 when it is none. */
export function weekdayNumber(name: string): number {
  return weekdayByName.get(name.toLowerCase()) ?? -1;
}

/** The value of a small number or ordinal in figures or words; null when it stays vague ("several"). */
export function smallNumber(words: string): number | null {
  const digits = /^\d+(?:\.\d+)?/u.exec(words);
  if (digits) return Number(digits[0]);
  return numberByName.get(words.toLowerCase()) ?? null;
}
