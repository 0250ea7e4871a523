import type { Analysis } from '../../text/analysis';
import { sliceOf, type Span } from '../../text/span';
import type { TimeDraft, TimelineDraft } from '../draft';
import { byRule } from '../why';
import { findDateline } from '../../text/header/dateline';
import { findTimesWithin } from './find-times';

const LABEL = /(?:\b(?:date|dated|published|posted|updated|issued|released)(?:\s+on)?\s*(?::\s*)?)$/iu;

/** The article's own date as an entry, where the words before the body or the dateline give it; null where the text does not say it. */
export function findPublication(analysis: Analysis): TimelineDraft | null {
  const { publishedOn, body, text } = analysis;
  if (publishedOn === null) return null;
  const head = body.start === 0 ? null : ownDateWithin(analysis, { start: 0, end: body.start });
  const time = head ?? ownDateWithin(analysis, findDateline(text, body)?.prefix ?? null);
  if (time === null) return null;
  const label = LABEL.exec(text.slice(Math.max(0, time.start - 20), time.start));
  const evidence = { start: time.start - (label?.[0].length ?? 0), end: time.end };
  return {
    date: publishedOn,
    dateEnd: null,
    text: sliceOf(text, evidence),
    evidence,
    resolvedFrom: null,
    why: byRule('published', 0.95),
  };
}

/** Tells the times that are the date of the article in its dateline: they say when it was written, not when something happened. */
export function datelineTimes({ text, body, publishedOn }: Analysis): (time: TimeDraft) => boolean {
  const end = publishedOn === null ? 0 : (findDateline(text, body)?.prefix.end ?? 0);
  return ({ date, evidence }) => evidence.end <= end && isOwnDate(date, publishedOn);
}

function ownDateWithin(analysis: Analysis, span: Span | null): Span | null {
  if (span === null) return null;
  const own = findTimesWithin(analysis, span).find(({ date }) => isOwnDate(date, analysis.publishedOn));
  return own?.evidence ?? null;
}

function isOwnDate(date: string | null, publishedOn: string | null): boolean {
  return date !== null && publishedOn !== null && date.startsWith(publishedOn.slice(0, 10));
}
