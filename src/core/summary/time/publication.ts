import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import type { TimelineDraft } from '../draft';
import { byRule } from '../why';
import { findTimesWithin } from './find-times';

const LABEL = /(?:\b(?:date|dated|published|posted|updated|issued|released)(?:\s+on)?\s*(?::\s*)?)$/iu;

/** The article's own date as an entry, where the words before the body give it; null where the text does not say it. */
export function findPublication(analysis: Analysis): TimelineDraft | null {
  const { publishedOn, body, text } = analysis;
  if (publishedOn === null || body.start === 0) return null;
  const time = findTimesWithin(analysis, { start: 0, end: body.start }).find(
    ({ date }) => date !== null && date.startsWith(publishedOn.slice(0, 10)),
  );
  if (!time) return null;
  const label = LABEL.exec(text.slice(Math.max(0, time.evidence.start - 20), time.evidence.start));
  const evidence = { start: time.evidence.start - (label?.[0].length ?? 0), end: time.evidence.end };
  return {
    date: publishedOn,
    dateEnd: null,
    text: sliceOf(text, evidence),
    evidence,
    resolvedFrom: null,
    why: byRule('published', 0.95),
  };
}
