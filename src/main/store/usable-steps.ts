import { NO_STEPS } from '#core/library/steps';
import type { Step, Steps } from '#core/library/steps';
import { toAppError } from './failure';
import type { Files } from './files';
import { readChanges } from './read-past';

/**
 * Of the steps of a backup those that can be taken back or done again in the library in `folder`: what they changed must still
 * be in its journals. One that cannot ends those before it too, for nothing is taken back past it.
 */
export async function usableSteps(files: Files, folder: string, { done, undone }: Steps): Promise<Steps> {
  const numbers = new Set([...done, ...undone].flatMap(({ lines }) => lines));
  if (numbers.size === 0) return NO_STEPS;
  try {
    const past = await readChanges(files, folder, numbers);
    const isUsable = ({ lines }: Step): boolean => lines.every((line) => past.has(line));
    return { done: behindLast(done, isUsable), undone: behindLast(undone, isUsable) };
  } catch (error) {
    // Steps are a comfort; what a backup holds is brought back without them too.
    toAppError(error);
    return NO_STEPS;
  }
}

/** The steps behind the last that is of no use. */
function behindLast(steps: readonly Step[], isUsable: (step: Step) => boolean): readonly Step[] {
  const behind = steps.toReversed().findIndex((step) => !isUsable(step));
  return behind === -1 ? steps : steps.slice(steps.length - behind);
}
