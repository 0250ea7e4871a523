import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildForNode } from '../../../scripts/setup/build-for-node.mjs';
import { createWorkerThreads } from './worker-threads';
import { toAppError } from '../store/failure';
import { createWriteThread } from './write-thread';
import type { WriteThread } from './write-thread';
import type { NewFile } from '../store/write-many';

const threads = createWorkerThreads();
let folder = '';
let writing: WriteThread | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-writing-'));
  await writeFile(
    join(folder, 'ends.cjs'),
    "require('node:worker_threads').parentPort.on('message', () => process.exit(3))",
  );
  await buildForNode('src/main/jobs/write-worker.ts', folder, 'worker.mjs');
});

afterEach(async () => {
  await writing?.close();
  expect(threads.living()).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function start(worker: string) {
  const library = await mkdtemp(join(folder, 'library-'));
  await writeFile(join(library, 'library.json'), '{"id":"own"}');
  writing = createWriteThread(threads, join(folder, worker));
  const { write } = writing;
  return { library, write: (to: string, wanted: readonly NewFile[]) => write({ folder: to, id: 'own' }, wanted) };
}

const failureOf = (work: Promise<void>) => work.then(() => null, toAppError);

describe('createWriteThread', () => {
  it('puts nothing in its place where one file is not what its SHA-256 says', async () => {
    const { library, write } = await start('worker.mjs');
    const wanted = ['a', 'b'].map((name) => ({ path: join(library, 'originals', name), bytes: Buffer.from(name) }));
    const sha256 = createHash('sha256').update('a').digest('hex');
    const all = wanted.map((file) => ({ ...file, sha256 }));
    await expect(write(library, all)).rejects.toThrow('b would not hold what its name says');
    expect(await readdir(library)).toEqual(['library.json']);
    await write(library, all.slice(0, 1));
    expect(await readFile(join(library, 'originals', 'a'), 'utf8')).toBe('a');
  });

  it('puts every file in its place with its own bytes, and leaves nothing beside', async () => {
    const { library, write } = await start('worker.mjs');
    const wanted = Array.from({ length: 300 }, (_, index) => ({
      path: join(library, 'articles', `${index % 7}`, `${index}.json`),
      bytes: Buffer.from('x'.repeat(index)).subarray(index % 3 === 0 ? 0 : Math.min(1, index)),
    }));
    await Promise.all([write(library, wanted.slice(0, 200)), write(library, wanted.slice(200))]);
    for (const { path, bytes } of wanted) expect(await readFile(path)).toEqual(bytes);
    expect(await readdir(join(library, 'temp'))).toEqual([]);
  });

  it('says what the system said, and tidies up', async () => {
    const { library, write } = await start('worker.mjs');
    await mkdir(join(library, 'articles', 'taken.json'), { recursive: true });
    const bytes = Buffer.from('words');
    const taken = { path: join(library, 'articles', 'taken.json'), bytes };
    const other = { path: join(library, 'articles', 'other.json'), bytes };
    expect(await failureOf(write(library, [taken, other]))).toMatchObject({ code: 'disk-error' });
    expect(await readdir(join(library, 'temp'))).toEqual([]);
    await write(library, [other]);
    expect(await readFile(other.path)).toEqual(bytes);
  });

  it('makes no library where there is none', async () => {
    const { library, write } = await start('worker.mjs');
    const gone = join(library, 'gone');
    const wanted = [{ path: join(gone, 'articles', 'a.json'), bytes: Buffer.from('words') }];
    expect(await failureOf(write(gone, wanted))).toMatchObject({ code: 'library-gone' });
    expect(await readdir(library)).toEqual(['library.json']);
  });

  it('makes nothing in an empty folder or another library that has taken the place of its own', async () => {
    const { library, write } = await start('worker.mjs');
    const wanted = [{ path: join(library, 'articles', 'a.json'), bytes: Buffer.from('words') }];
    await writeFile(join(library, 'library.json'), '{"id":"other"}');
    expect(await failureOf(write(library, wanted))).toMatchObject({ code: 'library-gone' });
    expect(await readdir(library)).toEqual(['library.json']);
    await rm(join(library, 'library.json'));
    expect(await failureOf(write(library, wanted))).toMatchObject({ code: 'library-gone' });
    expect(await readdir(library)).toEqual([]);
  });

  it('fails what was asked of a thread that ends, and starts another for the next', async () => {
    const { library, write } = await start('ends.cjs');
    const wanted = [{ path: join(library, 'a.json'), bytes: Buffer.from('words') }];
    expect(await failureOf(write(library, wanted))).toMatchObject({ code: 'writing-failed' });
    expect(await failureOf(write(library, wanted))).toMatchObject({ code: 'writing-failed' });
  });
});
