import { useCallback } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Result } from '#core/result';
import { useBridge } from '../bridge/bridge-context';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/** Takes articles out of the library, each time as a step that can be undone. */
export function useLibraryActions({ tell }: StepCommands) {
  const bridge = useBridge();
  const session = useSession();

  const isDone = useCallback(
    (title: string, result: Result<unknown>): boolean => {
      if (!result.ok) showProblem(session, title, result.error);
      return result.ok;
    },
    [session],
  );

  const removeArticles = useCallback(
    async (rows: readonly ArticleRow[]) => {
      if (isDone(strings.library.remove, await bridge.articles.remove(rows.map(({ id }) => id)))) await tell();
    },
    [bridge, isDone, tell],
  );

  const removeSamples = useCallback(async () => {
    if (isDone(strings.library.removeSamplesLabel, await bridge.library.removeSamples())) await tell();
  }, [bridge, isDone, tell]);

  return { removeArticles, removeSamples };
}
