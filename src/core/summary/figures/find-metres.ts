import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { valueOfDigits } from './number-words';

/** "9.2 m in Alma": metres where no noun follows and no money stands before; "3.4 m people" are millions. */
const METRES =
  /(?<![\p{L}\p{N}.,$£€¥₹-])(?<!\b(?:Rs|USD|EUR|GBP|US) ?)(?<number>\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?) m(?=[.,;:)](?!\d)|\s(?:in|at|on|above|below|high|deep|long|wide|tall|away|from|of (?:water|snow|mud|rope|fence|wall|road|cable|pipe)|and|by|or|over|under|per)\b|\s*$)/gmu;

const SIGN = /\d m(?![\p{L}\p{N}])/u;

/** Finds lengths in metres that are written with a bare "m". */
export function findMetres({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(METRES)].map((match) => {
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const value = valueOfDigits(match.groups?.['number'] ?? '', false);
    return { value, unit: 'm', text: sliceOf(text, evidence), what: null, evidence };
  });
}
