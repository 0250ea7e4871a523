import { useCallback } from 'react';
import { itemCitation } from '#core/report/item-citation';
import { reportLanguage } from '#core/report/words/report-languages';
import type { OpenArticle } from '#shared/ipc/messages';
import type { SummaryActions } from '../features/summary/summary-actions';
import { copyText } from '../ui/copy-text';
import { strings } from '../ui/strings';
import { useSession } from './session';

/** Copies what an item says with where it is from. */
export function useCopyItem(open: OpenArticle | null): SummaryActions['onCopy'] {
  const session = useSession();
  return useCallback(
    (reviewed) => {
      if (open === null) return;
      const words = strings.annotations;
      const text = itemCitation(open.article, reviewed.section, reviewed.item, reportLanguage(strings.locale));
      const isCopied = copyText(text);
      session.toasts.show(
        isCopied ? { title: words.copied, lifetime: 3_000 } : { title: words.notCopied, tone: 'problem' },
      );
    },
    [open, session],
  );
}
