import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildForNode } from '../../../scripts/setup/build-for-node.mjs';
import { DEFAULT_LIMITS } from '../importing/import-limits';
import { readListed } from '../importing/read-listed';
import { createReadThread } from './read-thread';
import type { ReadThread } from './read-thread';
import { createWorkerThreads } from './worker-threads';

const threads = createWorkerThreads();
let folder = '';
let reading: ReadThread | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-reading-'));
  await writeFile(
    join(folder, 'ends.cjs'),
    "require('node:worker_threads').parentPort.on('message', () => process.exit(3))",
  );
  await buildForNode('src/main/jobs/read-worker.ts', folder, 'worker.mjs');
});

afterEach(async () => {
  await reading?.close();
  expect(threads.living()).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(worker: string) {
  const logged: string[] = [];
  reading = createReadThread(threads, join(folder, worker), (message) => logged.push(message));
  return { read: reading.read, logged };
}

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('createReadThread', () => {
  it('reads what reading here reads, each in bytes of its own with their SHA-256', async () => {
    const { read } = start('worker.mjs');
    const contents = [0, 1, 900, 70_000].map((length) => Buffer.alloc(length, 'velmar '));
    const paths = await Promise.all(contents.map((bytes, index) => put(`${index}.txt`, bytes)));
    const files = await read(paths);
    for (const [index, path] of paths.entries()) {
      const file = files[index];
      const here = await readListed(path);
      if (!file?.ok || !here.ok) throw new Error(`${path} was not read`);
      const { sha256, bytes, ...others } = file.value;
      expect(Buffer.from(bytes).equals(contents[index] ?? Buffer.from('-'))).toBe(true);
      expect(bytes.buffer.byteLength).toBe(bytes.byteLength);
      expect(sha256).toBe(
        createHash('sha256')
          .update(contents[index] ?? '')
          .digest('hex'),
      );
      expect({ ...others, bytes: Buffer.from(bytes) }).toEqual(here.value);
    }
  });

  it('says of each file that cannot be read why, as reading here does', async () => {
    const { read } = start('worker.mjs');
    const limits = { ...DEFAULT_LIMITS, fileBytes: 10 };
    const paths = [
      join(folder, 'none.txt'),
      await put('large.txt', Buffer.alloc(11, 'a')),
      await put('b.txt', Buffer.from('b')),
    ];
    const files = await read(paths, limits);
    const codes = files.map((file) => (file.ok ? 'ok' : file.error.code));
    expect(codes).toEqual(['not-found', 'too-large', 'ok']);
    expect(files.slice(0, 2)).toEqual(await Promise.all(paths.slice(0, 2).map((path) => readListed(path, limits))));
  });

  it('carries no more at once than it has to, and never nothing', async () => {
    const { read } = start('worker.mjs');
    const path = await put('heavy.txt', Buffer.alloc(3 * 1024 * 1024, 'a'));
    expect(await read([path, path, path, path])).toHaveLength(2);
  });

  it('reads the file that was wanted here where the thread has ended, and starts anew', async () => {
    const { read } = start('ends.cjs');
    const path = await put('c.txt', Buffer.from('council'));
    for (let time = 0; time < 2; time += 1) {
      const files = await read([path, path]);
      expect(files).toMatchObject([{ ok: true, value: { fileName: 'c.txt' } }]);
    }
  });
});
