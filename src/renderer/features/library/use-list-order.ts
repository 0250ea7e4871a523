import { useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { ListOrder, ListView } from '#core/library/list-view';
import { useBridge } from '../../bridge/bridge-context';
import type { ProgressByArticle } from '../../bridge/use-progress';
import { linesOf } from './list-lines';
import type { Line } from './list-lines';

/** How long changes of the library are gathered before the order is asked for again, in milliseconds. */
const PAUSE = 400;

/**
 * The lines of `shown`, which are some of the rows, in a view; the order is made by the main process, and the one before stays
 * until it is there.
 */
export function useListOrder(
  rows: readonly ArticleRow[],
  shown: readonly ArticleRow[],
  view: ListView,
  progress: ProgressByArticle,
): readonly Line[] {
  const bridge = useBridge();
  const [known, setKnown] = useState<{ readonly view: ListView; readonly order: ListOrder } | null>(null);
  const asked = useRef<ListView | null>(null);
  const reviewed = view.sort === 'reviewed' ? progress : null;
  const isPlain = view.sort === 'imported' && !view.isReversed && view.group === 'none';
  useEffect(() => {
    if (isPlain) return undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      asked.current = view;
      const order = JSON.parse(await bridge.articles.order(view)) as ListOrder;
      if (!isOver) setKnown({ view, order });
    };
    const timer = setTimeout(() => void ask(), asked.current === view ? PAUSE : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- other rows have another order, and so have other reviews
  }, [bridge, isPlain, rows, view, reviewed]);
  const order = isPlain ? null : (known?.order ?? null);
  return useMemo(() => linesOf(shown, order), [shown, order]);
}
