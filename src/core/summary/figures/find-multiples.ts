import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { whatIsCounted } from './counted-thing';

const MULTIPLE =
  /(?<![\p{L}\p{N}-])(?<!\b(?:to|will|would|should|must|could|can) )(?:(?:about|around|nearly|almost|more than|over|at least|roughly) )?(?<times>twice|thrice|double|triple) (?:as (?<many>many|much)|what|the (?:number|rate|amount|size|price|figure|total))(?![\p{L}\p{N}])/giu;
const SIGN = /(?:twice|thrice|double|triple) (?:as|what|the) /iu;
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, thrice: 3, triple: 3 };

/** Finds how many times more something is than something else ("twice as many schools"): `unit` is "times". */
export function findMultiples({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(MULTIPLE)].map((match) => {
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    const counted = match.groups?.['many'] === undefined ? null : whatIsCounted(text, evidence.end, false, '');
    return {
      value: TIMES[(match.groups?.['times'] ?? '').toLowerCase()] ?? null,
      unit: 'times',
      text: sliceOf(text, evidence),
      what: counted?.what ?? null,
      evidence,
    };
  });
}
