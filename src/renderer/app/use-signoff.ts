import { useCallback, useMemo } from 'react';
import type { Result } from '#core/result';
import type { SignoffState } from '#shared/ipc/review-messages';
import { useBridge } from '../bridge/bridge-context';
import { useFollowed } from '../bridge/use-followed';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/**
 * The sign-off of the open article, followed over every change of it; each signature is a step that can be undone. In a blind review
 * that of another is not told of.
 */
export function useSignoff(
  articleId: string | null,
  { name: by, isBlind }: { readonly name: string; readonly isBlind: boolean },
  { tell }: StepCommands,
) {
  const bridge = useBridge();
  const session = useSession();
  const ask = useMemo(() => (articleId === null ? null : () => bridge.signoffs.state(articleId)), [articleId, bridge]);
  // A rule of the library changes what was signed too, and is about no article.
  const answer = useFollowed(ask, 'all');

  const done = useCallback(
    async (result: Result<null>) => {
      if (result.ok) await tell();
      else showProblem(session, strings.review.signoff.failed, result.error);
    },
    [session, tell],
  );
  const sign = useCallback(async () => {
    if (articleId !== null) await done(await bridge.signoffs.sign(articleId, by));
  }, [articleId, bridge, by, done]);
  const withdraw = useCallback(async () => {
    if (articleId !== null) await done(await bridge.signoffs.withdraw(articleId));
  }, [articleId, bridge, done]);
  const known = answer?.ok ? answer.value : null;
  const state = useMemo(() => (known === null || !isBlind ? known : seenBlind(known, by)), [known, isBlind, by]);
  return { state, sign, withdraw };
}

/** One's own sign-off, without what others did since: a signature of another tells that they found the items right. */
function seenBlind({ signed }: SignoffState, by: string): SignoffState {
  return { signed: signed?.by === by ? signed : null, isChanged: false, isTextChanged: false, changes: [] };
}
