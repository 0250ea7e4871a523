/** One step a person can take back: its name as shown, and how to undo and redo it. Both answer whether they worked. */
export type UndoStep = {
  readonly name: string;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
};

/** A stack of named steps; steps run one after another, and a step that fails stays where it was. */
export type UndoStack = {
  readonly push: (step: UndoStep) => void;
  readonly undo: () => Promise<UndoStep | null>;
  readonly redo: () => Promise<UndoStep | null>;
  /** Undoes this very step, even when others came after it; null when it was undone already or failed. */
  readonly undoStep: (step: UndoStep) => Promise<UndoStep | null>;
};

/** The most steps kept; older ones fall out. */
const MAX_STEPS = 200;

/** Makes an empty undo stack. */
export function createUndoStack(): UndoStack {
  let done: readonly UndoStep[] = [];
  let undone: readonly UndoStep[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function takeBack(step: UndoStep | undefined): Promise<UndoStep | null> {
    if (!step || !done.includes(step) || !(await step.undo())) return null;
    done = done.filter((other) => other !== step);
    undone = [...undone, step];
    return step;
  }

  return {
    push: (step) => {
      done = [...done, step].slice(-MAX_STEPS);
      undone = [];
    },
    undo: () => inTurn(() => takeBack(done.at(-1))),
    undoStep: (step) => inTurn(() => takeBack(step)),
    redo: () =>
      inTurn(async () => {
        const step = undone.at(-1);
        if (!step || !(await step.redo())) return null;
        undone = undone.filter((other) => other !== step);
        done = [...done, step];
        return step;
      }),
  };
}
