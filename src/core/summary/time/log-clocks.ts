import { overlaps, type Span } from '../../text/span';

/** An hour as logs write it, at the beginning of an entry: "0545 left camp", "- 1430h: clinic". */
const ENTRY =
  /^[ \t]*(?:[-–—•*]\s)?[[(]?(?<clock>(?:[01]\d|2[0-3])[0-5]\d)(?:\s?(?:hrs?|h|Z))?[\])]?(?:\s?[-–—:.,]|(?=\s))\s*(?=["“‘']?\p{L})/dgmu;
/** So many entries make a log. */
const FEWEST = 3;

/**
 * The hours of a log: numbers of four digits that open lines and rise from entry to entry. Years that rise are none:
 * one hour at least lies before the years that texts tell of.
 */
export function logClocks(text: string, body: Span): readonly Span[] {
  const found = [...text.slice(body.start, body.end).matchAll(ENTRY)].flatMap((match) => {
    const at = match.indices?.groups?.['clock'];
    return at === undefined ? [] : [{ start: body.start + at[0], end: body.start + at[1] }];
  });
  const hours = found.map(({ start, end }) => text.slice(start, end));
  const falls = hours.filter((hour, at) => hour < (hours[at - 1] ?? '')).length;
  // A log may run over midnight, or over several days.
  const rises = falls * FEWEST < hours.length;
  return hours.length >= FEWEST && rises && hours.some((hour) => hour < '1000') ? found : [];
}

/** Puts the hours of a log among other times, in order; where both read the same digits the log is right. */
export function withLogClocks<T extends { readonly evidence: Span }>(
  times: readonly T[],
  clocks: readonly Span[],
  timeOf: (clock: Span) => T,
): readonly T[] {
  if (clocks.length === 0) return times;
  const others = times.filter(({ evidence }) => !clocks.some((clock) => overlaps(clock, evidence)));
  return [...others, ...clocks.map(timeOf)].sort((a, b) => a.evidence.start - b.evidence.start);
}
