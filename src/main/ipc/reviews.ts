import { isEqual } from '#core/library/is-equal';
import { reviewKey } from '#core/library/change';
import type { StepName } from '#core/library/steps';
import type { Review } from '#core/library/review';
import type { Clock } from '#core/ports';
import { ok } from '#core/result';
import type { ReviewInput } from '#shared/ipc/schemas';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { findWords } from './find-words';
import type { HandlersOf } from './handlers';
import { decisionChange } from './judgements';
import { itemStep } from './step-names';

/** What a review gets from main: the time, and the name of whoever reviews at this computer. */
export type ReviewOptions = { readonly clock: Clock; readonly author: () => string };

/** Handlers of `reviews:`; a review is tied to the words its item was drawn from. */
export function reviewHandlers(session: LibrarySession, options: ReviewOptions): HandlersOf<'reviews'> {
  return {
    'reviews:save': (_caller, input) =>
      withStore(session, async (store) => {
        const earlier = store.catalogue().reviews[reviewKey(input.articleId, input.itemId)];
        const found = await findWords(store, input, earlier);
        if (!found.ok) return found;
        const at = options.clock.now().toISOString();
        const { anchor, quoted, label } = found.value;
        const wanted: Review = { ...input, anchor, quoted, by: input.by ?? options.author(), at };
        const { change, standing } = decisionChange(store, wanted);
        const saved = await store.change(change, itemStep(kindOf(input, earlier), label));
        return saved.ok ? ok(standing) : saved;
      }),
  };
}

const STEPS = { confirmed: 'confirm', disputed: 'dispute', rejected: 'reject' } as const;

/** A decision that changes the words is an edit, whatever it says of the item beside. */
function kindOf({ verdict, edit }: ReviewInput, earlier: Review | undefined): StepName['kind'] {
  if (edit !== null && !isEqual(edit, earlier?.edit ?? null)) return 'edit';
  return verdict === null ? 'clear' : STEPS[verdict];
}
