import type { Worker } from 'node:worker_threads';
import type { ExportForm } from '#core/export/export-forms';
import type { ExportInput } from '#core/export/export-view';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { askWorker } from '../jobs/ask-worker';
import type { WorkerThreads } from '../jobs/worker-threads';
import type { FormAnswer } from './forms-protocol';
import type { FormPart } from './make-parts';

/** Puts an article into a form; an article that cannot be is an error that names it. */
export type MakeForm = (form: ExportForm, input: ExportInput) => Promise<Result<readonly FormPart[]>>;

/** A thread of its own that makes forms; it is started with the first, and anew after it failed. */
export type FormsThread = { readonly make: MakeForm; readonly close: () => Promise<void> };

type FormsThreadOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly log: (message: string, cause?: unknown) => void;
};

/** Long past the time that any article takes: the limit only ends what hangs. */
const LIMIT_MS = 120_000;

/** See FormsThread. */
export function createFormsThread({ threads, workerFile, log }: FormsThreadOptions): FormsThread {
  let worker: Worker | null = null;
  let last = 0;

  function start(): Worker {
    const started = threads.start(workerFile);
    // Whoever waits hears of it by its end.
    started.on('error', () => undefined);
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  }

  return {
    make: async (form, input) => {
      worker ??= start();
      const asked = worker;
      last += 1;
      const question = { request: last, form, input };
      const outcome = await askWorker<FormAnswer>(asked, question, LIMIT_MS);
      if (outcome.kind === 'answered' && outcome.answer.parts !== null) return ok(outcome.answer.parts);
      log(`${form} was not made`, outcome.kind === 'answered' ? outcome.answer.cause : outcome.cause);
      if (outcome.kind === 'too-slow') await threads.end(asked);
      return notMade(input.article.title);
    },
    close: async () => {
      if (worker !== null) await threads.end(worker);
    },
  };
}

/** The failure of an article that no form could be made of. */
function notMade(title: string): Result<never> {
  return fail('form-not-made', `“${title}” could not be put into this form.`, 'Choose another form, such as JSON.');
}
