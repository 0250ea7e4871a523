import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from './engine-client';
import type { Engine } from './engine-client';
import { createWorkerThreads } from './worker-threads';

/** A worker that answers with the thread it runs in, and does what the name of the file tells it. */
const WORKER = `
const { parentPort, threadId } = require('node:worker_threads');
parentPort.on('message', (message) => {
  if (message === 'close') return parentPort.close();
  const { request, file } = message;
  if (file.fileName === 'hang') for (;;);
  if (file.fileName === 'fill') for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  if (file.fileName === 'throw') throw new Error('broken');
  if (file.fileName === 'exit') process.exit(3);
  parentPort.postMessage({ request: request - 1, analyse: 'stale' });
  parentPort.postMessage({ request, analyse: { ok: true, value: { threadId, name: file.fileName } } });
});
parentPort.postMessage({ request: 0 });`;

let folder = '';
let workerFile = '';
let engine: Engine | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-engine-'));
  workerFile = join(folder, 'worker.cjs');
  await writeFile(workerFile, WORKER);
});

afterEach(async () => {
  await engine?.close();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function start(limitMs: number, atOnce = 1) {
  const logged: string[] = [];
  const made = createEngine({
    threads: createWorkerThreads(),
    workerFile,
    atOnce,
    limitMs,
    memoryBytes: 64 * 1024 * 1024,
    log: (message) => logged.push(message),
  });
  engine = made;
  const analyse = (fileName: string) =>
    made.analyse({ file: { fileName, bytes: new Uint8Array(), modifiedAt: null }, articleId: 'A', importedAt: '' });
  return { analyse, logged };
}

describe('createEngine', () => {
  it('answers every file from one thread, in the order asked, and ignores stale answers', async () => {
    const { analyse } = start(10_000);
    const answers = await Promise.all(['a', 'b', 'c'].map(analyse));
    expect(answers).toMatchObject(['a', 'b', 'c'].map((name) => ({ ok: true, value: { name } })));
    const threads = answers.map((answer) => (answer as unknown as { value: { threadId: number } }).value.threadId);
    expect(new Set(threads).size).toBe(1);
  });

  it('answers from as many threads as it may have, and starts no more than there is work for', async () => {
    const { analyse } = start(10_000, 2);
    const threadsOf = (answers: readonly unknown[]) =>
      new Set(answers.map((answer) => (answer as { value: { threadId: number } }).value.threadId));
    const [first, second] = [await analyse('a'), await analyse('b')];
    expect(threadsOf([first, second]).size).toBe(1);
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(analyse));
    expect(answers).toMatchObject(['a', 'b', 'c', 'd', 'e'].map((name) => ({ ok: true, value: { name } })));
    expect(threadsOf([first, ...answers]).size).toBe(2);
  });

  it('goes on with the other thread while one is stuck, and answers those that wait when it is closed', async () => {
    const { analyse } = start(10_000, 2);
    const stuck = analyse('hang');
    for (const name of ['a', 'b', 'c']) expect(await analyse(name)).toMatchObject({ ok: true, value: { name } });
    const [also, waits] = [analyse('hang'), analyse('a')];
    await engine?.close();
    expect(await Promise.all([stuck, also, waits])).toMatchObject([{ ok: false }, { ok: false }, { ok: false }]);
  });

  it('stops a file that never ends and goes on with the next', async () => {
    const { analyse, logged } = start(5_000);
    const [stuck, next] = await Promise.all([analyse('hang'), analyse('a')]);
    expect(stuck).toMatchObject({
      ok: false,
      error: { code: 'too-slow', message: expect.stringContaining('5 seconds') as string },
    });
    expect(next).toMatchObject({ ok: true, value: { name: 'a' } });
    expect(logged).toEqual(['The engine gave up on hang: too-slow']);
  });

  it.each(['throw', 'exit'])('survives a worker that ends (%s)', async (how) => {
    const { analyse } = start(10_000);
    const [broken, next] = await Promise.all([analyse(how), analyse('a')]);
    expect(broken).toMatchObject({ ok: false, error: { code: 'engine-failed' } });
    expect(next).toMatchObject({ ok: true, value: { name: 'a' } });
  });

  it('ends a worker that takes more memory than it may, stating the limit', async () => {
    const { analyse } = start(60_000);
    const [greedy, next] = await Promise.all([analyse('fill'), analyse('a')]);
    expect(greedy).toMatchObject({
      ok: false,
      error: { code: 'too-much-memory', message: expect.stringContaining('64 MB') as string },
    });
    expect(next).toMatchObject({ ok: true, value: { name: 'a' } });
  });

  it('answers with an error once it is closed, also what was being worked on', async () => {
    const { analyse } = start(10_000);
    const running = analyse('hang');
    await engine?.close();
    expect(await analyse('a')).toMatchObject({ ok: false, error: { code: 'engine-closed' } });
    expect(await running).toMatchObject({ ok: false });
  });
});
