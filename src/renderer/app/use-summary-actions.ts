import { useLayoutEffect, useRef, useState } from 'react';
import type { OpenArticle } from '#shared/ipc/messages';
import type { SummaryActions } from '../features/summary/summary-actions';
import { useCopyItem } from './use-copy-item';

type Parts = Omit<SummaryActions, 'onLight' | 'onActivate' | 'onCopy'> & {
  readonly open: OpenArticle | null;
  readonly light: SummaryActions['onLight'];
  readonly activate: SummaryActions['onActivate'];
  readonly closeDrawers: () => void;
};

/**
 * What a person can do with an item, joined from the parts that carry it out; going to its words uncovers the source. It is one value
 * for as long as the window lives: a decision changes how the next one is carried out, and would else draw every item anew.
 */
export function useSummaryActions(parts: Parts): SummaryActions {
  const onCopy = useCopyItem(parts.open);
  const latest = useRef({ ...parts, onCopy });
  useLayoutEffect(() => {
    latest.current = { ...parts, onCopy };
  });
  const [actions] = useState<SummaryActions>(() => ({
    onLight: (itemId) => latest.current.light(itemId),
    onActivate: (item) => {
      latest.current.closeDrawers();
      latest.current.activate(item);
    },
    onVerdict: (item, verdict) => latest.current.onVerdict(item, verdict),
    onEdit: (item, edit) => latest.current.onEdit(item, edit),
    onCorrect: (item) => latest.current.onCorrect(item),
    onComment: (item, text) => latest.current.onComment(item, text),
    onRemoveComment: (comment) => latest.current.onRemoveComment(comment),
    onCopy: (item) => latest.current.onCopy(item),
    onWalk: (direction) => latest.current.onWalk(direction),
  }));
  return actions;
}
