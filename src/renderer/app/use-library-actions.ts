import { useCallback } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Result } from '#core/result';
import { useBridge } from '../bridge/bridge-context';
import { shorten } from '../ui/item-label';
import { strings } from '../ui/strings';
import { didStep, showProblem, useSession } from './session';

/** The longest title in a notification, in code units. */
const STEP_LABEL = 48;

/** Takes articles out of the library, each time as a step that can be undone. */
export function useLibraryActions() {
  const bridge = useBridge();
  const session = useSession();

  const isDone = useCallback(
    (title: string, result: Result<unknown>): boolean => {
      if (!result.ok) showProblem(session, title, result.error);
      return result.ok;
    },
    [session],
  );

  const remember = useCallback(
    (name: string, ids: readonly string[]) =>
      didStep(session, {
        name,
        undo: async () => isDone(name, await bridge.articles.restore([...ids])),
        redo: async () => isDone(name, await bridge.articles.remove([...ids])),
      }),
    [bridge, isDone, session],
  );

  const removeArticle = useCallback(
    async (row: ArticleRow) => {
      const name = strings.library.removed(shorten(row.title, STEP_LABEL));
      if (isDone(name, await bridge.articles.remove([row.id]))) remember(name, [row.id]);
    },
    [bridge, isDone, remember],
  );

  const removeSamples = useCallback(async () => {
    const result = await bridge.library.removeSamples();
    if (!isDone(strings.library.removeSamplesLabel, result) || !result.ok) return;
    remember(strings.library.samplesRemoved(result.value.removed.length), result.value.removed);
  }, [bridge, isDone, remember]);

  return { removeArticle, removeSamples };
}
