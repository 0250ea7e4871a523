import type { TimeDraft } from '../draft';

const CLOCK =
  /^(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d|\d{4}\s?(?:GMT|UTC|hours|hrs|Z)|noon\b|midnight\b|midday\b|\d{1,2} o[’']clock)/iu;
const REACH = 18;

/** True for a time of the day without its day. */
export function isClock(text: string): boolean {
  return CLOCK.test(text);
}

/** Gives a clock time the day that is named right beside it ("9 a.m. Tuesday"); others stay without a date. */
export function attachClocks(text: string, times: readonly TimeDraft[]): readonly TimeDraft[] {
  return times.map((time, index) => {
    if (time.date !== null || !isClock(time.text)) return time;
    const near = [times[index + 1], times[index - 1], times[index + 2]].find((other) => {
      if (!other || other.date === null || !/^\d{4}-\d\d-\d\d$/u.test(other.date) || isClock(other.text)) return false;
      const gap = Math.max(other.evidence.start - time.evidence.end, time.evidence.start - other.evidence.end);
      // The end of a sentence parts them.
      const [from, to] = [
        Math.min(other.evidence.end, time.evidence.end),
        Math.max(other.evidence.start, time.evidence.start),
      ];
      return gap <= REACH && !/[.!?] ?\n|[.!?] \p{Lu}|\n\n/u.test(text.slice(from, to));
    });
    return near ? { ...time, date: near.date, resolvedFrom: `day from “${near.text}” beside it` } : time;
  });
}
