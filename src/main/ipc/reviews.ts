import { isEqual } from '#core/library/is-equal';
import { mergeDecision } from '#core/library/merge-decision';
import { reviewKey } from '#core/library/change';
import type { StepName } from '#core/library/steps';
import type { Review } from '#core/library/review';
import type { Change } from '#core/library/change';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { ReviewInput } from '#shared/ipc/schemas';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { decisionsInTurn } from './in-turn';
import { findWords } from './find-words';
import type { HandlersOf } from './handlers';
import { decisionChange } from './judgements';
import { isAboutNothing, keptChanges } from './kept';
import type { KeptOptions } from './kept';
import { itemStep, namedStep } from './step-names';

/** What a review gets from main: the time, the name of whoever reviews at this computer, and ids for what is kept with it. */
export type ReviewOptions = KeptOptions;

/** Handlers of `reviews:`; a review is tied to the words its item was drawn from. */
export function reviewHandlers(session: LibrarySession, options: ReviewOptions): HandlersOf<'reviews'> {
  return {
    'reviews:save': (_caller, input) =>
      decisionsInTurn(session, () =>
        withStore(session, async (store) => {
          const decided = await decisionOf(store, input, options);
          if (!decided.ok) return decided;
          const { change, standing, step } = decided.value;
          if (change === null) return ok(standing);
          const saved = await store.change(change, step);
          return saved.ok ? ok(standing) : saved;
        }),
      ),
    'reviews:correct': (_caller, { reviews, kept }, step) =>
      decisionsInTurn(session, () =>
        withStore(session, async (store) => {
          if (kept.some((input) => isAboutNothing(store, input))) {
            return fail('not-found', 'The article this is about is no longer in the library.');
          }
          const changes: Change[] = [];
          for (const input of reviews) {
            const decided = await decisionOf(store, input, options);
            if (!decided.ok) return decided;
            if (decided.value.change !== null) changes.push(decided.value.change);
          }
          changes.push(...kept.flatMap((input) => keptChanges(store, input, options)));
          const saved = await store.change({ type: 'batch', changes }, namedStep(step.kind, step.label, step.count));
          return saved.ok ? ok(null) : saved;
        }),
      ),
  };
}

/** What an input changes; null where it stands so already. */
async function decisionOf(store: Store, { over, ...input }: ReviewInput, options: ReviewOptions) {
  const earlier = store.catalogue().reviews[reviewKey(input.articleId, input.itemId)];
  const found = await findWords(store, input, earlier);
  if (!found.ok) return found;
  const at = options.clock.now().toISOString();
  const { anchor, quoted, label } = found.value;
  // Another window may have decided while the words were looked for.
  const standing = store.catalogue().reviews[reviewKey(input.articleId, input.itemId)];
  const merged = over === undefined ? input : mergeDecision(input, over, standing ?? null);
  const step = itemStep(kindOf({ ...input, ...merged }, standing), label);
  if (merged === null) return ok({ change: null, standing: standing ?? null, step });
  const { verdict, edit } = merged;
  const wanted: Review = { ...input, verdict, edit, anchor, quoted, by: input.by ?? options.author(), at };
  return ok({ ...decisionChange(store, wanted), step });
}

const STEPS = { confirmed: 'confirm', disputed: 'dispute', rejected: 'reject' } as const;

/** A decision that changes the words is an edit, whatever it says of the item beside. */
function kindOf({ verdict, edit }: ReviewInput, earlier: Review | undefined): StepName['kind'] {
  if (edit !== null && !isEqual(edit, earlier?.edit ?? null)) return 'edit';
  return verdict === null ? 'clear' : STEPS[verdict];
}
