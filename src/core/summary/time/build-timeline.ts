import type { Analysis } from '../../text/analysis';
import { sliceOf, type Span } from '../../text/span';
import type { TimeDraft, TimelineDraft } from '../draft';
import { byRule } from '../why';
import { isClock } from './attach-clocks';
import { addDays, dayText, parseDay } from '../../text/calendar';
import { clauseAround } from './clause';
import { durationFor, findDurations, phaseOf, type EventDuration } from './event-duration';
import { datelineTimes, findPublication } from './publication';
import { findUndatedEvents } from './undated-events';

/**
 * Lays what happened, and what is still to come, in time order. An entry's text is the clause that says it, verbatim;
 * its date comes from the time expression in it, longer where a duration is given. What has no day of its own lies
 * before or after the article's date, as an open interval.
 */
export function buildTimeline(analysis: Analysis, times: readonly TimeDraft[]): readonly TimelineDraft[] {
  const durations = findDurations(analysis);
  const entries: TimelineDraft[] = [];
  const publication = findPublication(analysis);
  if (publication) entries.push(publication);
  const isInDateline = datelineTimes(analysis);
  let sentence = 0;
  for (const [index, time] of times.entries()) {
    while (
      sentence + 1 < analysis.sentences.length &&
      (analysis.sentences[sentence + 1]?.start ?? 0) <= time.evidence.start
    )
      sentence += 1;
    if (time.date === null || isClock(time.text) || isInDateline(time) || isInHeads(analysis, times, index)) continue;
    if (isOfCopyright(analysis.text, time.evidence.start)) continue;
    const clause = bare(
      analysis.text,
      clauseAround(analysis, sentence, time.evidence, isOnlyTime(analysis, sentence, times, index)),
    );
    entries.push(dated(analysis, time, clause, sentence, durations));
  }
  if (analysis.publishedOn !== null) {
    for (const { isPast, evidence } of findUndatedEvents(analysis)) {
      entries.push({
        date: isPast ? `../${analysis.publishedOn}` : `${analysis.publishedOn}/..`,
        dateEnd: null,
        text: sliceOf(analysis.text, evidence),
        evidence,
        resolvedFrom: isPast ? 'before the article date, no day given' : 'after the article date, no day given',
        why: byRule('event-undated', 0.6),
      });
    }
  }
  return sortedOnce(entries);
}

/** "© 2024 The Paper": the year of a right is nothing that happened. */
function isOfCopyright(text: string, at: number): boolean {
  return /(?:©|\([Cc]\)|\b[Cc]opyright|\bCOPYRIGHT)[ ,©\d-]*$/u.test(text.slice(Math.max(0, at - 30), at));
}

/** Whether a date stands over a column of a table: in a row with another, a tab between them. */
function isInHeads({ text }: Analysis, times: readonly TimeDraft[], index: number): boolean {
  const isRow = (one: TimeDraft | undefined, other: TimeDraft | undefined): boolean => {
    if (!one?.date || !other?.date) return false;
    const between = text.slice(one.evidence.end, other.evidence.start);
    return between.includes('\t') && !between.includes('\n');
  };
  return isRow(times[index - 1], times[index]) || isRow(times[index], times[index + 1]);
}

function isOnlyTime(analysis: Analysis, sentence: number, times: readonly TimeDraft[], index: number): boolean {
  const whole = analysis.sentences[sentence];
  const isInside = (time: TimeDraft | undefined) =>
    time !== undefined &&
    whole !== undefined &&
    time.date !== null &&
    time.evidence.start >= whole.start &&
    time.evidence.end <= whole.end;
  return !isInside(times[index - 1]) && !isInside(times[index + 1]);
}

function dated(
  analysis: Analysis,
  time: TimeDraft,
  clause: Span,
  sentence: number,
  durations: readonly EventDuration[],
): TimelineDraft {
  const [from = '', to = null] = (time.date ?? '').split('/');
  const text = sliceOf(analysis.text, clause);
  const sure = time.why?.confidence ?? 0.8;
  const why = byRule('event-dated', sure);
  const entry = { date: from, dateEnd: to, text, evidence: clause, resolvedFrom: time.resolvedFrom, why };
  const day = to === null ? parseDay(from) : null;
  const phase = phaseOf(text);
  const duration = day && phase !== 'neither' ? durationFor(analysis, durations, sentence) : null;
  if (!day || !duration) return entry;
  const rule = `${duration.words} ${phase === 'begins' ? 'from its start' : 'up to its end'}`;
  const resolvedFrom = time.resolvedFrom === null ? rule : `${time.resolvedFrom}; ${rule}`;
  const span = { ...entry, resolvedFrom, why: byRule('event-span', sure - 0.1) };
  return phase === 'begins'
    ? { ...span, dateEnd: dayText(addDays(day, duration.days - 1)) }
    : { ...span, date: dayText(addDays(day, 1 - duration.days)), dateEnd: from };
}

const LEAD = /^(?:[•▪●◦‣■□◆➢►▶✓]\s{1,3}|\*{2}(?=\S))/u;

/** A clause without the bullet before it and the marks of bold around it. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const shorn = words.replace(LEAD, '').replace(/(?<=\S)\*{2}$/u, '');
  const from = start + words.indexOf(shorn);
  return { start: from, end: from + shorn.length };
}

const SEASON_STARTS: Readonly<Record<string, string>> = { '-21': '-03', '-22': '-06', '-23': '-09', '-24': '-12' };

/** The place of an EDTF date on the line as text that sorts: an open interval stands at its known end, before or after that day itself. */
function sortKey(date: string): string {
  const [start = '', end = ''] = date.split('/');
  const known = (start === '..' ? end : start).replace(/~/gu, '').replace(/X/gu, '0');
  return known.replace(/(?<=^-?\d{4})-2[1-4]$/u, (season) => SEASON_STARTS[season] ?? season);
}

function openness(date: string): number {
  return date.startsWith('../') ? -1 : date.endsWith('/..') ? 1 : 0;
}

function compareDates(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  const isNegative = left.startsWith('-');
  if (isNegative !== right.startsWith('-')) return isNegative ? -1 : 1;
  const order = left < right ? -1 : left > right ? 1 : 0;
  return (isNegative ? -order : order) || openness(a) - openness(b);
}

/** Sorts by date, then by place in the text, and drops an entry that says the same words for the same date again. */
function sortedOnce(entries: readonly TimelineDraft[]): readonly TimelineDraft[] {
  const seen = new Set<string>();
  return entries
    .filter((entry) => {
      const key = `${entry.date} ${entry.evidence.start} ${entry.evidence.end}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .sort((a, b) => compareDates(a.date, b.date) || a.evidence.start - b.evidence.start);
}
