import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { whatIsCounted } from './counted-thing';
import { UNIT_AFTER, unitOf } from './units';

const AND_A_HALF = new RegExp(
  `(?<![\\p{L}\\p{N}])an? (?<unit>${UNIT_AFTER}) and a (?<part>half|quarter)(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** "half an hour", "half a tonne" */
const HALF_A = new RegExp(
  `(?<![\\p{L}\\p{N}-])half an? (?<unit>${UNIT_AFTER})(?! (?:ago|earlier|later|before|after)\\b)`,
  'giu',
);

/** Without these words neither can match. */
const SIGN = / and a (?:half|quarter)|half an? /i;

/** Finds measures of one and a part: "a metre and a half of water" is 1.5 m, "an hour and a quarter" 1.25 hours, "half an hour" 0.5. */
export function findAndAHalf({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(AND_A_HALF), ...part.matchAll(HALF_A)].map(({ 0: whole, index, groups }) => {
    const evidence = { start: body.start + index, end: body.start + index + whole.length };
    return {
      value: groups?.['part'] === undefined ? 0.5 : groups['part'].toLowerCase() === 'half' ? 1.5 : 1.25,
      unit: unitOf(groups?.['unit'] ?? ''),
      text: sliceOf(text, evidence),
      what: whatIsCounted(text, evidence.end, true, '')?.what ?? null,
      evidence,
    };
  });
}
