import { parentPort } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Piece } from '../importing/collections/collection';
import { readDocuments } from '../importing/read-documents';
import { WORKER_READY } from './ask-worker';
import type { CollectionAnswer, CollectionQuestion, Drawn } from './collection-protocol';
import { giveWay } from './give-way';
import { leaveThread } from './leave-thread';

const port = parentPort;
if (!port) throw new Error('Collections are read in a worker thread only.');

giveWay();

/** What is sent at once: a few large texts or many small ones. */
const DRAW_PIECES = 64;
const DRAW_BYTES = 4 * 1024 * 1024;

let pieces: AsyncIterator<Piece> | null = null;

port.on('message', (message: CollectionQuestion | 'close') => {
  if (message === 'close') {
    void leaveThread(port);
    return;
  }
  void answer(message);
});
send(WORKER_READY);

async function answer(question: CollectionQuestion): Promise<void> {
  const { request } = question;
  if (question.do === 'open') {
    const opened = await readDocuments(question.file, question.options);
    pieces = opened.ok ? opened.value.pieces[Symbol.asyncIterator]() : null;
    if (!opened.ok) {
      send({ request, opened });
      return;
    }
    const { kind, count, columns, chapters } = opened.value;
    send({ request, opened: ok({ kind, count, columns, chapters }) });
  } else if (question.do === 'draw') {
    const drawn = await draw();
    // Each text has bytes of its own here, which need not be copied once more.
    send(
      { request, drawn },
      drawn.pieces.flatMap(({ file }) => (file.ok ? [file.value.bytes.buffer as ArrayBuffer] : [])),
    );
  } else {
    await pieces?.return?.();
    pieces = null;
    send({ request });
  }
}

async function draw(): Promise<Drawn> {
  const drawn: Piece[] = [];
  let bytes = 0;
  while (pieces && drawn.length < DRAW_PIECES && bytes < DRAW_BYTES) {
    const next = await pieces.next();
    if (next.done) {
      pieces = null;
      break;
    }
    const { file } = next.value;
    if (file.ok) bytes += file.value.bytes.byteLength;
    // A part of the bytes of a whole file would take that file with it.
    drawn.push(
      file.ok ? { ...next.value, file: ok({ ...file.value, bytes: new Uint8Array(file.value.bytes) }) } : next.value,
    );
  }
  return { pieces: drawn, isLast: pieces === null };
}

function send(answered: CollectionAnswer, handedOver: readonly ArrayBuffer[] = []): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of worker_threads has no origin
  port?.postMessage(answered, [...handedOver]);
}
