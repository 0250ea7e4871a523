import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { buildForNode } from '../../scripts/setup/build-for-node.mjs';
import { part } from '../../tests/kit/format-files';
import { runCommand } from '../../tests/kit/run-command';
import { zipOf } from '../../tests/kit/zip';
import { openArchive } from '../main/bundle/bundle-archive';
import { readersInThreads } from './readers';

/** What a parser might do: hang, or fill its memory. */
const HARM = `
const hang = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
const fill = () => { for (const kept = []; ; ) kept.push(new Array(200_000).fill(kept.length)); };`;
/** The threads of the program, which besides come to harm over such an archive or such words. */
const workerOf = (real: string): string => `${HARM}
const { parentPort } = require('node:worker_threads');
const decode = TextDecoder.prototype.decode;
TextDecoder.prototype.decode = function (...given) {
  const text = decode.apply(this, given);
  if (text.startsWith('Hangs.')) hang();
  if (text.startsWith('Fills.')) fill();
  return text;
};
import('./${real}').then(() => parentPort.on('message', ({ file }) => {
  if (file?.fileName === 'hang.zip') hang();
}));`;
/** The thread for bundles, which besides comes to harm. */
const bundleWorker = (real: string): string => `${HARM}
const name = require('node:path').basename(require('node:worker_threads').workerData.bundle);
if (name.startsWith('hang')) hang();
if (name.startsWith('fill')) fill();
import('./${real}');`;
/** Long enough for the first text of a thread on a busy machine. */
const LIMITS = { seconds: 12, memoryBytes: 256 * 1024 * 1024 };
const SLOW = 'took more than 12 seconds, the limit, and was stopped.';
const STORY = 'PORT ALMA: “Boats came back,” said Ama Owusu, the harbour master.';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-readers-'));
  for (const name of ['collection-worker', 'engine-worker']) {
    await buildForNode(`src/main/jobs/${name}.ts`, folder, `${name}.mjs`);
    await writeFile(join(folder, `${name}.cjs`), workerOf(`${name}.mjs`));
  }
  await buildForNode('src/main/bundle/bundle-worker.ts', folder, 'bundle-worker.mjs');
  await writeFile(join(folder, 'bundle-worker.cjs'), bundleWorker('bundle-worker.mjs'));
  const files = join(folder, 'files');
  await mkdir(files);
  await writeFile(join(files, 'a.txt'), STORY);
  await writeFile(join(files, 'fill.txt'), `Fills. ${STORY}`);
  await writeFile(join(files, 'hang.txt'), `Hangs. ${STORY}`);
  await writeFile(join(files, 'hang.zip'), zipOf([part('b.txt', `Within. ${STORY}`)]));
  await writeFile(join(files, 'y.zip'), zipOf([part('c.txt', `Later. ${STORY}`)]));
  await writeFile(join(files, 'z.txt'), `Last. ${STORY}`);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function call(...args: readonly string[]) {
  const startReaders = () => readersInThreads({ folder, log: () => undefined, limits: LIMITS, bundleLimits: LIMITS });
  const { status, out } = await runCommand(args, { userData: join(folder, 'settings'), startReaders });
  const lines = out.trimEnd().split('\n');
  return { status, lines: lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>) };
}

it.concurrent('a file over which a parser hangs or fills its memory is refused with the reason, and the others are imported', async ({
  expect,
}) => {
  const { status, lines } = await call('import', '--json', '--library', join(folder, 'library'), join(folder, 'files'));
  expect(status).toBe(1);
  expect(lines.map(({ fileName, outcome, detail }) => [fileName, outcome, detail])).toEqual([
    ['a.txt', 'new', ''],
    ['fill.txt', 'failed', 'Reading fill.txt took more than 256 MB of memory, the limit, and was stopped.'],
    ['hang.txt', 'failed', `Reading hang.txt ${SLOW}`],
    ['hang.zip', 'failed', `Reading hang.zip ${SLOW}`],
    ['y.zip › c.txt', 'new', expect.any(String)],
    ['z.txt', 'new', expect.any(String)],
  ]);
}, 240_000);

it.concurrent('what follows a file over which a parser hangs is printed', async ({ expect }) => {
  const named = ['hang.txt', 'z.txt'].map((name) => join(folder, 'files', name));
  const { status, lines } = await call('summarize', '--json', ...named);
  expect(status).toBe(1);
  expect(JSON.stringify(lines[0])).toContain(`Reading hang.txt ${SLOW}`);
  expect(JSON.stringify(lines[1])).toContain('Last. PORT ALMA');
}, 120_000);

// Alone, so that the threads of the others do not take its time.
it('a bundle that is damaged, a bomb, or more than the limits allow is refused, and the others are imported', async ({
  expect,
}) => {
  const library = join(folder, 'bundled');
  await call('import', '--json', '--library', library, join(folder, 'files', 'a.txt'));
  const bundles = join(folder, 'bundles');
  await mkdir(bundles);
  const good = join(bundles, 'z.sidelight.zip');
  await runCommand(['export', '--format', 'bundle', '--library', library, '--out', good], { userData: folder });
  const bytes = await readFile(good);
  const archive = await openArchive(good);
  const entries = await Promise.all(
    [...archive.names].map(async (name) => ({ name, bytes: await archive.read(name, 1e9) })),
  );
  archive.close();
  const evil = (name: string): boolean => name.startsWith('originals/');
  const put = (name: string, data: Uint8Array): Promise<void> =>
    writeFile(join(bundles, `${name}.sidelight.zip`), data);
  await put('bomb', zipOf([...entries, { name: 'originals/bomb', bytes: Buffer.alloc(17 * 1024 * 1024) }]));
  await put('changed', zipOf(entries.map((each) => (evil(each.name) ? { ...each, bytes: Buffer.from('x') } : each))));
  await put('cut', bytes.subarray(0, bytes.length / 2));
  await put('fill', bytes);
  await put('hang', bytes);
  const { status, lines } = await call('import', '--json', '--library', join(folder, 'third'), bundles);
  expect(status).toBe(1);
  const told = lines.map(({ fileName, outcome, detail }) => [fileName, outcome, detail]);
  expect(told).toEqual([
    ['bomb.sidelight.zip', 'failed', expect.stringContaining('originals/bomb would unpack to 17825792 bytes')],
    ['changed.sidelight.zip', 'failed', expect.stringContaining('This bundle is damaged')],
    ['cut.sidelight.zip', 'failed', expect.stringContaining('This file is not a Sidelight bundle')],
    ['fill.sidelight.zip', 'failed', expect.stringContaining('more than 256 MB of memory, the limit')],
    ['hang.sidelight.zip', 'failed', `Reading hang.sidelight.zip ${SLOW}`],
    ['z.sidelight.zip › “Boats came back,” said Ama Owusu, the harbour master.', 'new', ''],
  ]);
}, 240_000);
