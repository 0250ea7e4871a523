import { assertNever } from '../result';

/** What a person did in one step of the undo stack. */
export const STEP_KINDS = [
  'import',
  'delete',
  'restore',
  'remove-samples',
  'write-note',
  'delete-note',
  'confirm',
  'dispute',
  'comment',
  'delete-comment',
  'sign-off',
  'withdraw-sign-off',
  'reject',
  'edit',
  'clear',
  'bring-back',
  'read-as',
  'redraw',
  'highlight',
  'remove-highlight',
  'add-item',
  'remove-item',
  'merge',
  'split',
  'correct',
  'write-rule',
  'delete-rule',
  'tag',
  'untag',
  'new-tag',
  'change-tag',
  'merge-tags',
  'delete-tag',
  'collect',
  'uncollect',
  'arrange',
  'new-collection',
  'change-collection',
  'delete-collection',
  'save-search',
  'change-search',
  'delete-search',
  'new-template',
  'change-template',
  'delete-template',
] as const;

/**
 * The name of a step in parts, so that it can be said in any language: the kind, whom it was about (a title, the words of an
 * item), of how many. Steps of one `record` that follow each other closely are one step; null keeps a step on its own.
 */
export type StepName = {
  readonly kind: (typeof STEP_KINDS)[number];
  readonly label: string;
  readonly count: number;
  readonly record: string | null;
};

/** One step: the number of its first change, by which it is known, the changes it is made of, and when it was last added to. */
export type Step = {
  readonly number: number;
  readonly lines: readonly number[];
  readonly at: string;
  readonly name: StepName;
};

/** What can be taken back, and what was taken back and can be done again; the last of each is the next. */
export type Steps = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

/** What a change has to do with the steps, as its journal line says it; `step` is the number of a step, `count` of how many it is with this change. */
export type StepMark =
  | { readonly type: 'does'; readonly name: StepName }
  | { readonly type: 'continues'; readonly step: number; readonly count?: number }
  | { readonly type: 'undoes'; readonly step: number }
  | { readonly type: 'redoes'; readonly step: number }
  | { readonly type: 'ends' };

/** No steps. */
export const NO_STEPS: Steps = { done: [], undone: [] };

/** The most steps kept; older ones fall out. */
export const MOST_STEPS = 200;

/** A note written on after less than this pause, in milliseconds, is the same step. */
const PAUSE_MS = 120_000;

/** The mark of a step that a person does at this time: it goes on with an earlier one of the same record, or is a new one. */
export function markOf(steps: Steps, name: StepName, at: string): StepMark {
  const last = steps.done.at(-1);
  if (name.record === null || steps.undone.length > 0 || last === undefined) return { type: 'does', name };
  const isSame = (step: Step): boolean => step.name.kind === name.kind && step.name.record === name.record;
  if (isJob(name)) {
    // A note may be written while a long import runs; the import is one step all the same.
    const earlier = steps.done.find(isSame);
    if (!earlier) return { type: 'does', name };
    return { type: 'continues', step: earlier.number, count: earlier.name.count + name.count };
  }
  const pause = Date.parse(at) - Date.parse(last.at);
  const isOne = isSame(last) && pause >= 0 && pause < PAUSE_MS;
  return isOne ? { type: 'continues', step: last.number } : { type: 'does', name };
}

/** The steps after a change with this number, time and mark; a step that is not there changes nothing. */
export function follow(steps: Steps, number: number, at: string, mark: StepMark): Steps {
  switch (mark.type) {
    case 'does':
      return { done: [...steps.done, { number, lines: [number], at, name: mark.name }].slice(-MOST_STEPS), undone: [] };
    case 'continues':
      return {
        ...steps,
        done: steps.done.map((step) =>
          step.number === mark.step
            ? { ...step, at, lines: grown(step, number), name: { ...step.name, count: mark.count ?? step.name.count } }
            : step,
        ),
      };
    case 'undoes':
      return moved(steps, 'done', 'undone', mark.step);
    case 'redoes':
      return moved(steps, 'undone', 'done', mark.step);
    case 'ends':
      return NO_STEPS;
    default:
      return assertNever(mark);
  }
}

/** Long work that stores what it has in batches; `record` names the work, and no batch speaks of what another one did. */
function isJob({ kind }: StepName): boolean {
  return kind === 'import' || kind === 'redraw';
}

/** Of one record only the first change and the last matter: the first knows what was before, the last what came of it. */
function grown({ lines, name }: Step, number: number): readonly number[] {
  return isJob(name) ? [...lines, number] : [lines[0] ?? number, number];
}

function moved(steps: Steps, from: keyof Steps, to: keyof Steps, number: number): Steps {
  const step = steps[from].find((candidate) => candidate.number === number);
  if (!step) return steps;
  const others = steps[from].filter((candidate) => candidate !== step);
  return { ...steps, [from]: others, [to]: [...steps[to], step].slice(-MOST_STEPS) };
}
