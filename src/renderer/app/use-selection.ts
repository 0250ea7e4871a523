import { useCallback, useEffect, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';

type Change = (change: (settings: Settings) => Settings) => void;

/** Which article is open: the one chosen, else the last one of the time before, else the first of the library. */
export function useSelection(rows: readonly ArticleRow[] | null, settings: Settings, onSettings: Change) {
  const bridge = useBridge();
  const [chosen, setChosen] = useState<string | null>(settings.lastArticleId);
  const id = rows === null ? null : (rows.find((row) => row.id === chosen)?.id ?? rows[0]?.id ?? null);

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
