import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import { BESIDE_WINDOW } from './give-way';
import { endsInTime } from './in-time';

/** The worker threads of the program, which all end before it does. A worker ends when it is sent `'close'`. */
export type WorkerThreads = {
  readonly start: (file: string, options?: WorkerOptions) => Worker;
  /** Asks a worker to end and then makes it; comes back after two seconds at most, even when the worker has not ended. */
  readonly end: (worker: Worker) => Promise<void>;
  /** How many were started and have not ended. */
  readonly living: () => number;
};

/** How long a worker may take to end by itself, and how long it is waited for after it was made to end, in milliseconds. */
const POLITE_MS = 500;
const FORCED_MS = 1_500;

const HAS_WINDOW = process.versions['electron'] !== undefined;

/** A place to start worker threads from. */
export function createWorkerThreads(): WorkerThreads {
  const living = new Map<Worker, Promise<void>>();
  return {
    start: (file, options = {}) => {
      const worker = new Worker(file, { ...options, ...(HAS_WINDOW ? { argv: [BESIDE_WINDOW] } : {}) });
      const ended = new Promise<void>((resolve) => {
        worker.once('exit', () => {
          living.delete(worker);
          resolve();
        });
      });
      living.set(worker, ended);
      return worker;
    },
    end: async (worker) => {
      const ended = living.get(worker);
      if (!ended) return;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      worker.postMessage('close');
      if (await endsInTime(ended, POLITE_MS)) return;
      void worker.terminate();
      await endsInTime(ended, FORCED_MS);
    },
    living: () => living.size,
  };
}
