import { itemSpans } from '#core/library/item-anchor';
import type { ReviewedItem, ReviewedSections } from '#core/library/overlay';
import { SECTIONS } from '#core/summary/summary';
import type { Section, SummaryItem } from '#core/summary/summary';
import { bySpan } from '#core/text/span';
import type { Span } from '#core/text/span';

/** One item of any section as a person sees it. */
export type AnyReviewedItem = ReviewedItem<SummaryItem>;

/** A place of the source that an item was drawn from. */
export type EvidencePlace = Span & { readonly itemId: string; readonly section: Section };

/**
 * Which words an item stands on and which items stand on a word, both ways. Offsets are UTF-16 code units into the
 * article's text; `places` are sorted by start, the longer first; rejected items have none.
 */
export type EvidenceIndex = {
  readonly places: readonly EvidencePlace[];
  readonly items: ReadonlyMap<string, AnyReviewedItem>;
};

/** Builds the index of a reviewed summary. */
export function buildEvidenceIndex(sections: ReviewedSections): EvidenceIndex {
  const items = new Map<string, AnyReviewedItem>();
  const places: EvidencePlace[] = [];
  for (const section of SECTIONS) {
    for (const reviewed of sections[section] as readonly AnyReviewedItem[]) {
      items.set(reviewed.item.id, reviewed);
      if (reviewed.state === 'rejected') continue;
      for (const { start, end } of evidenceSpans(reviewed.item)) {
        if (end > start) places.push({ start, end, itemId: reviewed.item.id, section });
      }
    }
  }
  return { places: places.sort(bySpan), items };
}

/** Every span an item stands on: its mentions or evidence, and for a person the words of the roles. */
export function evidenceSpans(item: SummaryItem): readonly Span[] {
  const roles = 'roles' in item ? item.roles.map(({ evidence }) => evidence) : [];
  const own = 'parts' in item && item.parts !== undefined && item.parts.length > 0 ? item.parts : itemSpans(item);
  return [...own, ...roles];
}

/** The places that hold an offset, the narrowest first; one per item. */
export function placesAt(index: EvidenceIndex, offset: number): readonly EvidencePlace[] {
  const found = new Map<string, EvidencePlace>();
  for (const place of index.places) {
    if (place.start > offset) break;
    const other = found.get(place.itemId);
    if (offset < place.end && (!other || lengthOf(place) < lengthOf(other))) found.set(place.itemId, place);
  }
  return [...found.values()].sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** The items some of whose words lie within a span. */
export function itemsWithin(index: EvidenceIndex, { start, end }: Span): ReadonlySet<string> {
  const within = index.places.filter((place) => place.start < end && place.end > start);
  return new Set(within.map(({ itemId }) => itemId));
}

/** A stretch of evidence, and the items drawn from exactly these words. */
export type EvidenceStop = Span & { readonly itemIds: readonly string[] };

/** Every distinct stretch of evidence in reading order, each with the items drawn from exactly these words. */
export function stopsOf({ places }: Pick<EvidenceIndex, 'places'>): readonly EvidenceStop[] {
  const stops = new Map<string, { start: number; end: number; itemIds: string[] }>();
  for (const { start, end, itemId } of places) {
    const stop = stops.get(`${start}-${end}`);
    if (!stop) stops.set(`${start}-${end}`, { start, end, itemIds: [itemId] });
    else if (!stop.itemIds.includes(itemId)) stop.itemIds.push(itemId);
  }
  return [...stops.values()];
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
