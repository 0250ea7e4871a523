import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { valueOfDigits } from './number-words';

const PUT_AT =
  /\b(?:put|puts|putting|set|sets|estimated?|estimates|estimating) (?:the|its|their) (?<what>(?:[a-z]+ ){0,3}(?:population|number|total|toll|attendance|turnout|crowd|strength|size|membership|enrolment|enrollment|caseload|headcount|figure))(?: of [a-z]+(?: [a-z]+)?)?(?: in [A-Z][a-z]+)? at (?:(?:about|around|some|over|more than|nearly|almost|at least) )?(?<number>\d{1,3}(?:,\d{3})+|\d+)(?=[;:)]|[.,](?!\d)|\s(?:in|on|this|last|and|but|while|people|as)\b|\s*$)/gu;
const COUNTED_AT =
  /\b(?:last|latest|previous|first|new|recent) (?:count|census|headcount|tally|survey)\b[^.;\n]{0,40}? (?:found|gave|showed|put it at) (?:(?:about|around|some|only|over|nearly|almost) )?(?<number>\d{1,3}(?:,\d{3})+|\d+)(?=[;:)]|[.,](?!\d)|\s*$)/gu;

/** Finds what somebody puts a number at ("puts the population at 11,600"), and what a count found, where no noun stands behind the number. */
export function findPutAt({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const part = text.slice(body.start, body.end);
  return [PUT_AT, COUNTED_AT].flatMap((form) =>
    [...part.matchAll(form)].map((match): FigureDraft => {
      const { number = '', what = null } = match.groups ?? {};
      const start = body.start + match.index + match[0].lastIndexOf(number);
      const evidence = { start, end: start + number.length };
      return { value: valueOfDigits(number, false), unit: null, text: sliceOf(text, evidence), what, evidence };
    }),
  );
}
