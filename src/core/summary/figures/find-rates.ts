import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|up to|only|just) )?';
/** "60,000 a week", "between 1,200 and 1,500 a month", "40 per household": so many of what was named before. */
const RATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$£€#-])${ABOUT}(?<first>${NUMBER})(?:(?: to | and |[-–])(?<second>${NUMBER}))? (?:an?|per|every|each) (?<unit>second|minute|hour|day|night|week|fortnight|month|quarter|season|year|head|household|family|person|child|adult|class|classroom|room|bed|lorry|truck|boat|shift)(?![\p{L}-])(?! (?:ago|earlier|later|before|after|old)\b)`,
  'giu',
);
const RATE_SIGN = / (?:an?|per|every|each) (?:[smhdnwfqyacrblt]\p{Ll}{2,8})/u;

/** Finds numbers that a rate gives without the noun they count: the value is the (first) number, `unit` what it is by. */
export function findRates({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!RATE_SIGN.test(part)) return [];
  return [...part.matchAll(RATE)].flatMap((match): readonly FigureDraft[] => {
    const { first = '', second } = match.groups ?? {};
    const value = valueOf(first);
    const valueEnd = second === undefined ? null : valueOf(second);
    const start = body.start + match.index;
    const evidence = { start, end: start + match[0].length };
    if (value === null || value < 2) return [];
    // "in 2019 a year of drought": a year, and no rate.
    if (
      /^(?:19|20)\d\d$/u.test(first) &&
      /\b(?:in|since|from|of) $/u.test(part.slice(Math.max(0, match.index - 6), match.index))
    )
      return [];
    const figure = { value, unit: null, text: sliceOf(text, evidence), what: null, evidence };
    return [valueEnd === null ? figure : { ...figure, valueEnd }];
  });
}

function valueOf(words: string): number | null {
  return /^\d/u.test(words) ? valueOfDigits(words, false) : valueOfWords(words.toLowerCase());
}
