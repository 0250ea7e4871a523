import type { WorkerThreads } from '../jobs/worker-threads';
import { compileWebAssemblyOnce } from './compile-once';
import type { SearchAnswer, SearchPlace, SearchRequest, SearchTask } from './search-protocol';

/** The thread of the search: `ask` answers null once the thread has ended. */
export type SearchThread = {
  readonly ask: (task: SearchTask) => Promise<SearchAnswer | null>;
  readonly close: () => Promise<void>;
};

/** Starts the thread; when it fails, everything asked of it is answered with null and the failure is written down. */
export function startSearchThread(
  threads: WorkerThreads,
  workerFile: string,
  place: SearchPlace,
  log: (message: string, cause?: unknown) => void,
): SearchThread {
  const waiting = new Map<number, (answer: SearchAnswer | null) => void>();
  let lastRequest = 0;
  let isOver = false;
  compileWebAssemblyOnce();
  const worker = threads.start(workerFile, { workerData: place });
  worker.once('exit', () => {
    isOver = true;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  });
  worker.on('error', (cause) => {
    log('The search has ended; it starts anew with the next start of the program', cause);
  });
  worker.on('message', (answer: SearchAnswer) => {
    waiting.get(answer.request)?.(answer);
    waiting.delete(answer.request);
  });
  return {
    ask: (task) => {
      if (isOver) return Promise.resolve(null);
      return new Promise((resolve) => {
        lastRequest += 1;
        waiting.set(lastRequest, resolve);
        const request: SearchRequest = { ...task, request: lastRequest };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
        worker.postMessage(request);
      });
    },
    close: () => threads.end(worker),
  };
}
