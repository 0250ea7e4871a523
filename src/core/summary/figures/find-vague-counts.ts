import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { FigureDraft } from '../draft';
import { whatIsCounted } from './counted-thing';
import { isPeople } from './units';

const VAGUE =
  /(?<![\p{L}\p{N}-])(?:(?:tens|hundreds) of (?:thousands|millions)|(?:several |many )?(?:dozens|scores|hundreds|thousands|millions|billions)|(?:several|a few) (?:dozen|hundred|thousand|million))(?= (?:of )?\p{Ll})/giu;

const SIGN = /(?:dozen|score|hundred|thousand|million|billion)s? /iu;

/** Finds amounts that name no number ("hundreds of families"): `value` is null, `what` the thing counted. */
export function findVagueCounts(analysis: Analysis): readonly FigureDraft[] {
  const { text, body } = analysis;
  const part = text.slice(body.start, body.end);
  if (!SIGN.test(part)) return [];
  return [...part.matchAll(VAGUE)].flatMap((match) => {
    const end = body.start + match.index + match[0].length;
    const counted = whatIsCounted(text, text.startsWith(' of ', end) ? end + 3 : end, false, '');
    if (!counted) return [];
    const evidence = { start: body.start + match.index, end: counted.end };
    return [
      {
        value: null,
        unit: isPeople(counted.head) ? 'people' : null,
        text: sliceOf(text, evidence),
        what: counted.what,
        evidence,
      },
    ];
  });
}
