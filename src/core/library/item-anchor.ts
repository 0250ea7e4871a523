import type { SummaryItem } from '../summary/summary';
import type { Span } from '../text/span';

/** Every span an item stands on, the one that names it best first; never empty for an item of the engine. */
export function itemSpans(item: SummaryItem): readonly Span[] {
  if ('mentions' in item) return item.mentions;
  return Array.isArray(item.evidence) ? item.evidence : [item.evidence as Span];
}

/** The span that stands for an item in a review (its first), or null for an item without any. */
export function itemAnchor(item: SummaryItem): Span | null {
  return itemSpans(item)[0] ?? null;
}
