import { useCallback, useState } from 'react';
import type { ItemEdit, Verdict } from '#core/library/review';
import { useBridge } from '../bridge/bridge-context';
import type { SaveState } from '../features/notes/autosave-queue';
import type { AnyReviewedItem } from '../ui/evidence-index';
import { itemLabel, shorten } from '../ui/item-label';
import { strings } from '../ui/strings';
import { didStep, showProblem, useSession } from './session';

type Decision = { readonly verdict: Verdict | null; readonly edit: ItemEdit | null };

/** The longest name of an item in a step, in code units. */
const STEP_LABEL = 48;

/** How notes and reviews stand together, for the one mark that tells it: what failed outranks what is under way. */
export function withReviews(
  notes: SaveState,
  { isSaving, hasSaved }: { readonly isSaving: boolean; readonly hasSaved: boolean },
): SaveState {
  if (isSaving && notes.phase !== 'failed') return { phase: 'saving' };
  return hasSaved && notes.phase === 'idle' ? { phase: 'saved' } : notes;
}

/** Saves what a person decides about items of the open article, each as a step that can be undone. */
export function useReviews(articleId: string | null) {
  const bridge = useBridge();
  const session = useSession();
  const [pending, setPending] = useState(0);
  const [hasSaved, setHasSaved] = useState(false);

  const write = useCallback(
    async ({ item, section, review }: AnyReviewedItem, { verdict, edit }: Decision): Promise<boolean> => {
      if (articleId === null) return false;
      const itemId = review?.itemId ?? item.id;
      setPending((count) => count + 1);
      try {
        const result =
          verdict === null && edit === null
            ? await bridge.reviews.clear(articleId, itemId)
            : await bridge.reviews.save({ articleId, section, itemId, verdict, edit });
        if (result.ok) setHasSaved(true);
        else showProblem(session, strings.saving.failed(itemLabel(section, item)), result.error);
        return result.ok;
      } finally {
        setPending((count) => count - 1);
      }
    },
    [articleId, bridge, session],
  );

  const decide = useCallback(
    async (reviewed: AnyReviewedItem, after: Decision, name: string) => {
      const before: Decision = { verdict: reviewed.review?.verdict ?? null, edit: reviewed.review?.edit ?? null };
      if (!(await write(reviewed, after))) return;
      didStep(session, { name, undo: () => write(reviewed, before), redo: () => write(reviewed, after) });
    },
    [session, write],
  );

  const onVerdict = useCallback(
    (reviewed: AnyReviewedItem, verdict: Verdict | null) => {
      const label = shorten(itemLabel(reviewed.section, reviewed.item), STEP_LABEL);
      const name =
        verdict === null
          ? strings.undo.clear(label)
          : verdict === 'confirmed'
            ? strings.undo.confirm(label)
            : strings.undo.reject(label);
      void decide(reviewed, { verdict, edit: reviewed.review?.edit ?? null }, name);
    },
    [decide],
  );

  const onEdit = useCallback(
    (reviewed: AnyReviewedItem, edit: ItemEdit) => {
      const label = shorten(itemLabel(reviewed.section, reviewed.item), STEP_LABEL);
      void decide(reviewed, { verdict: reviewed.review?.verdict ?? null, edit }, strings.undo.edit(label));
    },
    [decide],
  );

  return { onVerdict, onEdit, isSaving: pending > 0, hasSaved };
}
