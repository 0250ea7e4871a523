import type { Span } from './span';

/** Where a named group of a match stands in the text that was searched; null where it took no part. The pattern needs the flag `d`. */
export function groupSpan(match: RegExpExecArray, group: string): Span | null {
  const found = match.indices?.groups?.[group];
  return found === undefined ? null : { start: found[0], end: found[1] };
}
