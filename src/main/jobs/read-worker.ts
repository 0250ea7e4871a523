import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { SourceFile } from '../importing/read-article';
import { BLOCKING_READS, readListed } from '../importing/read-listed';
import { giveWay } from './give-way';
import { leaveThread } from './leave-thread';
import type { ReadAnswer, ReadRequest } from './read-protocol';

const port = parentPort;
if (!port) throw new Error('Files are read like this in a worker thread only.');

giveWay();

/** What is sent at once, in bytes. */
const ENOUGH = 4 * 1024 * 1024;

let queue: Promise<unknown> = Promise.resolve();

port.on('message', (message: ReadRequest | 'close') => {
  queue = queue.then(() => (message === 'close' ? leaveThread(port) : answer(message)));
});

async function answer({ request, paths, limits }: ReadRequest): Promise<void> {
  const files: Result<SourceFile>[] = [];
  const handedOver: ArrayBuffer[] = [];
  let bytes = 0;
  for (const path of paths) {
    const read = await readListed(path, limits, BLOCKING_READS);
    files.push(read.ok ? ok(withHash(read.value, handedOver)) : read);
    if (read.ok) bytes += read.value.bytes.byteLength;
    if (bytes >= ENOUGH) break;
  }
  port?.postMessage({ request, files } satisfies ReadAnswer, handedOver);
}

/** The file with its SHA-256, and its bytes in a block of their own, which changes hands. */
function withHash(file: SourceFile, handedOver: ArrayBuffer[]): SourceFile {
  const { buffer } = file.bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === file.bytes.byteLength;
  const own = isWhole ? buffer : new Uint8Array(file.bytes).buffer;
  handedOver.push(own);
  const bytes = new Uint8Array(own);
  return { ...file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
