import { decide } from '#core/library/decide';
import { judgementId } from '#core/library/judgement-id';
import { keptPut } from '#core/library/kept';
import type { Change } from '#core/library/change';
import { reviewKey } from '#core/library/change';
import type { Review } from '#core/library/review';
import type { Store } from '#core/ports';
import { sha256 } from '../store/checksum';

/** The change that a decision is, with what every reviewer holds of the item; and what stands of it then. */
export function decisionChange(
  store: Store,
  wanted: Review,
): { readonly change: Change; readonly standing: Review | null } {
  const { articleId, itemId } = wanted;
  const { reviews, kept } = store.catalogue();
  const before = {
    standing: reviews[reviewKey(articleId, itemId)] ?? null,
    judgements: Object.values(kept.judgement).filter(
      (judgement) => judgement.itemId === itemId && judgement.articleId === articleId,
    ),
  };
  const { standing, put, removed } = decide(before, wanted, (by) =>
    judgementId(articleId, itemId, by, (text) => sha256(Buffer.from(text))),
  );
  const decision: Change =
    standing === null ? { type: 'review:delete', articleId, itemId } : { type: 'review:put', review: standing };
  const changes: readonly Change[] = [
    decision,
    ...put.map((judgement) => keptPut('judgement', judgement)),
    ...removed.map(({ id }): Change => ({ type: 'kept:delete', kind: 'judgement', id })),
  ];
  return { change: changes.length === 1 ? decision : { type: 'batch', changes }, standing };
}
