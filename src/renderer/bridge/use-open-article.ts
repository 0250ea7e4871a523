import { useCallback, useEffect, useRef, useState } from 'react';
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

/** Opens an article and follows its changes; an answer that comes late for another article is dropped. */
export function useOpenArticle(articleId: string | null): OpenArticleState {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const turn = useRef(0);
  const load = useCallback(
    async (id: string) => {
      const mine = ++turn.current;
      const result = await bridge.articles.open(id);
      if (mine !== turn.current) return;
      setAnswer(result.ok ? { id, open: result.value, error: null } : { id, open: null, error: result.error });
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
  return { open: answer?.open ?? null, error: answer?.error ?? null, isLoading: answer?.id !== articleId };
}
