import { itemAnchor } from '#core/library/item-anchor';
import { reviewKey } from '#core/library/change';
import type { StepName } from '#core/library/steps';
import type { Review } from '#core/library/review';
import type { Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { itemLabel } from '#core/summary/item-label';
import { sliceOf } from '#core/text/span';
import type { Span } from '#core/text/span';
import type { ReviewInput } from '#shared/ipc/schemas';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';
import { itemStep } from './step-names';

/** What a review gets from main: the time, and the name of the person at this computer. */
export type ReviewOptions = { readonly clock: Clock; readonly author: string };

/** Handlers of `reviews:`; a review is tied to the words its item was drawn from. */
export function reviewHandlers(session: LibrarySession, options: ReviewOptions): HandlersOf<'reviews'> {
  return {
    'reviews:save': (_caller, input) =>
      withStore(session, async (store) => {
        const place = await findAnchor(store, input);
        if (!place.ok) return place;
        const at = options.clock.now().toISOString();
        const { anchor, quoted } = place.value;
        const review: Review = { ...input, anchor, quoted, by: options.author, at };
        const step = itemStep(
          kindOf(input, store.catalogue().reviews[reviewKey(input.articleId, input.itemId)]),
          place.value.label,
        );
        const saved = await store.change({ type: 'review:put', review }, step);
        return saved.ok ? ok(review) : saved;
      }),
    'reviews:clear': (_caller, articleId, itemId) =>
      withStore(session, (store) => {
        const earlier = store.catalogue().reviews[reviewKey(articleId, itemId)];
        return store.change({ type: 'review:delete', articleId, itemId }, itemStep('clear', earlier?.quoted ?? ''));
      }),
  };
}

type Anchored = { readonly anchor: Span; readonly quoted: string; readonly label: string };

/** An item that a newer engine no longer finds keeps the anchor of its earlier review. */
async function findAnchor(store: Store, input: ReviewInput): Promise<Result<Anchored>> {
  const read = await store.readArticle(input.articleId);
  if (!read.ok) return read;
  const { article, summary } = read.value;
  const item = summary[input.section].find((candidate) => candidate.id === input.itemId);
  const anchor = item ? itemAnchor(item) : null;
  if (anchor)
    return ok({ anchor, quoted: sliceOf(article.text, anchor), label: item ? itemLabel(input.section, item) : '' });
  const earlier = store.catalogue().reviews[reviewKey(input.articleId, input.itemId)];
  if (earlier) return ok({ anchor: earlier.anchor, quoted: earlier.quoted, label: earlier.quoted });
  return fail('not-found', 'This item is no longer part of the summary.');
}

/** A decision that changes the words is an edit, whatever it says of the item beside. */
function kindOf({ verdict, edit }: ReviewInput, earlier: Review | undefined): StepName['kind'] {
  if (JSON.stringify(edit) !== JSON.stringify(earlier?.edit ?? null)) return 'edit';
  return verdict === null ? 'clear' : verdict === 'confirmed' ? 'confirm' : 'reject';
}
