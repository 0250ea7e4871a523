import { parentPort, workerData } from 'node:worker_threads';
import { leaveThread } from '../jobs/leave-thread';
import { createSearchWork } from './search-work';
import type { SearchAnswer, SearchPlace, SearchRequest } from './search-protocol';

const port = parentPort;
if (!port) throw new Error('The search runs in a worker thread only.');
const work = createSearchWork(workerData as SearchPlace);
let queue: Promise<unknown> = Promise.resolve();

port.on('message', (message: SearchRequest | 'close') => {
  queue = queue.then(() => handle(message));
});

async function handle(message: SearchRequest | 'close'): Promise<void> {
  if (message === 'close') {
    work.close();
    await leaveThread(port);
    return;
  }
  const answer: SearchAnswer = { request: message.request, ...(await work.run(message)) };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answer);
}
