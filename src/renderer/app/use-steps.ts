import { useCallback, useMemo } from 'react';
import type { Result } from '#core/result';
import type { Step } from '#core/library/steps';
import { useBridge } from '../bridge/bridge-context';
import { stepTitle } from '../ui/step-title';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

/** The one undo stack of the library, kept by the main process; every word about it is said in a notification. */
export type StepCommands = {
  /** Says what was just done and offers to take it back. */
  readonly tell: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

/** The time a notification about a step stays that has nothing to be chosen, in milliseconds. */
const BRIEF_MS = 3_000;

/** What the window does with steps. */
export function useSteps(): StepCommands {
  const bridge = useBridge();
  const session = useSession();

  const report = useCallback(
    (result: Result<Step>, direction: 'undo' | 'redo') => {
      const { undone, redone, nothing, nothingToRedo, failed, redoFailed } = strings.undo;
      if (result.ok) {
        const say = direction === 'undo' ? undone : redone;
        session.toasts.show({ group: 'step', title: say(stepTitle(result.value.name)), lifetime: BRIEF_MS });
      } else if (result.error.code === 'no-step') {
        const title = direction === 'undo' ? nothing : nothingToRedo;
        session.toasts.show({ group: 'step', title, lifetime: BRIEF_MS });
      } else showProblem(session, direction === 'undo' ? failed : redoFailed, result.error);
    },
    [session],
  );

  const tell = useCallback(async () => {
    const { undo } = await bridge.steps.state();
    if (undo === null) return;
    const takeBack = async (): Promise<void> => report(await bridge.steps.undo(undo.number), 'undo');
    session.toasts.show({
      title: stepTitle(undo.name),
      group: 'step',
      actions: [{ label: strings.undo.undo, run: () => void takeBack() }],
    });
  }, [bridge, report, session]);

  return useMemo(
    () => ({
      tell,
      undo: async () => report(await bridge.steps.undo(null), 'undo'),
      redo: async () => report(await bridge.steps.redo(), 'redo'),
    }),
    [bridge, report, tell],
  );
}
