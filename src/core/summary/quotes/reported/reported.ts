import type { Span } from '../../../text/span';
import { MIN_ITEMS } from './content-end';
import type { Item } from '../frames';
import { PREPOSITIONS } from '../word-classes';

/** The words a cue reports, as item ranges of its frame: several where the cue stands in their middle. */
export type Reported = { readonly parts: readonly Span[]; readonly span: Span };

/** What these ranges of a frame's items say; null where they are too short, or hold a quotation. */
export function spanOf(items: readonly Item[], ranges: readonly Span[]): Reported | null {
  const kept = ranges.filter((range) => range.end > range.start);
  let count = 0;
  for (const range of kept) {
    for (let at = range.start; at < range.end; at += 1) {
      if (items[at]?.kind === 'quote') return null;
      if (items[at]?.kind === 'word') count += 1;
    }
  }
  if (count < MIN_ITEMS) return null;
  // "confirmed this in a statement" tells that it was said, and not what.
  const [head] = kept;
  const [first, second] = [items[head?.start ?? -1], items[(head?.start ?? -1) + 1]];
  if (
    /^(?:this|it)$/u.test(first?.lower ?? '') &&
    ((PREPOSITIONS.has(second?.lower ?? '') && second?.lower !== 'to') || second?.kind === 'mark') &&
    kept.length === 1
  )
    return null;
  const parts = kept.map((range) => ({
    start: items[range.start]?.start ?? 0,
    end: items[range.end - 1]?.end ?? 0,
  }));
  return { parts, span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 } };
}

/** Behind the bullets and dashes that open a line. */
export function skipLead(items: readonly Item[], from: number): number {
  let at = from;
  while (/^[—–•*-]$/u.test(items[at]?.text ?? '')) at += 1;
  return at;
}
