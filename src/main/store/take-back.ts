import { againOf, backOf, isEntangled } from '#core/library/step-changes';
import type { Change } from '#core/library/change';
import type { PastChange } from '#core/library/history';
import type { Step, Steps } from '#core/library/steps';
import type { Clock } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { toAppError } from './failure';
import type { StepWish } from './step-log';

/** What taking back works on. */
export type TakeBackParts = {
  readonly clock: Clock;
  readonly steps: () => Steps;
  readonly readChanges: (numbers: ReadonlySet<number>) => Promise<ReadonlyMap<number, PastChange>>;
  /** Resolves when no write is under way. */
  readonly quiet: () => Promise<unknown>;
  /** True while no write is under way or waiting. */
  readonly isQuiet: () => boolean;
  readonly change: (change: Change, wish: StepWish) => Promise<Result<null>>;
};

/** Taking back and doing again; each answers with the step it was about. */
export type TakeBack = {
  /** Takes back the step with this number, or the last one for null. */
  readonly undo: (number: number | null) => Promise<Result<Step>>;
  readonly redo: () => Promise<Result<Step>>;
};

/** Takes steps back from what the journals hold; a step that later ones build on is refused, never taken back in part. */
export function createTakeBack(parts: TakeBackParts): TakeBack {
  /** Reads what a step is made of and writes with nothing in between: what came meanwhile may have changed the steps. */
  async function write(
    choose: (steps: Steps) => { readonly step: Step; readonly later: readonly Step[] } | null,
    plan: (made: readonly PastChange[], later: readonly PastChange[]) => Change | null,
    wish: (step: Step) => StepWish,
  ): Promise<Result<Step>> {
    await parts.quiet();
    const steps = parts.steps();
    const chosen = choose(steps);
    if (chosen === null) return fail('no-step', 'There is nothing of this kind to be taken back or done again.');
    const { step, later } = chosen;
    const laterLines = later.flatMap(({ lines }) => lines);
    const read = await parts.readChanges(new Set([...step.lines, ...laterLines]));
    if (parts.steps() !== steps || !parts.isQuiet()) return write(choose, plan, wish);
    const made = step.lines.flatMap((line) => read.get(line) ?? []);
    const after = laterLines.flatMap((line) => read.get(line) ?? []);
    if (made.length < step.lines.length || after.length < laterLines.length) {
      return fail('step-unreadable', 'The journal no longer holds this step whole. Nothing was changed.');
    }
    const planned = plan(made, after);
    if (planned === null) {
      return fail(
        'step-built-on',
        'Later changes of the same record build on this one. Nothing was changed.',
        'Undo the later ones first.',
      );
    }
    const written = await parts.change(planned, wish(step));
    return written.ok ? ok(step) : written;
  }

  const safely = async (work: () => Promise<Result<Step>>): Promise<Result<Step>> => {
    try {
      return await work();
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
  };

  return {
    undo: (number) =>
      safely(() =>
        write(
          ({ done }) => {
            const at = number === null ? done.length - 1 : done.findIndex((step) => step.number === number);
            const step = done[at];
            return step ? { step, later: done.slice(at + 1) } : null;
          },
          (made, later) => {
            const all = (past: readonly PastChange[]): Change => ({
              type: 'batch',
              changes: past.flatMap(({ change, back }) => [change, back]),
            });
            const isBuiltOn = isEntangled(all(made), all(later));
            return isBuiltOn ? null : backOf(made, parts.clock.now().toISOString());
          },
          (step) => ({ type: 'undoes', step: step.number }),
        ),
      ),
    redo: () =>
      safely(() =>
        write(
          ({ undone }) => {
            const step = undone.at(-1);
            return step ? { step, later: [] } : null;
          },
          againOf,
          (step) => ({ type: 'redoes', step: step.number }),
        ),
      ),
  };
}
