import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import type { Bridge } from '#shared/ipc/contract';
import type { OpenArticle } from '#shared/ipc/messages';
import { withSameParts } from './same-parts';
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
  const last = useRef<OpenArticle | null>(null);
  const load = useCallback(
    async (id: string, isAgain: boolean) => {
      const mine = ++turn.current;
      const result = await (isAgain ? openAgain(bridge, last.current, id) : bridge.articles.open(id));
      if (mine !== turn.current) return;
      if (result.ok) last.current = withSameParts(last.current, result.value);
      const next = result.ok ? { id, open: last.current, error: null } : { id, open: null, error: result.error };
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
    void load(articleId, false);
    return bridge.on['library:changed'](({ articleIds }) => {
      if (articleIds.length === 0 || articleIds.includes(articleId)) void load(articleId, true);
    });
  }, [articleId, bridge, load]);
  if (articleId === null) return { open: null, error: null, isLoading: false };
  if (!mayDraw) return { open: null, error: null, isLoading: true };
  const isLoading = answer?.id !== articleId || (answer.error !== null && !isCertain);
  return { open: answer?.open ?? null, error: isLoading ? null : (answer?.error ?? null), isLoading };
}

/** Of an article that is known already only what people did to it is asked for, unless its text is another one now. */
async function openAgain(bridge: Bridge, known: OpenArticle | null, id: string): Promise<Result<OpenArticle>> {
  if (known === null || known.article.id !== id || known.version === undefined) return bridge.articles.open(id);
  const standing = await bridge.articles.standing(id);
  if (!standing.ok) return standing;
  return standing.value.version === known.version ? ok({ ...known, ...standing.value }) : bridge.articles.open(id);
}
