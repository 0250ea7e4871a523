import type { Worker } from 'node:worker_threads';
import type { Result } from '#core/result';
import type { ImportLimits } from '../importing/import-limits';
import type { SourceFile } from '../importing/read-article';
import { readListed } from '../importing/read-listed';
import type { ReadAnswer, ReadRequest } from './read-protocol';
import type { WorkerThreads } from './worker-threads';

/** Reads the first of these files, one at least and as many as are carried at once, with the SHA-256 of their bytes; what cannot be read says why. */
export type ReadMany = (paths: readonly string[], limits?: ImportLimits) => Promise<readonly Result<SourceFile>[]>;

/** A thread of its own that reads files; it is started with the first, and anew after it ended. */
export type ReadThread = { readonly read: ReadMany; readonly close: () => Promise<void> };

/** Such a thread. Where it ends early, the file that was wanted first is read without it. */
export function createReadThread(
  threads: WorkerThreads,
  workerFile: string,
  log: (message: string, cause?: unknown) => void,
): ReadThread {
  let worker: Worker | null = null;
  let lastRequest = 0;
  const waiting = new Map<number, (files: ReadAnswer['files'] | null) => void>();

  function start(): Worker {
    const started = threads.start(workerFile);
    started.on('message', ({ request, files }: ReadAnswer) => {
      waiting.get(request)?.(files);
      waiting.delete(request);
    });
    started.on('error', (cause) => log('The thread that reads files has failed', cause));
    started.once('exit', () => {
      if (worker === started) worker = null;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
    });
    return started;
  }

  return {
    read: async (paths, limits) => {
      const reader = (worker ??= start());
      lastRequest += 1;
      const request: ReadRequest = { request: lastRequest, paths, ...(limits ? { limits } : {}) };
      const files = await new Promise<ReadAnswer['files'] | null>((resolve) => {
        waiting.set(request.request, resolve);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        reader.postMessage(request);
      });
      return files ?? [await readListed(paths[0] ?? '', limits)];
    },
    close: async () => {
      if (worker !== null) await threads.end(worker);
    },
  };
}
