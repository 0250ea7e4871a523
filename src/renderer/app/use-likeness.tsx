import { useMemo, useState } from 'react';
import { alikeLinks } from '#core/likeness/alike-links';
import type { Difference } from '#core/likeness/difference';
import type { ArticleRow } from '#core/library/catalogue';
import type { RowIndex } from '#core/library/row-index';
import { useBridge } from '../bridge/bridge-context';
import { AlikeStrip } from '../features/likeness/alike-strip';
import { DifferenceDialog } from '../features/likeness/difference-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

type Comparing = {
  readonly left: ArticleRow;
  readonly right: ArticleRow;
  readonly difference: Difference | null;
};

/** The articles that the open one is like: the strip that names them, and the view of what differs. */
export function useLikeness(index: RowIndex, openId: string | null, onOpen: (articleId: string) => void) {
  const bridge = useBridge();
  const session = useSession();
  const [comparing, setComparing] = useState<Comparing | null>(null);
  const links = useMemo(() => (openId === null ? [] : alikeLinks(index, openId)), [index, openId]);

  async function compare(otherId: string): Promise<void> {
    const left = openId === null ? undefined : index.rowOf(openId);
    const right = index.rowOf(otherId);
    if (!left || !right) return;
    setComparing({ left, right, difference: null });
    const compared = await bridge.readings.compare(left.id, right.id);
    if (compared.ok) {
      const difference = JSON.parse(compared.value) as Difference;
      setComparing((now) => (now?.left === left && now.right === right ? { left, right, difference } : now));
    } else {
      setComparing(null);
      showProblem(session, strings.likeness.failed, compared.error);
    }
  }

  return {
    strip: <AlikeStrip key={openId} links={links} onOpen={onOpen} onCompare={(id) => void compare(id)} />,
    dialog: comparing === null ? null : <DifferenceDialog {...comparing} onClose={() => setComparing(null)} />,
  };
}
