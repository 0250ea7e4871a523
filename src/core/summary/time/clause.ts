import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';

const BREAK = /;\s+|[—–]\s+|,\s+(?:and|but|while|whereas|before|after)\s+(?=\p{L})|\s+(?:but|while|whereas)\s+/gu;
const DATELINE = /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,[^:—–\n]{0,40}?)?(?:\s\([^)\n]{1,30}\))?\s?(?::|[—–_]|\s-)\s+/u;

/**
 * The words that say what happened at a time: its sentence without a dateline, cut at the breaks between clauses unless
 * it is the only time of its sentence.
 */
export function clauseAround(analysis: Analysis, sentence: number, time: Span, isOnlyTime: boolean): Span {
  const whole = analysis.sentences[sentence];
  if (!whole) return time;
  const text = analysis.text.slice(whole.start, whole.end);
  const dateline = sentence === 0 ? DATELINE.exec(text) : null;
  const opening = whole.start + (dateline?.[0].length ?? 0);
  const start = opening <= time.start ? opening : whole.start;
  const full = { start, end: Math.max(whole.end, time.end) };
  if (isOnlyTime) return full;
  let from = full.start;
  let to = full.end;
  for (const match of text.matchAll(BREAK)) {
    const at = whole.start + match.index;
    const next = at + match[0].length;
    if (next <= time.start && next > from) from = next;
    if (at >= time.end && at < to) to = at;
  }
  return to - from >= 25 ? { start: from, end: to } : full;
}
