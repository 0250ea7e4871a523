import { useCallback, useEffect, useRef, useState } from 'react';
import type { RedrawnMany, RedrawProgress } from '#shared/ipc/reading-messages';
import { useBridge } from '../bridge/bridge-context';
import { RedrawManyDialog } from '../features/reading/redraw-many-dialog';
import type { RedrawChoice, RedrawStage } from '../features/reading/redraw-many-dialog';
import { createLatest } from '../ui/latest';
import { rememberFocus } from '../ui/focus-back';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/** The articles a run may be over: how many there are, those marked in the list, and those it shows where these are not all. */
export type RedrawListed = {
  readonly total: number;
  readonly listed: {
    readonly current: { readonly marked: readonly string[]; readonly shown: readonly string[] | null };
  };
  readonly onOpen: (articleId: string) => void;
};

/** Draws the summaries of many articles anew, in the background where a person goes on with other work. */
export function useRedrawMany({ total, listed, onOpen }: RedrawListed, steps: StepCommands, isReadOnly: boolean) {
  const bridge = useBridge();
  const session = useSession();
  const [progress] = useState(() => createLatest<RedrawProgress | null>(null));
  useEffect(() => bridge.on['readings:progressed'](progress.set), [bridge, progress]);
  const [stage, setStage] = useState<RedrawStage | null>(null);
  /** Whether the dialog was closed over running work: what comes of it is then told by a notification. */
  const isHidden = useRef(false);
  const isRunning = useRef(false);
  /** Each of its stages is a dialog of its own, which only knows of the one before. */
  const giveBack = useRef<(() => void) | null>(null);
  const words = strings.redraw.many;

  const run = async (articleIds: readonly string[] | null, isKept: boolean): Promise<void> => {
    isHidden.current = false;
    isRunning.current = true;
    setStage({ at: 'work' });
    const answer = await bridge.readings
      .redrawMany(articleIds === null ? null : [...articleIds], isKept)
      .catch((error: unknown) => {
        setStage(null);
        throw error;
      })
      .finally(() => {
        isRunning.current = false;
        progress.set(null);
      });
    if (!answer.ok) {
      setStage(null);
      showProblem(session, words.problem, answer.error);
      return;
    }
    await show(answer.value, isKept);
  };

  const show = async (result: RedrawnMany, isKept: boolean): Promise<void> => {
    const next: RedrawStage = { at: isKept ? 'kept' : 'found', result };
    if (isKept && result.changed.length > 0) await steps.tell();
    if (!isHidden.current) {
      setStage(next);
      return;
    }
    session.toasts.show({
      title: isKept ? words.changed(result.changed.length) : words.done(result.looked),
      ...(isKept ? {} : { detail: words.wouldChange(result.changed.length) }),
      lifetime: null,
      actions: [{ label: isKept ? words.report : words.result, run: () => setStage(next) }],
    });
  };

  const ask = (): void => {
    isHidden.current = false;
    giveBack.current = rememberFocus();
    if (isRunning.current) {
      setStage({ at: 'work' });
      return;
    }
    const { marked, shown } = listed.current;
    const choices: RedrawChoice[] = [];
    if (marked.length > 1) choices.push({ name: strings.forms.marked(marked.length), articleIds: marked });
    if (shown !== null && shown.length > 0)
      choices.push({ name: strings.forms.shown(shown.length), articleIds: shown });
    setStage({ at: 'choice', choices: [...choices, { name: strings.forms.all(total), articleIds: null }] });
  };
  const close = (): void => {
    isHidden.current = isRunning.current;
    setStage(null);
    giveBack.current?.();
  };
  const cancel = useCallback(() => void bridge.readings.stopRedraw(), [bridge]);

  const dialog =
    stage === null ? null : (
      <RedrawManyDialog
        key={stage.at}
        stage={stage}
        progress={progress}
        isReadOnly={isReadOnly}
        onShow={(articleId) => bridge.readings.redraw(articleId, false)}
        onLook={(ids) => void run(ids, false)}
        onKeep={(ids) => void run(ids, true)}
        onCancel={cancel}
        onOpen={(articleId) => {
          close();
          onOpen(articleId);
        }}
        onClose={close}
      />
    );
  return { ask, dialog, work: { progress, cancel } };
}

/** How far the drawing is, in words. */
export function wordsOf({ done, total, isKept }: RedrawProgress): string {
  const words = strings.redraw.many;
  return isKept ? words.drawing(done, total) : words.looking(done, total);
}
