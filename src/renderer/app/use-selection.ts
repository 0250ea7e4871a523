import { useCallback, useEffect, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import type { LibraryState } from '../bridge/use-library';

type Change = (change: (settings: Settings) => Settings) => void;

/**
 * Which article is open: the one chosen, else the last one of the time before, else the first of the library. While the list
 * is not read to its end (`isWhole`), the one chosen is taken to be in it.
 */
export function useSelection({ rows, index, isWhole }: LibraryState, settings: Settings, onSettings: Change) {
  const bridge = useBridge();
  const [chosen, setChosen] = useState<string | null>(settings.lastArticleId);
  const isKept = chosen !== null && (!isWhole || index.rowOf(chosen) !== undefined);
  const id = isKept ? chosen : (rows?.[0]?.id ?? null);

  // What is open stays open when others come before it in the list, though nobody chose it.
  if (isWhole && chosen === null && id !== null) setChosen(id);

  useEffect(() => bridge.on['articles:shown'](({ articleId }) => setChosen(articleId)), [bridge]);
  useEffect(() => {
    if (id === null) return;
    onSettings((current) => (current.lastArticleId === id ? current : { ...current, lastArticleId: id }));
  }, [id, onSettings]);

  /** Removes rows; where the open article is one of them, its nearest neighbour that stays is opened. */
  const removeWith = useCallback(
    async (removed: readonly ArticleRow[], remove: (rows: readonly ArticleRow[]) => Promise<void>) => {
      const gone = new Set(removed.map((row) => row.id));
      const at = id === null ? -1 : index.placeOf(id);
      const stays = (row: ArticleRow): boolean => !gone.has(row.id);
      const neighbour = rows?.slice(at + 1).find(stays) ?? rows?.slice(0, Math.max(at, 0)).findLast(stays);
      await remove(removed);
      if (id !== null && gone.has(id)) setChosen(neighbour?.id ?? null);
    },
    [id, index, rows],
  );
  /** Removes the open article. */
  const removeOpen = async (remove: (rows: readonly ArticleRow[]) => Promise<void>): Promise<void> => {
    const row = id === null ? undefined : index.rowOf(id);
    if (row) await removeWith([row], remove);
  };
  return { id, select: setChosen, removeWith, removeOpen };
}
