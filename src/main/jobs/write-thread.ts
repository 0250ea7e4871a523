import type { Worker } from 'node:worker_threads';
import type { WorkerThreads } from './worker-threads';
import { StoreFailure } from '../store/failure';
import type { NewFile, WriteMany } from '../store/write-many';
import type { WriteAnswer, WriteRequest } from './write-protocol';

/** A thread of its own that writes files; it is started with the first, and anew after it failed. */
export type WriteThread = { readonly write: WriteMany; readonly close: () => Promise<void> };

type Waiting = { readonly done: () => void; readonly failed: (error: Error) => void };

/** A writer in such a thread: what it promises is what `WriteMany` does. A thread that ends early has written nothing for certain. */
export function createWriteThread(threads: WorkerThreads, workerFile: string): WriteThread {
  let worker: Worker | null = null;
  let lastRequest = 0;
  const waiting = new Map<number, Waiting>();

  function start(): Worker {
    const started = threads.start(workerFile);
    started.on('message', ({ request, failure }: WriteAnswer) => {
      const asked = waiting.get(request);
      waiting.delete(request);
      if (failure === null) asked?.done();
      else
        asked?.failed(Object.assign(new Error(failure.message), failure.code === null ? {} : { code: failure.code }));
    });
    // Its end follows, and says the same.
    started.on('error', () => undefined);
    started.once('exit', () => {
      if (worker === started) worker = null;
      for (const { failed } of waiting.values()) failed(new StoreFailure(ENDED));
      waiting.clear();
    });
    return started;
  }

  return {
    write: (library, wanted) =>
      new Promise((done, failed) => {
        const writer = (worker ??= start());
        lastRequest += 1;
        const request = lastRequest;
        waiting.set(request, { done, failed });
        const files = wanted.map(({ bytes: { byteLength: length }, ...file }) => ({ ...file, length }));
        const send = (bytes: Uint8Array<ArrayBuffer>): void =>
          writer.postMessage({ request, library, files, bytes } satisfies WriteRequest, [bytes.buffer]);
        // A thread that ends meanwhile has said so to all that wait.
        packed(wanted).then(send).catch(failed);
      }),
    close: async () => {
      if (worker !== null) await threads.end(worker);
    },
  };
}

const ENDED = {
  code: 'writing-failed',
  message: 'The part of the program that writes files has ended, so these articles were not saved.',
  action: 'Import them again.',
};

/** So much is copied before the window is let have its turn. */
const AT_ONCE = 1024 * 1024;

/** One block that changes hands: parts of a larger one would be copied with all of it. */
async function packed(wanted: readonly NewFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(wanted.reduce((sum, file) => sum + file.bytes.byteLength, 0));
  let [at, paused] = [0, 0];
  for (const file of wanted) {
    bytes.set(file.bytes, at);
    at += file.bytes.byteLength;
    if (at - paused < AT_ONCE) continue;
    paused = at;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return bytes;
}
