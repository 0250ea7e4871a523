import type { Worker } from 'node:worker_threads';
import { afterWorking } from './working-time';

/** What became of one question to a worker thread. */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'too-slow' | 'out-of-memory' | 'failed'; readonly cause?: unknown };

/** What a worker says first, once its code is read; the time it may take for a question counts from there. */
export const WORKER_READY = { request: 0 } as const;

/**
 * Asks a worker and waits for the answer with the number of the question (1 or more), for so many milliseconds of work at
 * most; never throws.
 */
export function askWorker<Answer extends { readonly request: number }>(
  worker: Worker,
  question: { readonly request: number },
  limitMs: number,
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome<Answer>): void => {
      clock.stop();
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: Answer): void => {
      if (answer.request === WORKER_READY.request) clock.restart();
      if (answer.request === question.request) settle({ kind: 'answered', answer });
    };
    const onError = (cause: Error & { readonly code?: string }): void => {
      settle({ kind: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'failed', cause });
    };
    const onExit = (code: number): void => {
      settle({ kind: 'failed', cause: `exit ${code}` });
    };
    const clock = afterWorking(limitMs, () => {
      settle({ kind: 'too-slow' });
    });
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(question);
  });
}
