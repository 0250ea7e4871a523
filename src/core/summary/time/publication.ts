import type { Analysis } from '../../text/analysis';
import { sliceOf, type Span } from '../../text/span';
import type { TimeDraft, TimelineDraft } from '../draft';
import { byRule } from '../why';
import { findDateline, type Dateline } from '../../text/header/dateline';
import { leadDateline } from '../../text/header/lead-dateline';
import { isClock } from './attach-clocks';
import { findTimesWithin } from './find-times';

const LABEL = /(?:\b(?:date|dated|published|posted|updated|issued|released)(?:\s+on)?\s*(?::\s*)?)$/iu;

/** The article's own date as an entry, where the words before the body or the dateline give it; null where the text does not say it. */
export function findPublication(analysis: Analysis): TimelineDraft | null {
  const { publishedOn, body, text } = analysis;
  if (publishedOn === null) return null;
  const head = body.start === 0 ? null : ownDateWithin(analysis, { start: 0, end: body.start });
  const time = head ?? ownDateWithin(analysis, datelineOf(analysis)?.prefix ?? null);
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

/** Tells the times of the dateline of an article whose date is known: they say when it was written, not when something happened. */
export function datelineTimes(analysis: Analysis): (time: TimeDraft) => boolean {
  const prefix = analysis.publishedOn === null ? null : (datelineOf(analysis)?.prefix ?? null);
  return ({ evidence }) => prefix !== null && evidence.start >= prefix.start && evidence.end <= prefix.end;
}

/** The dateline that opens the body or, with its date, the first prose below a subheading. */
function datelineOf({ text, body }: Analysis): Dateline | null {
  return findDateline(text, body) ?? leadDateline(text, body, false);
}

/** The date of the article among the times of a span; an hour beside it says less. */
function ownDateWithin(analysis: Analysis, span: Span | null): Span | null {
  if (span === null) return null;
  const { publishedOn } = analysis;
  const times = findTimesWithin(analysis, span);
  const own = times.filter(({ date }) => isOwnDate(date, publishedOn));
  const told =
    own.find(({ text }) => /\d/u.test(text) && !isClock(text)) ??
    own[0] ??
    times.find((time) => mayBeOwnDate(time, publishedOn));
  return told?.evidence ?? null;
}

/** "03-12-2009" can be read in two ways by itself; the article's date is one of them. */
function mayBeOwnDate({ text }: TimeDraft, publishedOn: string | null): boolean {
  const [year = '', month = '', day = ''] = publishedOn?.split('-') ?? [];
  const figures = text.match(/\d+/gu)?.map((part) => part.padStart(2, '0')) ?? [];
  return day !== '' && figures.length === 3 && [year, month, day].every((part) => figures.includes(part));
}

function isOwnDate(date: string | null, publishedOn: string | null): boolean {
  return date !== null && publishedOn !== null && date.startsWith(publishedOn.slice(0, 10));
}
