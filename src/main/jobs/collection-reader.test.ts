import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildForNode } from '../../../scripts/setup/build-for-node.mjs';
import { readOptions } from '../../../tests/kit/read-all';
import type { ReadSettings } from '../../../tests/kit/read-all';
import { zipOf } from '../../../tests/kit/zip';
import { createCollectionReader } from './collection-reader';
import type { CollectionReader } from './collection-reader';
import { createWorkerThreads } from './worker-threads';

/** Opens everything, and then does what the name of the file says instead of giving pieces. */
const BROKEN = `
const { parentPort } = require('node:worker_threads');
let name = '';
parentPort.on('message', (message) => {
  if (message === 'close') return parentPort.close();
  const { request, do: what, file } = message;
  if (what === 'open') {
    name = file.fileName;
    return parentPort.postMessage({ request, opened: { ok: true, value: { kind: 'zip', count: 1, columns: null, chapters: null } } });
  }
  if (name === 'hang.zip') for (;;);
  if (name === 'fill.zip') for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  process.exit(3);
});`;

const threads = createWorkerThreads();
let folder = '';
let reader: CollectionReader | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-collections-'));
  await writeFile(join(folder, 'broken.cjs'), BROKEN);
  await buildForNode('src/main/jobs/collection-worker.ts', folder, 'worker.mjs');
});

afterEach(async () => {
  await reader?.close();
  expect(threads.living()).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(worker: string) {
  const logged: string[] = [];
  const made = createCollectionReader({
    threads,
    workerFile: join(folder, worker),
    log: (message) => logged.push(message),
  });
  reader = made;
  const open = (fileName: string, bytes: Uint8Array, settings?: ReadSettings) =>
    made.open({ fileName, bytes, modifiedAt: null }, readOptions(settings));
  const outcomes = async (...args: Parameters<typeof open>) => {
    const opened = await open(...args);
    if (!opened.ok) return [opened.error.code];
    const found: string[] = [];
    for await (const { file } of opened.value.pieces) {
      found.push(file.ok ? Buffer.from(file.value.bytes).toString() : `${file.error.code}: ${file.error.message}`);
    }
    return found;
  };
  return { open, outcomes, logged };
}

const many = zipOf(
  Array.from({ length: 200 }, (_, index) => ({ name: `${index}.txt`, bytes: Buffer.from(`Text ${index}.`) })),
);

describe('createCollectionReader', () => {
  it('gives the pieces of a file in their order, with nothing but their own bytes', async () => {
    const { outcomes, open } = start('worker.mjs');
    expect(await outcomes('a.zip', many)).toEqual(Array.from({ length: 200 }, (_, index) => `Text ${index}.`));
    const csv = await open('a.csv', Buffer.from(`body\nOne\n${'x'.repeat(100_000)}\n`));
    if (!csv.ok) expect.fail(csv.error.message);
    for await (const { file } of csv.value.pieces) {
      if (file.ok) expect(file.value.bytes.buffer.byteLength).toBe(file.value.bytes.byteLength);
    }
  });

  it('reads several files at once, and goes on after one that is left half read or cannot be opened', async () => {
    const { outcomes, open } = start('worker.mjs');
    const half = await open('half.zip', many);
    const all = outcomes('a.zip', many);
    if (half.ok) for await (const piece of half.value.pieces) if (piece.file.ok) break;
    expect(await all).toHaveLength(200);
    expect(await outcomes('cut.zip', many.subarray(0, 40))).toEqual(['archive-damaged']);
    expect(await outcomes('a.zip', many)).toHaveLength(200);
    expect(threads.living()).toBeLessThanOrEqual(1);
  });

  it('takes no thread for a file with one text', async () => {
    const { outcomes } = start('worker.mjs');
    expect(await outcomes('a.txt', Buffer.from('A text.'))).toEqual(['A text.']);
    expect(threads.living()).toBe(0);
  });

  it('refuses 300 MB of nothing while this thread goes on', async () => {
    const { outcomes } = start('worker.mjs');
    const bomb = zipOf([{ name: 'a.txt', bytes: Buffer.alloc(300 * 1024 * 1024) }]);
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);
    const refused = await outcomes('bomb.zip', bomb);
    clearInterval(ticking);
    expect(refused).toEqual([expect.stringMatching(/^(?:too-large|archive-too-large): .*(?:32 MB|500 times)/u)]);
    expect(turns).toBeGreaterThan(0);
  });

  it.each([
    ['hang.zip', 'too-slow', '1 second'],
    ['fill.zip', 'too-much-memory', '64 MB'],
    ['exit.zip', 'engine-failed', 'exit.zip'],
  ])('ends the thread of %s and says so', async (name, code, said) => {
    const { outcomes, logged } = start('broken.cjs');
    const limits = { seconds: name === 'hang.zip' ? 1 : 60, memoryBytes: 64 * 1024 * 1024 };
    const [only, ...others] = await outcomes(name, many, { limits });
    expect(only).toContain(code);
    expect(only).toContain(said);
    expect(others).toEqual([]);
    expect(logged).toHaveLength(1);
  });

  it('opens nothing once it is closed', async () => {
    const { outcomes } = start('worker.mjs');
    await reader?.close();
    expect(await outcomes('a.zip', many)).toEqual(['engine-closed']);
  });
});
