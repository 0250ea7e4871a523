import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { leaveThread } from '../jobs/leave-thread';
import { toAppError } from '../store/failure';
import type { BundleAnswer, BundleJob, BundleWord } from './bundle-protocol';
import { openIncoming } from './incoming';
import type { IncomingBatch } from './incoming';
import { libraryFromBundle } from './library-from-bundle';
import { writeBundle } from './write-bundle';

const port = parentPort;
if (!port) throw new Error('Bundles are written and read in a worker thread only.');

/** The most words about progress in a second. */
const TELL_MS = 100;

const stop = new AbortController();
const clock = { now: () => new Date() };
let toldAt = 0;

let drawing: AsyncGenerator<IncomingBatch> | null = null;

port.on('message', (word: BundleWord) => {
  if (word === 'next') {
    void giveNext();
    return;
  }
  stop.abort();
  if (word === 'close') void leaveThread(port);
});

void work(workerData as BundleJob);

async function work(job: BundleJob): Promise<void> {
  const options = { clock, signal: stop.signal, onProgress };
  if (job.do === 'write') send({ says: 'written', result: await writeBundle(job.order, options) });
  else if (job.do === 'read') {
    const opened = await openIncoming(job.bundle, options);
    if (!opened.ok) send({ says: 'opened', result: opened });
    else {
      const { batches, close: _close, ...head } = opened.value;
      drawing = batches();
      send({ says: 'opened', result: ok(head) });
    }
  } else {
    const ids = { next: () => job.libraryId };
    send({ says: 'unpacked', result: await libraryFromBundle(job.order, { ...options, ids }) });
  }
}

async function giveNext(): Promise<void> {
  send({ says: 'drawn', result: await draw() });
}

async function draw(): Promise<Result<IncomingBatch | null>> {
  try {
    const next = await drawing?.next();
    return ok(next?.done === false ? next.value : null);
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

function onProgress(done: number, total: number): void {
  const now = Date.now();
  if (now - toldAt < TELL_MS) return;
  toldAt = now;
  send({ says: 'progress', done, total });
}

function send(answer: BundleAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answer);
}
