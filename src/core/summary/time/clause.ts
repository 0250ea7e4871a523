import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';

const BREAK = /;\s+|[—–]\s+|,\s+(?:and|but|while|whereas|before|after)\s+(?=\p{L})|\s+(?:but|while|whereas)\s+/gu;
const DATELINE = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,[^:—–\n]{0,40}?)?(?:\s\([^)\n]{1,30}\))?\s?(?::|[—–_]|\s--?)\s+/u;
/** Below a subheading or highlights the dateline opens one of the first sentences. */
const MOST_LEAD = 4;

/** How far from a time, in code units, its clause may begin or end. */
const REACH = 600;

/**
 * The words that say what happened at a time: its sentence without a dateline, cut at the breaks between clauses unless
 * it is the only time of its sentence.
 */
export function clauseAround(analysis: Analysis, sentence: number, time: Span, isOnlyTime: boolean): Span {
  const whole = analysis.sentences[sentence];
  if (!whole) return time;
  const opens = analysis.text.slice(whole.start, Math.min(whole.end, whole.start + REACH));
  const dateline = sentence < MOST_LEAD ? DATELINE.exec(opens) : null;
  const opening = whole.start + (dateline?.[0].length ?? 0);
  const start = opening <= time.start ? opening : whole.start;
  const full =
    whole.end - start <= 2 * REACH
      ? { start, end: Math.max(whole.end, time.end) }
      : { start: Math.max(start, time.start - REACH), end: Math.min(Math.max(whole.end, time.end), time.end + REACH) };
  if (isOnlyTime) return full;
  let from = full.start;
  let to = full.end;
  const windowStart = Math.max(whole.start, time.start - REACH);
  const near = analysis.text.slice(windowStart, Math.min(whole.end, time.end + REACH));
  for (const match of near.matchAll(BREAK)) {
    const at = windowStart + match.index;
    const next = at + match[0].length;
    if (next <= time.start && next > from) from = next;
    if (at >= time.end && at < to) to = at;
  }
  return to - from >= 25 ? { start: from, end: to } : full;
}
