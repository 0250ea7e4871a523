import { SECTIONS } from '../summary/summary';
import type { SummaryItem } from '../summary/summary';
import { recordsByItem } from './item-place';
import type { Judgement } from './judgement';
import { foundItems } from './overlay';
import type { ReviewedItem, ReviewedSections, ReviewedSummary } from './overlay';
import type { Review } from './review';

/** Who looks at a summary, what everybody held of its items, and whether what the others held is to be hidden. */
export type Viewer = {
  readonly name: string;
  readonly isBlind: boolean;
  readonly judgements: readonly Judgement[];
};

/**
 * A reviewed summary as one reviewer sees it: each item with their own verdict and those of the others. In a blind view every
 * item stands as the engine found it or as this reviewer left it, whatever others did; the decision that stands stays with it,
 * so that nothing of theirs is lost by deciding.
 */
export function viewedBy(reviewed: ReviewedSummary, viewer: Viewer, text: string): ReviewedSummary {
  const byItem = new Map(
    SECTIONS.flatMap((section) => {
      const records = viewer.judgements.filter((judgement) => judgement.section === section);
      const found = foundItems(reviewed, section).map(({ original }) => original);
      return [...recordsByItem(found, records, text)];
    }),
  );
  const sections = SECTIONS.map((section) => {
    const items = reviewed.sections[section] as readonly ReviewedItem<SummaryItem>[];
    return [section, items.map((item) => itemFor(viewer, item, byItem.get(item.original.id) ?? []))] as const;
  });
  return { ...reviewed, sections: Object.fromEntries(sections) as unknown as ReviewedSections };
}

function itemFor(
  { name, isBlind }: Viewer,
  reviewed: ReviewedItem<SummaryItem>,
  kept: readonly Judgement[],
): ReviewedItem<SummaryItem> {
  const { review, addition } = reviewed;
  const isOwnAddition = addition !== undefined && addition.by === name;
  const ofOwn = isOwnAddition ? { isOwnAddition } : {};
  const isKept = review !== null && kept.some(({ verdict }) => verdict === review.verdict);
  const judgements = review === null || review.verdict === null || isKept ? kept : [...kept, unkept(review)];
  const own = judgements.findLast(({ by }) => by === name)?.verdict ?? null;
  if (!isBlind) return { ...reviewed, ...ofOwn, own, others: judgements.filter(({ by }) => by !== name) };
  const isOwnEdit = review !== null && review.by === name && review.edit !== null;
  const item = isOwnEdit || review === null ? reviewed.item : (reviewed.ruled?.item ?? reviewed.original);
  const state =
    own === 'rejected' || own === 'disputed'
      ? own
      : isOwnEdit
        ? 'edited'
        : (own ?? (isOwnAddition ? 'confirmed' : 'unreviewed'));
  return { ...reviewed, ...ofOwn, item, state, own, others: [] };
}

/** A verdict of a library that kept one decision an item. */
function unkept({ articleId, section, itemId, verdict, anchor, quoted, by, at }: Review): Judgement {
  return { id: '', articleId, section, itemId, verdict: verdict ?? 'confirmed', anchor, quoted, by, at };
}
