import { parentPort, workerData } from 'node:worker_threads';
import { leaveThread } from '../jobs/leave-thread';
import type { BundleAnswer, BundleJob, BundleWord } from './bundle-protocol';
import { libraryFromBundle } from './library-from-bundle';
import { writeBundle } from './write-bundle';

const port = parentPort;
if (!port) throw new Error('Bundles are written and read in a worker thread only.');

/** The most words about progress in a second. */
const TELL_MS = 100;

const stop = new AbortController();
const clock = { now: () => new Date() };
let toldAt = 0;

port.on('message', (word: BundleWord) => {
  stop.abort();
  if (word === 'close') void leaveThread(port);
});

void work(workerData as BundleJob);

async function work(job: BundleJob): Promise<void> {
  const options = { clock, signal: stop.signal, onProgress };
  if (job.do === 'write') send({ says: 'written', result: await writeBundle(job.order, options) });
  else {
    const ids = { next: () => job.libraryId };
    send({ says: 'unpacked', result: await libraryFromBundle(job.order, { ...options, ids }) });
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
