import type { Review } from '#core/library/review';
import type { StepName } from '#core/library/steps';
import { fail, ok } from '#core/result';
import type { BridgeMethods } from '#shared/ipc/contract';
import type { OpenArticle } from '#shared/ipc/messages';

/** What the reviews of a library in memory need of it. */
type MemoryReviewParts = {
  readonly step: (kind: StepName['kind'], label: string, run: () => void) => void;
  readonly change: (articleId: string, apply: (entry: OpenArticle) => OpenArticle) => void;
};

const PLACE = { anchor: { start: 0, end: 0 }, quoted: '', at: '2024-01-01T00:00:00.000Z' };
const STEPS = { confirmed: 'confirm', disputed: 'dispute', rejected: 'reject' } as const;

/** Decisions of a library in memory, one an item, for tests of components; nothing is ever signed there. */
export function memoryReviews({
  step,
  change,
}: MemoryReviewParts): Pick<BridgeMethods, 'reviews' | 'signoffs' | 'reviewers'> {
  return {
    reviews: {
      save: (input) => {
        const { verdict, edit } = input;
        const review: Review = { ...input, by: input.by ?? 'Tester', ...PLACE };
        step(verdict === null ? 'clear' : STEPS[verdict], 'the item', () =>
          change(input.articleId, (entry) => {
            const others = entry.reviews.filter(({ itemId }) => itemId !== input.itemId);
            return { ...entry, reviews: verdict === null && edit === null ? others : [...others, review] };
          }),
        );
        return Promise.resolve(ok(review));
      },
      correct: () => Promise.resolve(fail('read-only', 'Nothing is corrected in memory.')),
    },
    signoffs: {
      state: () => Promise.resolve(ok({ signed: null, isChanged: false, isTextChanged: false, changes: [] })),
      sign: () => Promise.resolve(fail('read-only', 'Nothing is signed in memory.')),
      withdraw: () => Promise.resolve(fail('not-found', 'This article is not signed off.')),
    },
    reviewers: {
      list: () => Promise.resolve([]),
      compare: () =>
        Promise.resolve(
          ok({
            reviewers: [],
            pair: null,
            agreement: { items: 0, agreed: 0, observed: null, expected: null, kappa: null },
            table: [],
            differ: 0,
            differences: [],
          }),
        ),
    },
  };
}
