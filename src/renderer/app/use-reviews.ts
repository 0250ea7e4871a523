import { useCallback, useState } from 'react';
import type { ItemEdit, Verdict } from '#core/library/review';
import { useBridge } from '../bridge/bridge-context';
import type { SaveState } from '../features/notes/autosave-queue';
import type { AnyReviewedItem } from '../ui/evidence-index';
import { itemLabel } from '#core/summary/item-label';
import { createLatest } from '../ui/latest';
import { strings } from '../ui/strings';
import { useFailures } from './use-failures';
import type { StepCommands } from './use-steps';

type Decision = { readonly verdict: Verdict | null; readonly edit: ItemEdit | null };

/** How many decisions are on their way to the disk, and whether one has come there. */
export type ReviewSaves = { readonly pending: number; readonly hasSaved: boolean };

/** How notes and reviews stand together, for the one mark that tells it: what failed outranks what is under way. */
export function withReviews(notes: SaveState, { pending, hasSaved }: ReviewSaves): SaveState {
  if (pending > 0 && notes.phase !== 'failed') return { phase: 'saving' };
  return hasSaved && notes.phase === 'idle' ? { phase: 'saved' } : notes;
}

/** Saves what a person decides about items of the open article, each as a step that can be undone. */
export function useReviews(articleId: string | null, by: string, { tell }: StepCommands) {
  const bridge = useBridge();
  const failures = useFailures();
  const [saves] = useState(() => createLatest<ReviewSaves>({ pending: 0, hasSaved: false }));

  const write = useCallback(
    async (
      { item, section, foundIn = section, review }: AnyReviewedItem,
      { verdict, edit }: Decision,
      retry?: () => void,
    ): Promise<boolean> => {
      if (articleId === null) return false;
      const itemId = review?.itemId ?? item.id;
      const count = (by: number): void => saves.set({ ...saves.current(), pending: saves.current().pending + by });
      count(1);
      try {
        const author = by === '' ? {} : { by };
        const over = { verdict: review?.verdict ?? null, edit: review?.edit ?? null };
        const decided = { articleId, section: foundIn, itemId, verdict, edit, over };
        const result = await bridge.reviews.save({ ...decided, ...author });
        const what = `${articleId} ${itemId}`;
        if (result.ok) {
          saves.set({ ...saves.current(), hasSaved: true });
          failures.saved(what);
        } else failures.failed(what, strings.saving.failed(itemLabel(section, item)), result.error, retry);
        return result.ok;
      } finally {
        count(-1);
      }
    },
    [articleId, bridge, by, failures, saves],
  );

  const decide = useCallback(
    async (reviewed: AnyReviewedItem, after: Decision, retry?: () => void): Promise<boolean> => {
      const isSaved = await write(reviewed, after, retry);
      if (isSaved) await tell();
      return isSaved;
    },
    [tell, write],
  );

  const onVerdict = useCallback(
    (reviewed: AnyReviewedItem, verdict: Verdict | null) => {
      const again = (): void => void decide(reviewed, { verdict, edit: reviewed.review?.edit ?? null }, again);
      again();
    },
    [decide],
  );

  const onEdit = useCallback(
    (reviewed: AnyReviewedItem, edit: ItemEdit) =>
      decide(reviewed, { verdict: reviewed.review?.verdict ?? null, edit }),
    [decide],
  );

  return { onVerdict, onEdit, saves };
}
