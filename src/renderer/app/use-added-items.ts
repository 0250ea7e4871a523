import { useMemo } from 'react';
import type { Addition } from '#core/library/addition';
import type { ItemEdit, Verdict } from '#core/library/review';
import { itemLabel } from '#core/summary/item-label';
import type { AnyReviewedItem } from '../ui/evidence-index';
import type { Keep } from './use-keep';

/** What a person decides about an item. */
export type Decide = {
  readonly onVerdict: (reviewed: AnyReviewedItem, verdict: Verdict | null) => void;
  /** False where it could not be kept. */
  readonly onEdit: (reviewed: AnyReviewedItem, edit: ItemEdit) => Promise<boolean>;
};

/** Decisions on items: an edit of an added one changes what was added, its author's rejection removes it; all others are reviews. */
export function useAddedItems({ onVerdict, onEdit }: Decide, keep: Keep): Decide {
  return useMemo(() => {
    const labelOf = (reviewed: AnyReviewedItem): string => itemLabel(reviewed.section, reviewed.item);
    return {
      onVerdict: (reviewed, verdict) => {
        const { addition, isOwnAddition = false } = reviewed;
        if (addition === undefined || !isOwnAddition || verdict !== 'rejected') onVerdict(reviewed, verdict);
        else {
          const step = { kind: 'remove-item' as const, label: labelOf(reviewed), count: 1 };
          void keep([{ type: 'delete', kind: 'addition', id: addition.id }], step);
        }
      },
      onEdit: async (reviewed, edit) => {
        const { addition } = reviewed;
        if (addition === undefined) return onEdit(reviewed, edit);
        const record = changed(addition, edit);
        const over = { values: addition.values, place: addition.place };
        const step = { kind: 'edit' as const, label: labelOf(reviewed), count: 1 };
        return (await keep([{ type: 'put', kind: 'addition', record, over }], step)) !== null;
      },
    };
  }, [onVerdict, onEdit, keep]);
}

/** An added item stands on one place: words chosen for it anew are that place. */
function changed({ by: _by, at: _at, ...addition }: Addition, { evidence, ...values }: ItemEdit) {
  return { ...addition, values, place: evidence ?? addition.place };
}
