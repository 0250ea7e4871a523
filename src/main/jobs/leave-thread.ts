import type { MessagePort } from 'node:worker_threads';

const TURNS = 4;
const TURN_MS = 15;

/**
 * Lets this worker thread end once nothing else keeps it, after a moment of rest. Without the rest, what V8 still compiles
 * for the thread may ask it for a garbage collection that it no longer does: both then wait for ever, and so does whoever
 * waits for the thread (seen with Node 18).
 */
export async function leaveThread(port: MessagePort | null): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, TURN_MS);
    });
  }
  port?.close();
}
