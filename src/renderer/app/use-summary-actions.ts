import { useMemo } from 'react';
import type { SummaryActions } from '../features/summary/summary-actions';

type Parts = Omit<SummaryActions, 'onLight' | 'onActivate'> & {
  readonly light: SummaryActions['onLight'];
  readonly activate: SummaryActions['onActivate'];
  readonly closeDrawers: () => void;
};

/** What a person can do with an item, joined from the parts that carry it out; going to its words uncovers the source. */
export function useSummaryActions(parts: Parts): SummaryActions {
  const { light, activate, closeDrawers, onVerdict, onEdit, onCorrect, onComment, onRemoveComment, onWalk } = parts;
  return useMemo(
    () => ({
      onLight: light,
      onActivate: (item) => {
        closeDrawers();
        activate(item);
      },
      onVerdict,
      onEdit,
      onCorrect,
      onComment,
      onRemoveComment,
      onWalk,
    }),
    [light, activate, closeDrawers, onVerdict, onEdit, onCorrect, onComment, onRemoveComment, onWalk],
  );
}
