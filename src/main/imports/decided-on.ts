import { KEPT_KINDS, keptOfArticle } from '#core/library/kept';
import type { KeptOne } from '#core/library/move-kept';
import type { Review } from '#core/library/review';
import type { Store } from '#core/ports';

/** What was decided on an article, and what is kept about it. */
export type DecidedOn = { readonly reviews: readonly Review[]; readonly kept: readonly KeptOne[] };

/** See DecidedOn. */
export function decidedOn(store: Store, articleId: string): DecidedOn {
  const { reviews, kept } = store.catalogue();
  const own = keptOfArticle(kept, articleId);
  return {
    reviews: Object.values(reviews).filter((review) => review.articleId === articleId),
    kept: KEPT_KINDS.flatMap((kind) => own[kind].map((record) => ({ kind, record }))),
  };
}

/** Whether nothing was decided or kept meanwhile. */
export function isStillSo(before: DecidedOn, now: DecidedOn): boolean {
  const records = ({ kept }: DecidedOn) => kept.map(({ record }) => record);
  return sameList(before.reviews, now.reviews) && sameList(records(before), records(now));
}

function sameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
