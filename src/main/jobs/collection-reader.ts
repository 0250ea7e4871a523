import type { Worker } from 'node:worker_threads';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Collection, Piece, ReadOptions } from '../importing/collections/collection';
import { containerOf } from '../importing/collections/collection-kind';
import type { SourceFile } from '../importing/read-article';
import { single } from '../importing/collections/single';
import { askWorker } from './ask-worker';
import type { CollectionAnswer, CollectionQuestion } from './collection-protocol';
import { gaveUp, heapOf } from './gave-up';
import type { WorkerThreads } from './worker-threads';

/**
 * `readDocuments` of `importing/` in threads of its own: the same questions and answers, with the limits of time and memory kept
 * for each step. A thread that passes them is ended, and the collection ends with a piece that says so. A file with one
 * text takes no thread. Whoever draws pieces should draw them to the end, or leave the loop.
 */
export type CollectionReader = {
  readonly open: (file: SourceFile, options: ReadOptions) => Promise<Result<Collection>>;
  readonly close: () => Promise<void>;
};

/** Where the worker's code is, and where failures are written down. */
export type CollectionReaderOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly log: (message: string, cause?: unknown) => void;
};

/** A reader; each open collection has a thread, and one thread waits for the next. */
export function createCollectionReader({ threads, workerFile, log }: CollectionReaderOptions): CollectionReader {
  const living = new Set<Worker>();
  let idle: { readonly worker: Worker; readonly memoryBytes: number } | null = null;
  let lastRequest = 0;
  let isClosed = false;

  const take = (memoryBytes: number): Worker => {
    const waiting = idle?.memoryBytes === memoryBytes ? idle.worker : null;
    if (waiting) idle = null;
    const worker = waiting ?? threads.start(workerFile, { resourceLimits: heapOf(memoryBytes) });
    living.add(worker);
    // Between two questions nobody else listens, and an error that nobody hears ends the program.
    if (!waiting) worker.on('error', () => undefined);
    return worker;
  };
  const end = async (worker: Worker): Promise<void> => {
    living.delete(worker);
    if (idle?.worker === worker) idle = null;
    await threads.end(worker);
  };
  const release = async (worker: Worker, memoryBytes: number): Promise<void> => {
    if (isClosed || idle) await end(worker);
    else idle = { worker, memoryBytes };
  };

  return {
    open: async (file, options) => {
      if (containerOf(file.fileName, file.bytes) === null) return ok(single(file));
      if (isClosed) return fail('engine-closed', 'The program is about to close.');
      const { seconds, memoryBytes } = options.limits;
      const worker = take(memoryBytes);
      const ask = async (question: Unnumbered): Promise<Result<CollectionAnswer>> => {
        lastRequest += 1;
        const asked = { ...question, request: lastRequest };
        const outcome = await askWorker<CollectionAnswer>(worker, asked, seconds * 1000);
        if (outcome.kind === 'answered') return ok(outcome.answer);
        log(`The reading of ${file.fileName} was given up: ${outcome.kind}`, outcome.cause);
        await end(worker);
        return gaveUp(file.fileName, outcome.kind, seconds * 1000, memoryBytes);
      };
      const answer = await ask({ do: 'open', file, options });
      if (!answer.ok) return answer;
      const { opened } = answer.value;
      if (opened?.ok) {
        const pieces = piecesFrom(file.fileName, ask, () => release(worker, memoryBytes));
        return ok({ ...opened.value, pieces });
      }
      await release(worker, memoryBytes);
      return opened ?? fail('engine-failed', `${file.fileName} could not be read.`, 'The details are in the log.');
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...living].map(end));
    },
  };
}

type Unnumbered = CollectionQuestion extends infer Question
  ? Question extends unknown
    ? Omit<Question, 'request'>
    : never
  : never;

async function* piecesFrom(
  container: string,
  ask: (question: Unnumbered) => Promise<Result<CollectionAnswer>>,
  release: () => Promise<void>,
): AsyncGenerator<Piece> {
  let state: 'open' | 'drawn' | 'dead' = 'open';
  try {
    while (state === 'open') {
      const answer = await ask({ do: 'draw' });
      if (!answer.ok) {
        state = 'dead';
        yield { origin: { container, within: [] }, file: answer, notes: [] };
        return;
      }
      const { pieces, isLast } = answer.value.drawn ?? { pieces: [], isLast: true };
      if (isLast) state = 'drawn';
      yield* pieces;
    }
  } finally {
    if (state === 'open' && !(await ask({ do: 'leave' })).ok) state = 'dead';
    if (state !== 'dead') await release();
  }
}
