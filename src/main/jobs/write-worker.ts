import { parentPort } from 'node:worker_threads';
import { leaveThread } from './leave-thread';
import { BLOCKING_FILES } from '../store/blocking-files';
import { errorCode } from '../store/failure';
import { writerOver } from '../store/write-many';
import type { WriteAnswer, WriteRequest } from './write-protocol';

const port = parentPort;
if (!port) throw new Error('Files are written like this in a worker thread only.');
const write = writerOver(BLOCKING_FILES);
let queue: Promise<unknown> = Promise.resolve();

port.on('message', (message: WriteRequest | 'close') => {
  queue = queue.then(() => (message === 'close' ? leaveThread(port) : answer(message)));
});

async function answer({ request, library, files, bytes }: WriteRequest): Promise<void> {
  let start = 0;
  const wanted = files.map(({ length, ...file }) => {
    start += length;
    return { ...file, bytes: bytes.subarray(start - length, start) };
  });
  const answered: WriteAnswer = { request, failure: await write(library, wanted).then(() => null, failureOf) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answered);
}

function failureOf(error: unknown): WriteAnswer['failure'] {
  return { message: error instanceof Error ? error.message : String(error), code: errorCode(error) };
}
