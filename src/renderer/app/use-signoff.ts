import { useCallback, useMemo } from 'react';
import type { Result } from '#core/result';
import { useBridge } from '../bridge/bridge-context';
import { useFollowed } from '../bridge/use-followed';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/** The sign-off of the open article, followed over every change of it; each signature is a step that can be undone. */
export function useSignoff(articleId: string | null, by: string, { tell }: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const ask = useMemo(() => (articleId === null ? null : () => bridge.signoffs.state(articleId)), [articleId, bridge]);
  const answer = useFollowed(ask);

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
  return { state: answer?.ok ? answer.value : null, sign, withdraw };
}
