import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|up to|only) )?';
/** "six of them children", "22 of those waited": how many of the ones named before. */
const OF_THEM = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?<!\b(?:all|the|these|those|in|of|every) )${ABOUT}(?<number>${NUMBER}) of (?:them|us|these|those|whom|which)(?![\p{L}\p{N}])`,
  'giu',
);
/** "an earlier estimate of 110", "a target of 2,500": a number that an estimate gives. */
const ESTIMATED = new RegExp(
  String.raw`\b(?:estimate|figure|total|count|target|forecast|quota|tally|headcount) of ${ABOUT}(?<number>${DIGITS})(?=[.,;)](?!\d)|\s(?:and|but|by|in|on|for|from|to)\b)`,
  'giu',
);
/** "two hours and 40 minutes", "three years and two months": one span of time. */
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?<first>${NUMBER}|an?)[ -](?<unit>hour|year|day|week)s?,? and (?<second>${NUMBER})[ -](?<part>minute|month|hour|day)s?(?![\p{L}\p{N}])`,
  'giu',
);
const PARTS_OF: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hour: { minute: 60 },
  year: { month: 12 },
  day: { hour: 24 },
  week: { day: 7 },
};
/** "-38 C", "a fever above 38.5 C": degrees by their letter, where a sign, a point or a word before shows them. */
const DEGREES =
  /(?<![\p{L}\p{N}.,-])(?:(?<=\b(?:at|above|below|to|of|reached|hit|temp\.?|temperature|fever|plus) )|(?=[-−])|(?=\d{1,3}\.\d))(?<number>[-−]?\d{1,3}(?:\.\d)?) ?(?<scale>[CF])(?![\p{L}\p{N}'’+#&-])/gu;

/** What a text holds wherever the pattern of that name can match. */
const OF_THEM_SIGN = / of (?:them|us|these|those|whom|which)\b/;
const SPAN_SIGN = /(?:hour|year|day|week)s?,? and \S/;
const DEGREES_SIGN = /\d ?[CF]\b/;
const ESTIMATED_SIGN = /(?:estimate|figure|total|count|target|forecast|quota|tally|headcount) of /;

/** Finds how many of those named before, what an estimate gives, spans of time in two units, and degrees by their letter. */
export function findParts({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  const found: FigureDraft[] = [];
  for (const match of OF_THEM_SIGN.test(part) ? part.matchAll(OF_THEM) : []) {
    const value = valueOf(match.groups?.['number']);
    if (value !== null && value > 1) add(match.index, match[0], value, null);
  }
  for (const match of ESTIMATED_SIGN.test(part) ? part.matchAll(ESTIMATED) : []) {
    const number = match.groups?.['number'] ?? '';
    if (!/^(?:19|20)\d\d$/u.test(number))
      add(match.index + match[0].lastIndexOf(number), number, valueOf(number), null);
  }
  for (const match of SPAN_SIGN.test(part) ? part.matchAll(SPAN) : []) {
    const { first, second, unit = '', part: inner = '' } = match.groups ?? {};
    const [whole, rest] = [/^an?$/iu.test(first ?? '') ? 1 : valueOf(first), valueOf(second)];
    const share = PARTS_OF[unit.toLowerCase()]?.[inner.toLowerCase()];
    if (whole === null || rest === null || share === undefined || rest >= share) continue;
    add(match.index, match[0], Math.round(100 * (whole + rest / share)) / 100, unit.toLowerCase());
  }
  for (const match of DEGREES_SIGN.test(part) ? part.matchAll(DEGREES) : []) {
    const number = (match.groups?.['number'] ?? '').replace('−', '-');
    add(match.index, match[0], Number(number), `°${match.groups?.['scale'] ?? 'C'}`);
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);

  function add(at: number, words: string, value: number | null, unit: string | null): void {
    const evidence = { start: body.start + at, end: body.start + at + words.length };
    found.push({ value, unit, text: sliceOf(text, evidence), what: null, evidence });
  }
}

function valueOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  return /^\d/u.test(words) ? valueOfDigits(words, false) : valueOfWords(words.toLowerCase());
}
