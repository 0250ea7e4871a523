import type { Kept } from '#core/library/kept';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Step, StepName } from '#core/library/steps';
import type { OpenArticle, StepsState } from '#shared/ipc/messages';

/** All that a library in memory holds. */
export type MemoryState = {
  readonly open: ReadonlyMap<string, OpenArticle>;
  readonly deleted: ReadonlySet<string>;
  readonly kept: Kept;
};

type MemoryStep = Step & { readonly before: MemoryState; readonly after: MemoryState };

/** The steps of a library in memory, for tests of components: each puts the whole state back. */
export function createMemorySteps() {
  let done: readonly MemoryStep[] = [];
  let undone: readonly MemoryStep[] = [];
  let last = 0;
  const none = (): Result<Step> => fail('no-step', 'There is nothing to be taken back.');
  return {
    did: (name: StepName, before: MemoryState, after: MemoryState): void => {
      last += 1;
      done = [...done, { number: last, lines: [last], at: '', name, before, after }];
      undone = [];
    },
    state: (): StepsState => ({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }),
    undo: (number: number | null, show: (state: MemoryState) => void): Result<Step> => {
      const step = done.at(-1);
      if (!step || (number !== null && number !== step.number)) return none();
      done = done.slice(0, -1);
      undone = [...undone, step];
      show(step.before);
      return ok(step);
    },
    redo: (show: (state: MemoryState) => void): Result<Step> => {
      const step = undone.at(-1);
      if (!step) return none();
      undone = undone.slice(0, -1);
      done = [...done, step];
      show(step.after);
      return ok(step);
    },
  };
}
