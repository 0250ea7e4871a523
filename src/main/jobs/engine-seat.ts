import type { Worker } from 'node:worker_threads';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sizeInWords } from '../importing/import-limits';
import { askWorker } from './ask-worker';
import type { EngineAnswer, EngineAnswers, EngineQuestion, EngineRequest } from './engine-protocol';
import type { WorkerThreads } from './worker-threads';

/** Where the worker's code is, how long one file may take (ms), how much memory, and where failures are written down. */
export type SeatOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly limitMs: number;
  /** A file that needs more memory than this ends its worker, not the program; in bytes. */
  readonly memoryBytes: number;
  readonly log: (message: string, cause?: unknown) => void;
};

/** One thread of the engine; it is given one file after the other, and started with the first. */
export type EngineSeat = {
  readonly ask: <Q extends EngineQuestion>(question: Q) => Promise<EngineAnswers[Q['do']]>;
  readonly close: () => Promise<void>;
};

/** A seat. A file that takes longer than the limit, or ends the worker, is answered with an error and the worker is replaced. */
export function createSeat(options: SeatOptions): EngineSeat {
  const { threads, workerFile, limitMs, memoryBytes, log } = options;
  let worker: Worker | null = null;
  let lastRequest = 0;
  const discard = async (): Promise<void> => {
    const old = worker;
    worker = null;
    if (old) await threads.end(old);
  };
  const ask = async (job: EngineQuestion): Promise<Result<EngineAnswer>> => {
    worker ??= threads.start(workerFile, { resourceLimits: heapOf(memoryBytes) });
    lastRequest += 1;
    const question: EngineRequest = { ...job, request: lastRequest };
    const givenMs = 'limits' in job && job.limits ? job.limits.seconds * 1000 : limitMs;
    const outcome = await askWorker<EngineAnswer>(worker, question, givenMs);
    if (outcome.kind === 'answered') return ok(outcome.answer);
    log(`The engine gave up on ${job.file.fileName}: ${outcome.kind}`, outcome.cause);
    await discard();
    return gaveUp(job.file.fileName, outcome.kind, givenMs, memoryBytes);
  };
  return {
    ask: async <Q extends EngineQuestion>(question: Q) => {
      const answer = await ask(question);
      const failed = gaveUp(question.file.fileName, 'failed', limitMs, memoryBytes);
      return (answer.ok ? (answer.value[question.do] ?? failed) : answer) as EngineAnswers[Q['do']];
    },
    close: discard,
  };
}

/** The limits of a thread that may take so much memory for what it holds, in bytes. */
export function heapOf(memoryBytes: number): { readonly maxOldGenerationSizeMb: number } {
  return { maxOldGenerationSizeMb: Math.max(16, Math.floor(memoryBytes / 1024 / 1024)) };
}

/** Says that a thread was ended over a file, and which limit it had passed. */
export function gaveUp(
  fileName: string,
  why: 'too-slow' | 'out-of-memory' | 'failed',
  limitMs: number,
  memoryBytes: number,
): Result<never> {
  const action = 'Split the file, or import a part of it.';
  if (why === 'too-slow') {
    const seconds = Math.round(limitMs / 1000);
    return fail(
      'too-slow',
      `Reading ${fileName} took more than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, the limit, and was stopped.`,
      action,
    );
  }
  if (why === 'out-of-memory') {
    const limit = sizeInWords(memoryBytes);
    return fail(
      'too-much-memory',
      `Reading ${fileName} took more than ${limit} of memory, the limit, and was stopped.`,
      action,
    );
  }
  return fail('engine-failed', `${fileName} could not be analysed.`, 'The details are in the log.');
}
