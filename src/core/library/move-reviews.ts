import { SECTIONS } from '../summary/summary';
import type { Summary } from '../summary/summary';
import type { Span } from '../text/span';
import type { Addition } from './addition';
import type { Change } from './change';
import { reviewedSections } from './overlay';
import type { ItemEdit, Review } from './review';

/** What becomes of the decisions on an article whose text was read anew: the changes to make, and both lots by themselves. */
export type MovedReviews = {
  readonly changes: readonly Change[];
  readonly moved: readonly Review[];
  /** Those that no item of the new summary stands for; they are kept, and listed as without a place. */
  readonly lost: readonly Review[];
};

/** What was made a part of another entity stays a part of it, under the id that this has now. */
function partOfMoved(edit: ItemEdit | null, newIds: ReadonlyMap<string, string>): ItemEdit | null {
  const into = edit?.into;
  return into === undefined ? edit : { ...edit, into: { ...into, itemId: newIds.get(into.itemId) ?? into.itemId } };
}

/** A text that was read anew, its summary, and the items that a person added to it, on their words there. */
export type NewText = { readonly text: string; readonly summary: Summary; readonly additions?: readonly Addition[] };

/**
 * Lays the decisions on a summary of the new text. `places` says where the words of each stand there now, null where that is
 * not known; a decision goes only to an item of its section that stands on its words.
 */
export function moveReviews(
  reviews: readonly Review[],
  places: readonly (Span | null)[],
  { text, summary, additions = [] }: NewText,
): MovedReviews {
  const placed = reviews.map((review, index): Review => {
    const anchor = places[index] ?? null;
    return anchor === null ? review : { ...review, anchor, quoted: text.slice(anchor.start, anchor.end) };
  });
  const { sections } = reviewedSections(summary, placed, text, additions);
  const itemOf = new Map<Review, string>();
  for (const section of SECTIONS) {
    for (const { original, review, parts = [] } of sections[section]) {
      for (const found of [{ original, review }, ...parts])
        if (found.review) itemOf.set(found.review, found.original.id);
    }
  }
  const newIds = new Map([...itemOf].map(([review, itemId]) => [review.itemId, itemId]));
  const moved = placed.flatMap((review) => {
    const itemId = itemOf.get(review);
    return itemId === undefined ? [] : [{ ...review, edit: partOfMoved(review.edit, newIds), itemId }];
  });
  const lost = placed.filter((review) => !itemOf.has(review));
  const kept = [...moved, ...lost];
  const keptIds = new Set(kept.map(({ itemId }) => itemId));
  return {
    changes: [
      ...reviews
        .filter(({ itemId }) => !keptIds.has(itemId))
        .map(({ articleId, itemId }): Change => ({ type: 'review:delete', articleId, itemId })),
      ...kept.map((review): Change => ({ type: 'review:put', review })),
    ],
    moved,
    lost,
  };
}
