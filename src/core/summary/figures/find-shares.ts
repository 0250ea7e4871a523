import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { whatIsCounted } from './counted-thing';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
};
const TOPS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };
const SHARE =
  /(?<![\p{L}\p{N}-])(?<!\b(?:first|second|latter|last|other|better|and a) )(?:(?:about|around|nearly|almost|over|more than|less than|at least|some|roughly) )?(?:(a|one|two|three|four)[ -](third|quarter|fifth|sixth|seventh|eighth|tenth)s?|(half)) (?=(?<=half )(?:the|its|their|his|her|our) \p{Ll}{3}|of (?:the|all|it|them|its|their|his|her|our|those|these|\p{Lu}|(?!this\b)[a-z]+s\b))/giu;

const SIGN =
  /(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?) of |half (?:of|the|its|their|his|her|our) /iu;

/** Finds shares written as fractions ("two-thirds of the members"): `value` is the fraction, `unit` is "share". */
export function findShares(analysis: Analysis): readonly FigureDraft[] {
  const { text, body } = analysis;
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(SHARE)].flatMap((match) => {
    const top = match[3] === undefined ? TOPS[(match[1] ?? '').toLowerCase()] : 1;
    const bottom = PARTS[(match[3] ?? match[2] ?? '').toLowerCase()];
    if (top === undefined || bottom === undefined) return [];
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].trimEnd().length };
    const counted = whatIsCounted(text, evidence.end, true, '');
    return [
      {
        value: Math.round((10_000 * top) / bottom) / 10_000,
        unit: 'share',
        text: sliceOf(text, evidence),
        what: counted?.what ?? null,
        evidence,
      },
    ];
  });
}
