import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkerThreads } from './worker-threads';

const POLITE = `require('node:worker_threads').parentPort.on('message', () => process.exit(7));`;
const DEAF = 'for (;;);';
const THROWING = `throw new Error('broken');`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-threads-'));
  await Promise.all(
    Object.entries({ polite: POLITE, deaf: DEAF, throwing: THROWING }).map(([name, code]) =>
      writeFile(join(folder, `${name}.cjs`), code),
    ),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ['polite', 7],
  ['deaf', 1],
])('ends a %s worker and no longer counts it', async (name, expected) => {
  const threads = createWorkerThreads();
  const worker = threads.start(join(folder, `${name}.cjs`));
  const code = new Promise((resolve) => worker.once('exit', resolve));
  expect(threads.living()).toBe(1);
  await threads.end(worker);
  expect(threads.living()).toBe(0);
  expect(await code).toBe(expected);
  await threads.end(worker);
});

it('no longer counts a worker that ended by itself', async () => {
  const threads = createWorkerThreads();
  const worker = threads.start(join(folder, 'throwing.cjs'));
  worker.on('error', () => undefined);
  await new Promise((resolve) => worker.once('exit', resolve));
  expect(threads.living()).toBe(0);
});
