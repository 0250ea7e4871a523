import type { Worker } from 'node:worker_threads';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { Analysed, EngineAnswer, EngineJob } from './engine-protocol';
import type { WorkerThreads } from './worker-threads';

/** Where the worker's code is, how long one file may take (ms), and where failures are written down. */
export type SeatOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly limitMs: number;
  readonly log: (message: string, cause?: unknown) => void;
};

/** One thread of the engine; it is given one file after the other, and started with the first. */
export type EngineSeat = {
  readonly run: (job: EngineJob) => Promise<Result<Analysed>>;
  readonly close: () => Promise<void>;
};

/** A file that needs more memory than this ends its worker, not the program. */
const MAX_HEAP_MB = 1024;

/** A seat. A file that takes longer than the limit, or ends the worker, is answered with an error and the worker is replaced. */
export function createSeat(options: SeatOptions): EngineSeat {
  let worker: Worker | null = null;
  let lastRequest = 0;
  const discard = async (): Promise<void> => {
    const old = worker;
    worker = null;
    if (old) await options.threads.end(old);
  };
  return {
    run: async (job) => {
      worker ??= options.threads.start(options.workerFile, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } });
      lastRequest += 1;
      const outcome = await askWorker(worker, lastRequest, job, options.limitMs);
      if (outcome.kind === 'answered') return outcome.result;
      options.log(`The engine gave up on ${job.file.fileName}: ${outcome.kind}`, outcome.cause);
      await discard();
      return outcome.kind === 'too-slow'
        ? fail(
            'too-slow',
            'Reading this file took too long and was stopped.',
            'Split the file, or import a part of it.',
          )
        : fail('engine-failed', 'This file could not be analysed.', 'The details are in the log.');
    },
    close: discard,
  };
}

type Outcome =
  | { readonly kind: 'answered'; readonly result: Result<Analysed> }
  | { readonly kind: 'too-slow' | 'failed'; readonly cause?: unknown };

function askWorker(worker: Worker, request: number, job: EngineJob, limitMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: EngineAnswer): void => {
      if (answer.request === request) settle({ kind: 'answered', result: answer.result });
    };
    const onError = (cause: unknown): void => {
      settle({ kind: 'failed', cause });
    };
    const onExit = (code: number): void => {
      settle({ kind: 'failed', cause: `exit ${code}` });
    };
    const timer = setTimeout(() => {
      settle({ kind: 'too-slow' });
    }, limitMs);
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage({ ...job, request });
  });
}
