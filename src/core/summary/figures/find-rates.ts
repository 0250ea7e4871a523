import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { NUMBER_WORDS, valueOfDigits, valueOfWords } from './number-words';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = `(?:${DIGITS}|${NUMBER_WORDS})`;
const ABOUT = '(?:(?:about|around|some|over|more than|nearly|almost|at least|up to|only|just) )?';
/** "60,000 a week", "between 1,200 and 1,500 a month", "40 per household": so many of what was named before. */
const BEHIND =
  / (?:an?|per|every|each) (?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|head|household|family|person|child|adult|class|classroom|room|bed|lorry|truck|boat|shift)(?![\p{L}-])(?! (?:ago|earlier|later|before|after|old)\b)/giu;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$£€#-])${ABOUT}(?<first>${NUMBER})(?:(?: to | and |[-–])(?<second>${NUMBER}))?$`,
  'iu',
);
/** No amount is longer, in code units. */
const LONGEST = 60;

/** Finds numbers that a rate gives without the noun they count: the value is the (first) number, `unit` what it is by. */
export function findRates({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  return [...part.matchAll(BEHIND)].flatMap((match): readonly FigureDraft[] => {
    const from = Math.max(0, match.index - LONGEST);
    const before = part.slice(from, match.index);
    const amount = /[\d\p{Ll}]$/u.test(before) ? AMOUNT.exec(before) : null;
    const { first = '', second } = amount?.groups ?? {};
    if (amount === null) return [];
    const value = valueOf(first);
    const valueEnd = second === undefined ? null : valueOf(second);
    const evidence = { start: body.start + from + amount.index, end: body.start + match.index + match[0].length };
    if (value === null || value < 2) return [];
    // "in 2019 a year of drought": a year, and no rate.
    if (/^(?:19|20)\d\d$/u.test(first) && /\b(?:in|since|from|of) $/u.test(before.slice(0, amount.index))) return [];
    const figure = { value, unit: null, text: sliceOf(text, evidence), what: null, evidence };
    return [valueEnd === null ? figure : { ...figure, valueEnd }];
  });
}

function valueOf(words: string): number | null {
  return /^\d/u.test(words) ? valueOfDigits(words, false) : valueOfWords(words.toLowerCase());
}
