import type { Worker } from 'node:worker_threads';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { WorkerThreads } from '../jobs/worker-threads';
import type { BundleAnswer, BundleJob } from './bundle-protocol';
import type { UnpackOrder, Unpacked } from './library-from-bundle';
import type { BundleOrder, WrittenBundle } from './write-bundle';

/** What hears of a job on its way, and can stop it. */
export type Following = {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
};

/** The writing and unpacking of bundles in threads of their own, so that the window answers meanwhile. */
export type BundleThreads = {
  readonly write: (order: BundleOrder, following: Following) => Promise<Result<WrittenBundle>>;
  readonly unpack: (order: UnpackOrder, libraryId: string, following: Following) => Promise<Result<Unpacked>>;
};

/** Where the worker's code is, and where failures are written down. */
type ThreadOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly log: (message: string, cause?: unknown) => void;
};

/** Threads for bundles; each job has its own, which ends with it. */
export function createBundleThreads({ threads, workerFile, log }: ThreadOptions): BundleThreads {
  async function run<T>(
    job: BundleJob,
    { signal, onProgress }: Following,
    take: (answer: BundleAnswer) => Result<T> | null,
  ): Promise<Result<T>> {
    const worker = threads.start(workerFile, { workerData: job });
    const onAbort = (): void => cancel(worker);
    signal.addEventListener('abort', onAbort);
    try {
      return await new Promise<Result<T>>((resolve) => {
        worker.on('message', (answer: BundleAnswer) => {
          if (answer.says === 'progress') onProgress(answer.done, answer.total);
          else resolve(take(answer) ?? FAILED);
        });
        worker.on('error', (cause) => {
          log('A bundle was given up', cause);
          resolve(FAILED);
        });
        worker.on('exit', () => resolve(FAILED));
      });
    } finally {
      signal.removeEventListener('abort', onAbort);
      await threads.end(worker);
    }
  }
  return {
    write: (order, following) =>
      run({ do: 'write', order }, following, (answer) => (answer.says === 'written' ? answer.result : null)),
    unpack: (order, libraryId, following) =>
      run({ do: 'unpack', order, libraryId }, following, (answer) =>
        answer.says === 'unpacked' ? answer.result : null,
      ),
  };
}

function cancel(worker: Worker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  worker.postMessage('cancel');
}

const FAILED: Result<never> = fail(
  'bundle-failed',
  'The work on the bundle ended before its time. Nothing was kept of it.',
  'Try again; the details are in the log.',
);
