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

const LINE =
  /(?:^|\n)[ \t]{0,8}(?:[-•*–] )?(?<what>\p{Lu}[\p{L}\p{N} '’/(),-]{3,70}):[ \t]{1,4}(?<number>\d{1,3}(?:,\d{3})+|\d{1,6})(?=[ \t]*(?:\n|$|\())/gu;
/** Who or what can be counted in the label of a line. */
const COUNTED =
  /\b(?:cases|deaths|people|persons|families|households|houses|homes|schools|patients|children|women|men|refugees|returnees|arrivals|admissions|injured|missing|killed|dead|displaced|affected|destroyed|damaged|evacuated|rescued|detained|arrests|attacks|incidents|vaccinated|beds|tents|pupils|visitors|votes|seats|sites|camps|shelters|villages|wells|vehicles|animals|livestock|cattle)\b/iu;

/** Finds the numbers of lines such as "New cases this week: 214" where a text has two of them or more. */
export function findLabelNumbers({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^en\b/iu.test(language)) return [];
  const found = [...text.slice(body.start, body.end).matchAll(LINE)].flatMap((match): readonly FigureDraft[] => {
    const { number = '', what = '' } = match.groups ?? {};
    if (!COUNTED.test(what)) return [];
    const start = body.start + match.index + match[0].length - number.length;
    const evidence = { start, end: start + number.length };
    return [{ value: valueOfDigits(number, false), unit: null, text: sliceOf(text, evidence), what, evidence }];
  });
  return found.length > 1 ? found : [];
}
