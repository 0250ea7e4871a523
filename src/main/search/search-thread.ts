import { Worker } from 'node:worker_threads';
import type { SearchAnswer, SearchPlace, SearchRequest, SearchTask } from './search-protocol';

/** The thread of the search: `ask` answers null once the thread has ended. */
export type SearchThread = {
  readonly ask: (task: SearchTask) => Promise<SearchAnswer | null>;
  readonly close: () => Promise<void>;
};

/** How long the thread may take to close its file, in milliseconds, before it is ended. */
const CLOSE_MS = 500;

/** Starts the thread; when it fails, everything asked of it is answered with null and the failure is written down. */
export function startSearchThread(
  workerFile: string,
  place: SearchPlace,
  log: (message: string, cause?: unknown) => void,
): SearchThread {
  const waiting = new Map<number, (answer: SearchAnswer | null) => void>();
  let lastRequest = 0;
  let isOver = false;
  const worker = new Worker(workerFile, { workerData: place });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isOver = true;
      for (const answer of waiting.values()) answer(null);
      waiting.clear();
      resolve();
    });
  });
  worker.on('error', (cause) => {
    log('The search has ended; it starts anew with the next start of the program', cause);
  });
  worker.on('message', (answer: SearchAnswer) => {
    waiting.get(answer.request)?.(answer);
    waiting.delete(answer.request);
  });
  const post = (message: SearchRequest | 'close'): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(message);
  };
  return {
    ask: (task) => {
      if (isOver) return Promise.resolve(null);
      return new Promise((resolve) => {
        lastRequest += 1;
        waiting.set(lastRequest, resolve);
        post({ ...task, request: lastRequest });
      });
    },
    close: async () => {
      if (isOver) return;
      post('close');
      const timer = setTimeout(() => void worker.terminate(), CLOSE_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}
