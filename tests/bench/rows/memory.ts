import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JSONFilePreset } from 'lowdb/node';
import type { ArticleRow } from '../../../src/core/library/catalogue';
import { TARGET_SIZE } from '../measure';
import type { BenchGroup, BenchRow, GroupOptions } from '../measure';
import { openStore } from './store';

const MB = 1024 * 1024;
/** Stock lowdb holds everything in one string, which cannot be longer than 512 million characters. */
const LARGEST_FOR_STOCK = 50_000;

/** The memory of the open library, each in a process of its own, against the same library in one stock lowdb file. */
export const MEMORY: BenchGroup = {
  name: 'memory',
  run: async (options) => {
    const rows: BenchRow[] = [];
    for (const size of options.sizes.filter((each) => each <= LARGEST_FOR_STOCK))
      rows.push(await memoryRow(options, size));
    return rows;
  },
};

async function memoryRow({ library, folder }: GroupOptions, size: number): Promise<BenchRow> {
  const stock = join(folder, `stock-${size}.json`);
  await writeStock(library(size), stock);
  const floor = await measuredApart('stock', stock);
  const ours = await measuredApart('store', library(size));
  return {
    name: `memory of the open library, ${size}`,
    against: 'stock lowdb JSONFile',
    unit: 'MB',
    floor,
    ours,
    target: size < TARGET_SIZE ? null : 0.1,
  };
}

/** What a child process is asked for: opens one of the two, and prints how many MB that took. */
export async function printMemory(kind: string, path: string): Promise<void> {
  const before = usedNow();
  const held = kind === 'stock' ? await JSONFilePreset<object>(path, {}) : await openStore(path);
  const used = usedNow() - before;
  process.stdout.write(`${used}\n`);
  if ('close' in held) await held.close();
}

function usedNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

async function measuredApart(kind: string, path: string): Promise<number> {
  const args = ['--expose-gc', process.argv[1] ?? '', '--memory', kind, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

async function writeStock(library: string, path: string): Promise<void> {
  const snapshot = JSON.parse(await readFile(join(library, 'catalogue-1.json'), 'utf8')) as {
    readonly articles: Readonly<Record<string, ArticleRow>>;
  };
  const out = createWriteStream(path);
  out.write('{"articles":[');
  let comma = '';
  for (const { file } of Object.values(snapshot.articles)) {
    if (!out.write(comma + (await readFile(join(library, 'articles', file), 'utf8')).trimEnd()))
      await once(out, 'drain');
    comma = ',';
  }
  out.end(']}\n');
  await once(out, 'close');
}
