import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { whatIsCounted } from './counted-thing';
import { UNIT_AFTER, unitOf } from './units';

const AND_A_HALF = new RegExp(
  `(?<![\\p{L}\\p{N}])an? (?<unit>${UNIT_AFTER}) and a (?<part>half|quarter)(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** Finds measures of one and a part: "a metre and a half of water" is 1.5 m, "an hour and a quarter" 1.25 hours. */
export function findAndAHalf({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  return [...text.slice(body.start, body.end).matchAll(AND_A_HALF)].map(({ 0: whole, index, groups }) => {
    const evidence = { start: body.start + index, end: body.start + index + whole.length };
    return {
      value: groups?.['part']?.toLowerCase() === 'half' ? 1.5 : 1.25,
      unit: unitOf(groups?.['unit'] ?? ''),
      text: sliceOf(text, evidence),
      what: whatIsCounted(text, evidence.end, true, '')?.what ?? null,
      evidence,
    };
  });
}
