import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import type { LibraryState } from '../bridge/use-library';

type Change = (change: (settings: Settings) => Settings) => void;

/**
 * Which article is open: the one chosen, else the last one of the time before, else the first of the library. While the list
 * is not read to its end (`isWhole`), the one chosen is taken to be in it.
 */
export function useSelection({ rows, isWhole }: LibraryState, settings: Settings, onSettings: Change) {
  const bridge = useBridge();
  const [chosen, setChosen] = useState<string | null>(settings.lastArticleId);
  const id = useMemo(() => {
    if (!isWhole && chosen !== null) return chosen;
    return rows?.find((row) => row.id === chosen)?.id ?? rows?.[0]?.id ?? null;
  }, [rows, isWhole, chosen]);

  useEffect(() => bridge.on['articles:shown'](({ articleId }) => setChosen(articleId)), [bridge]);
  useEffect(() => {
    if (id !== null)
      onSettings((current) => (current.lastArticleId === id ? current : { ...current, lastArticleId: id }));
  }, [id, onSettings]);

  /** Opens the neighbour of a row, then removes the row. */
  const removeWith = useCallback(
    async (row: ArticleRow, remove: (row: ArticleRow) => Promise<void>) => {
      const at = rows?.findIndex((other) => other.id === row.id) ?? -1;
      const neighbour = rows?.[at + 1] ?? rows?.[at - 1];
      await remove(row);
      if (row.id === id) setChosen(neighbour?.id ?? null);
    },
    [id, rows],
  );
  return { id, select: setChosen, removeWith };
}
