import type { ReviewedSummary } from '#core/library/overlay';
import { SECTIONS } from '#core/summary/summary';
import type { Section, TimelineEntry } from '#core/summary/summary';
import { compareEdtf } from '../../ui/edtf';
import type { AnyReviewedItem } from '../../ui/evidence-index';

/** The items of a section in the order they are listed: those of the timeline by their dates. */
export function inOrder(section: Section, reviewed: ReviewedSummary): readonly AnyReviewedItem[] {
  const items: readonly AnyReviewedItem[] = reviewed.sections[section];
  if (section !== 'timeline') return items;
  return [...items].sort((a, b) => compareEdtf((a.item as TimelineEntry).date, (b.item as TimelineEntry).date));
}

/**
 * The id of the next item nobody has reviewed, or of the one before, seen from an item; it goes on at the other end. Null
 * where all have been.
 */
export function nextUnreviewed(
  reviewed: ReviewedSummary,
  fromId: string | null,
  direction: 'next' | 'previous',
): string | null {
  const all = SECTIONS.flatMap((section) => inOrder(section, reviewed));
  const items = direction === 'next' ? all : all.toReversed();
  const from = items.findIndex(({ item }) => item.id === fromId);
  const ahead = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return ahead.find(({ state }) => state === 'unreviewed')?.item.id ?? null;
}
