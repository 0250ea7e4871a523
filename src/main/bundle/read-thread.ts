import { basename } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { gaveUp, heapOf } from '../jobs/gave-up';
import type { WorkerThreads } from '../jobs/worker-threads';
import { afterWorking } from '../jobs/working-time';
import { StoreFailure } from '../store/failure';
import type { BundleAnswer, BundleJob, BundleWord } from './bundle-protocol';
import type { Following } from './bundle-thread';
import type { IncomingBatch, IncomingBundle } from './incoming';

/** For how long the thread may say nothing, and how much memory it may take for what it holds. */
type BundleLimits = { readonly seconds: number; readonly memoryBytes: number };

/** A bundle is as large as the library it was made of: of its files the largest is checked in some seconds, also from a stick. */
const LIMITS: BundleLimits = { seconds: 120, memoryBytes: 2 * 1024 * 1024 * 1024 };

/** Where the worker's code is, where failures are written down, and the limits where they are others. */
type ReadOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly log: (message: string, cause?: unknown) => void;
  readonly limits?: BundleLimits;
};

/**
 * `openIncoming` in a thread of its own, which checks the bundle and hands its articles over as they are drawn. A thread that says
 * nothing for too long or takes too much memory is ended, and the bundle is refused.
 */
export function bundleReader({ threads, workerFile, log, limits = LIMITS }: ReadOptions) {
  return async (bundle: string, { signal, onProgress }: Following): Promise<Result<IncomingBundle>> => {
    const job: BundleJob = { do: 'read', bundle };
    const worker = threads.start(workerFile, { workerData: job, resourceLimits: heapOf(limits.memoryBytes) });
    const close = (): void => void threads.end(worker);
    // Between two draws nobody else listens, and an error that nobody hears ends the program.
    worker.on('error', (cause) => log('The reading of a bundle was given up', cause));
    worker.on('message', (answer: BundleAnswer) => {
      if (answer.says === 'progress') onProgress(answer.done, answer.total);
    });
    signal.addEventListener('abort', () => say(worker, 'cancel'), { once: true });
    const refused = (why: Silence): Result<never> => refusalOf(basename(bundle), why, limits);
    const opened = await answerOf(worker, limits, (answer) => (answer.says === 'opened' ? answer.result : null));
    if (typeof opened !== 'string' && opened.ok) {
      return ok({ ...opened.value, batches: () => batchesFrom(worker, limits, refused), close });
    }
    close();
    return typeof opened === 'string' ? refused(opened) : opened;
  };
}

async function* batchesFrom(
  worker: Worker,
  limits: BundleLimits,
  refused: (why: Silence) => Result<never>,
): AsyncGenerator<IncomingBatch> {
  for (;;) {
    say(worker, 'next');
    const answer = await answerOf(worker, limits, (each) => (each.says === 'drawn' ? each.result : null));
    const drawn = typeof answer === 'string' ? refused(answer) : answer;
    if (!drawn.ok) throw new StoreFailure(drawn.error);
    if (drawn.value === null) return;
    yield drawn.value;
  }
}

/** Why a thread gave no answer. */
type Silence = 'too-slow' | 'out-of-memory' | 'failed';

/** The first answer of the kind that is waited for, or why there is none. */
function answerOf<T extends object>(
  worker: Worker,
  { seconds }: BundleLimits,
  take: (answer: BundleAnswer) => T | null,
): Promise<T | Silence> {
  return new Promise((resolve) => {
    const settle = (value: T | Silence): void => {
      silence.stop();
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(value);
    };
    const onMessage = (answer: BundleAnswer): void => {
      silence.restart();
      const value = take(answer);
      if (value !== null) settle(value);
    };
    const onError = (cause: Error & { readonly code?: string }): void =>
      settle(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'failed');
    const onExit = (): void => settle('failed');
    const silence = afterWorking(seconds * 1000, () => settle('too-slow'));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    // One that has ended says nothing any more.
    if (worker.threadId === -1) settle('failed');
  });
}

function say(worker: Worker, word: BundleWord): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  worker.postMessage(word);
}

/** What is said of a bundle whose thread gave no answer. */
function refusalOf(name: string, why: Silence, { seconds, memoryBytes }: BundleLimits): Result<never> {
  if (why === 'failed') return FAILED;
  const given = gaveUp(name, why, seconds * 1000, memoryBytes);
  return given.ok ? given : fail(given.error.code, given.error.message, 'Have a bundle of fewer articles made.');
}

const FAILED: Result<never> = fail(
  'bundle-failed',
  'The reading of the bundle ended before its time. Nothing was changed.',
  'Try again; the details are in the log.',
);
