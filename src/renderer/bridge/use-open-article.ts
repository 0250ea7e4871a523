import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '#core/result';
import type { OpenArticle } from '#shared/ipc/messages';
import { useBridge } from './bridge-context';

/** What is known of the article asked for: `open` may still be the one before while `isLoading`. */
export type OpenArticleState = {
  readonly open: OpenArticle | null;
  readonly error: AppError | null;
  readonly isLoading: boolean;
};

type Answer = { readonly id: string; readonly open: OpenArticle | null; readonly error: AppError | null };

/**
 * Opens an article and follows its changes; an answer that comes late for another article is dropped. Where it is not certain
 * that there is such an article (`isCertain`), one that is not found is still being loaded; and what has come before it may be
 * drawn (`mayDraw`) is kept back.
 */
export function useOpenArticle(articleId: string | null, isCertain: boolean, mayDraw: boolean): OpenArticleState {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const turn = useRef(0);
  const shown = useRef<string | null>(null);
  const load = useCallback(
    async (id: string) => {
      const mine = ++turn.current;
      const result = await bridge.articles.open(id);
      if (mine !== turn.current) return;
      const next = result.ok ? { id, open: result.value, error: null } : { id, open: null, error: result.error };
      // The first text of a window is what it was opened for.
      const isOther = shown.current !== null && shown.current !== id;
      shown.current = id;
      // Another text with all that was found in it is the longest drawing there is: it stops where a key is pressed. What changes
      // in the open one is drawn at once, in the order in which it came: the words of notes are followed by it.
      if (isOther) startTransition(() => setAnswer(next));
      else setAnswer(next);
    },
    [bridge],
  );
  useEffect(() => {
    turn.current += 1;
    if (articleId === null) return undefined;
    void load(articleId);
    return bridge.on['library:changed'](({ articleIds }) => {
      if (articleIds.length === 0 || articleIds.includes(articleId)) void load(articleId);
    });
  }, [articleId, bridge, load]);
  if (articleId === null) return { open: null, error: null, isLoading: false };
  if (!mayDraw) return { open: null, error: null, isLoading: true };
  const isLoading = answer?.id !== articleId || (answer.error !== null && !isCertain);
  return { open: answer?.open ?? null, error: isLoading ? null : (answer?.error ?? null), isLoading };
}
