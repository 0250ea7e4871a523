import { parentPort } from 'node:worker_threads';
import { WORKER_READY } from '../jobs/ask-worker';
import { leaveThread } from '../jobs/leave-thread';
import type { FormAnswer, FormQuestion } from './forms-protocol';
import { makeParts } from './make-parts';

const port = parentPort;
if (!port) throw new Error('Forms are made like this in a worker thread only.');

port.on('message', (message: FormQuestion | 'close') => {
  void (message === 'close' ? leaveThread(port) : answer(message));
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
port.postMessage(WORKER_READY);

async function answer({ request, form, input }: FormQuestion): Promise<void> {
  let answered: FormAnswer;
  try {
    answered = { request, parts: await makeParts(form, input), cause: '' };
  } catch (error) {
    answered = { request, parts: null, cause: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answered);
}
