import { monitorEventLoopDelay } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { createCollectionReader } from '../../src/main/jobs/collection-reader';
import { createEngine } from '../../src/main/jobs/engine-client';
import { createWorkerThreads } from '../../src/main/jobs/worker-threads';
import { DEFAULT_LIMITS } from '../../src/main/importing/import-limits';
import { formatFiles } from '../kit/format-files';
import { mutantOf } from './mutate';

/** What counts as a hang: the limit of the program passed, in milliseconds. */
const LIMIT_MS = DEFAULT_LIMITS.seconds * 1000;
const OPTIONS = { limits: DEFAULT_LIMITS, columns: {}, books: 'chapters' } as const;

/** The codes of a thread that was ended, by what they stand for. */
const DEAD: Readonly<Record<string, 'hangs' | 'crashes'>> = {
  'too-slow': 'hangs',
  'too-much-memory': 'crashes',
  'engine-failed': 'crashes',
};

const [count = 2_000, first = 0] = process.argv.slice(2).map(Number);
const threads = createWorkerThreads();
const log = (message: string): void => console.log(message);
const place = (name: string): string => resolve('out', 'main', name);
const engine = createEngine({
  threads,
  workerFile: place('engine-worker.cjs'),
  atOnce: 2,
  limitMs: LIMIT_MS,
  memoryBytes: DEFAULT_LIMITS.memoryBytes,
  log,
});
const collections = createCollectionReader({ threads, workerFile: place('collection-worker.cjs'), log });
const totals = { files: 0, articles: 0, refused: 0, hangs: 0, crashes: 0, exceptions: 0, unanswered: 0 };
const slowest = { seed: 0, name: '', milliseconds: 0 };

/** The way of a file in the program: opened in a thread, then each piece read and analysed in another. */
async function run(seed: number, files: Awaited<ReturnType<typeof formatFiles>>): Promise<void> {
  const { name, bytes } = mutantOf(seed, files);
  const count_ = (code: string): void => {
    const dead = DEAD[code];
    if (dead) console.log(`${dead}: seed ${seed} (${name}): ${code}`);
    totals[dead ?? 'refused'] += 1;
  };
  const started = performance.now();
  const opened = await collections.open({ fileName: name, bytes, modifiedAt: null }, OPTIONS);
  if (!opened.ok) count_(opened.error.code);
  else {
    let pieces = 0;
    for await (const { file } of opened.value.pieces) {
      pieces += 1;
      const job = { articleId: 'a1', importedAt: '2024-01-01T00:00:00.000Z' };
      const read = file.ok ? await engine.analyse({ file: file.value, ...job }) : file;
      if (read.ok) totals.articles += 1;
      else count_(read.error.code);
    }
    if (pieces === 0) totals.unanswered += 1;
  }
  totals.files += 1;
  const milliseconds = performance.now() - started;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { seed, name, milliseconds });
}

const files = await formatFiles();
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
let next = first;
const worker = async (): Promise<void> => {
  while (next < first + count) {
    const seed = next;
    next += 1;
    await run(seed, files).catch((error: unknown) => {
      totals.exceptions += 1;
      console.log(`exception: seed ${seed}: ${String(error)}`);
    });
  }
};
await Promise.all([worker(), worker()]);
delay.disable();
await Promise.all([engine.close(), collections.close()]);
console.log(JSON.stringify(totals));
console.log(`slowest: ${Math.round(slowest.milliseconds)} ms, seed ${slowest.seed} (${slowest.name})`);
console.log(`longest this thread was kept from answering: ${Math.round(delay.max / 1e6)} ms`);
const { hangs, crashes, exceptions, unanswered } = totals;
process.exitCode = hangs + crashes + exceptions + unanswered === 0 ? 0 : 1;
