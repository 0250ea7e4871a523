import { follow, markOf } from '#core/library/steps';
import type { StepMark, StepName, Steps } from '#core/library/steps';

/** What a change is to be for the steps: a step of a person, the taking back of one, the end of all, or nothing. */
export type StepWish =
  | { readonly type: 'does'; readonly name: StepName }
  | Extract<StepMark, { readonly type: 'undoes' | 'redoes' | 'ends' }>
  | null;

/** The steps as the disk has them, and as they will be once the staged changes are on it. */
export type StepLog = {
  readonly current: () => Steps;
  /** The mark for the next staged change, which `number` gives its number to. */
  readonly stage: (wish: StepWish, at: string, write: (mark: StepMark | null) => number) => void;
  readonly commit: () => void;
  readonly unstage: () => void;
};

/** A log that begins with the steps of the library as it was loaded. */
export function createStepLog(loaded: Steps): StepLog {
  let current = loaded;
  let staged = loaded;
  return {
    current: () => current,
    stage: (wish, at, write) => {
      const mark = wish?.type === 'does' ? markOf(staged, wish.name, at) : wish;
      const number = write(mark);
      if (mark !== null) staged = follow(staged, number, at, mark);
    },
    commit: () => {
      current = staged;
    },
    unstage: () => {
      staged = current;
    },
  };
}
