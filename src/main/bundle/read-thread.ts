import type { Worker } from 'node:worker_threads';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { WorkerThreads } from '../jobs/worker-threads';
import type { BundleAnswer, BundleJob, BundleWord } from './bundle-protocol';
import type { Following } from './bundle-thread';
import type { IncomingBatch, IncomingBundle } from './incoming';

/** Where the worker's code is, and where failures are written down. */
type ReadOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly log: (message: string, cause?: unknown) => void;
};

/** `openIncoming` in a thread of its own, which checks the bundle and hands its articles over as they are drawn. */
export function bundleReader({ threads, workerFile, log }: ReadOptions) {
  return async (bundle: string, { signal, onProgress }: Following): Promise<Result<IncomingBundle>> => {
    const job: BundleJob = { do: 'read', bundle };
    const worker = threads.start(workerFile, { workerData: job });
    const close = (): void => void threads.end(worker);
    worker.on('error', (cause) => log('The reading of a bundle was given up', cause));
    worker.on('message', (answer: BundleAnswer) => {
      if (answer.says === 'progress') onProgress(answer.done, answer.total);
    });
    signal.addEventListener('abort', () => say(worker, 'cancel'), { once: true });
    const opened = await answerOf(worker, (answer) => (answer.says === 'opened' ? answer.result : null));
    if (opened?.ok) return ok({ ...opened.value, batches: () => batchesFrom(worker), close });
    close();
    return opened ?? FAILED;
  };
}

async function* batchesFrom(worker: Worker): AsyncGenerator<IncomingBatch> {
  for (;;) {
    say(worker, 'next');
    const drawn = await answerOf(worker, (answer) => (answer.says === 'drawn' ? { batch: answer.batch } : null));
    if (drawn === null) throw new Error('The thread that reads a bundle ended before its time');
    if (drawn.batch === null) return;
    yield drawn.batch;
  }
}

/** The first answer of the kind that is waited for; null when the worker ends before it. */
function answerOf<T>(worker: Worker, take: (answer: BundleAnswer) => T | null): Promise<T | null> {
  return new Promise((resolve) => {
    const settle = (value: T | null): void => {
      worker.off('message', onMessage);
      worker.off('exit', onExit);
      resolve(value);
    };
    const onMessage = (answer: BundleAnswer): void => {
      const value = take(answer);
      if (value !== null) settle(value);
    };
    const onExit = (): void => settle(null);
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    // One that has ended says nothing any more.
    if (worker.threadId === -1) settle(null);
  });
}

function say(worker: Worker, word: BundleWord): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  worker.postMessage(word);
}

const FAILED: Result<never> = fail(
  'bundle-failed',
  'The reading of the bundle ended before its time. Nothing was changed.',
  'Try again; the details are in the log.',
);
