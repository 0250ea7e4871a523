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
let answered = [];
parentPort.on('message', (message) => {
  if (message === 'close') return parentPort.close();
  const { request, file, ticket } = message;
  if (ticket && Atomics.compareExchange(ticket, 0, 0, 1) !== 0) return;
  if (file.fileName === 'hang') for (;;);
  if (file.fileName === 'fill') for (const kept = []; ; ) kept.push(new Array(1000).fill(kept.length));
  if (file.fileName === 'throw') throw new Error('broken');
  if (file.fileName === 'exit') process.exit(3);
  const [, ms] = /^wait (\\d+)/u.exec(file.fileName) ?? [];
  if (ms) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(ms));
  parentPort.postMessage({ request: request - 1, analyse: 'stale' });
  answered = [...answered, file.fileName];
  parentPort.postMessage({ request, analyse: { ok: true, value: { threadId, name: file.fileName, answered } } });
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
  const analyse = (fileName: string, length = 0) =>
    made.analyse({
      file: { fileName, bytes: new Uint8Array(length), modifiedAt: null },
      articleId: 'A',
      importedAt: '',
    });
  return { analyse, logged };
}

/** The thread that gave an answer, and all that it had answered by then. */
function lastOf(answer: unknown): [number, readonly string[]] {
  const { threadId, answered } = (answer as { value: { threadId: number; answered: readonly string[] } }).value;
  return [threadId, answered];
}

describe('createEngine', () => {
  it('answers every file from one thread, in the order asked, and ignores stale answers', async () => {
    const { analyse } = start(10_000);
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => analyse(name)));
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
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => analyse(name)));
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

  it.each(['hang', 'throw', 'exit'])(
    'answers every file once that waited behind one that ends its thread (%s)',
    async (how) => {
      const { analyse, logged } = start(3_000, 2);
      const names = ['a', how, 'b', how, 'c', 'd', how, 'e', 'f', 'g'];
      const answers = await Promise.all(names.map((name) => analyse(name)));
      for (const [index, name] of names.entries()) {
        expect(answers[index]).toMatchObject(name === how ? { ok: false } : { ok: true, value: { name } });
      }
      expect(logged).toHaveLength(3);
      const answered = new Map<number, readonly string[]>();
      for (const [thread, list] of answers.flatMap((answer) => (answer.ok ? [lastOf(answer)] : []))) {
        if (list.length > (answered.get(thread)?.length ?? 0)) answered.set(thread, list);
      }
      expect([...answered.values()].flat().toSorted()).toEqual(names.filter((name) => name !== how).toSorted());
    },
    30_000,
  );

  it('counts the time of a file from when it is begun', async () => {
    const { analyse } = start(4_000);
    const names = Array.from({ length: 4 }, (_, index) => `wait 1500 ${index}`);
    const answers = await Promise.all(names.map((name) => analyse(name)));
    expect(answers).toMatchObject(names.map((name) => ({ ok: true, value: { name } })));
    const [long, stuck] = await Promise.all([analyse('wait 3000'), analyse('hang')]);
    expect(long).toMatchObject({ ok: true });
    expect(stuck).toMatchObject({ ok: false, error: { code: 'too-slow' } });
  }, 30_000);

  it('takes a file that waits behind a long one to a thread that has none', async () => {
    const { analyse } = start(20_000, 2);
    const names = ['wait 4000', 'wait 300', 'a', 'b'];
    const order: string[] = [];
    await Promise.all(names.map(async (name) => order.push((await analyse(name)).ok ? name : '')));
    expect(order.at(-1)).toBe('wait 4000');
    expect(order.toSorted()).toEqual(names.toSorted());
  });

  it('gives no large file ahead, nor one behind it out of turn', async () => {
    const { analyse } = start(20_000);
    const threads = await Promise.all([analyse('wait 500'), analyse('large', 1024 * 1024), analyse('a')]);
    expect(threads).toMatchObject(['wait 500', 'large', 'a'].map((name) => ({ ok: true, value: { name } })));
    expect(lastOf(threads[2])[1]).toEqual(['wait 500', 'large', 'a']);
  });

  it('answers with an error once it is closed, also what was being worked on', async () => {
    const { analyse } = start(10_000);
    const running = analyse('hang');
    await engine?.close();
    expect(await analyse('a')).toMatchObject({ ok: false, error: { code: 'engine-closed' } });
    expect(await running).toMatchObject({ ok: false });
  });
});
