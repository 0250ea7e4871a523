import type { QuoteDraft, TimeDraft } from '../draft';

/** No label of a turn is longer with its time, in code units. */
const LONGEST = 200;
/** The hour of a log of calls, which is what the log tells. */
const LOGGED = /^\d{4}(?!\d|[./-])/u;

/**
 * Leaves out the times that stand in the labels of a talk: when a message was sent, where in a recording words stand. Of
 * the days that open messages the first naming of each stays.
 */
export function withoutLabelTimes(
  times: readonly TimeDraft[],
  quotes: readonly QuoteDraft[],
  text: string,
): readonly TimeDraft[] {
  const zones = quotes
    .flatMap(({ kind, why, cue, evidence }) => {
      if (kind !== 'direct' || why?.rule !== 'label' || cue === null || cue.end > evidence.start) return [];
      const before = text.slice(Math.max(0, cue.start - LONGEST), cue.start);
      const start = cue.start - before.length + before.lastIndexOf('\n') + 1;
      return evidence.start - start > LONGEST ? [] : [{ start, end: evidence.start }];
    })
    .sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  let at = 0;
  return times.filter(({ evidence, text: words, date }) => {
    while (at < zones.length && (zones[at]?.end ?? 0) < evidence.end) at += 1;
    const zone = zones[at];
    if (zone === undefined || evidence.start < zone.start || LOGGED.test(words)) return true;
    const isFirst = date?.length === 10 && /\d[./-]\d/u.test(words) && !seen.has(date);
    if (isFirst && date !== null) seen.add(date);
    return isFirst;
  });
}
