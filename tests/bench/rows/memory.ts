import { execFile } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JSONFilePreset } from 'lowdb/node';
import type { ArticleRow } from '../../../src/core/library/catalogue';
import { TARGET_SIZE } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { fullArticles } from '../texts/full-articles';
import { makeLibrary } from '../texts/make-library';
import { firstTitles, openStore } from './store';

const MB = 1024 * 1024;
/** Stock lowdb holds everything in one string, which cannot be longer than 536 million characters; a note or two must fit too. */
const MOST_CHARACTERS = 520_000_000;
const SEED = 1;

/**
 * The memory of an open library whose articles hold all that the engine finds in them, against stock lowdb with the same articles,
 * texts and summaries in one file: of a large library, as many as that can hold. Each in a process of its own after a collection.
 */
export const MEMORY: BenchGroup = {
  name: 'memory',
  run: async ({ sizes, folder }) => {
    const rows: BenchRow[] = [];
    const stocks = new Map<number, Opened>();
    for (const size of sizes) {
      const library = join(folder, `full-${size}`);
      makeLibrary(library, 0, SEED, fullArticles(size, SEED));
      const stock = join(folder, `stock-${size}.json`);
      const held = await writeStock(library, stock);
      const floor = stocks.get(held) ?? (await measuredApart('stock', stock));
      stocks.set(held, floor);
      rmSync(stock);
      const ours = await measuredApart('store', library);
      const against = held < size ? `stock lowdb with ${held} of them, all it can hold` : 'stock lowdb JSONFile';
      const target = size < TARGET_SIZE ? null : 0.1;
      rows.push(
        {
          name: `memory of the open library, ${size}`,
          against,
          unit: 'MB',
          floor: floor.memory,
          ours: ours.memory,
          target,
        },
        {
          name: `open to first titles, full articles, ${size}`,
          against,
          unit: 'ms',
          floor: floor.time,
          ours: ours.time,
          target,
        },
      );
    }
    return rows;
  },
};

/** What an opening took, in MB and milliseconds. */
type Opened = { readonly memory: number; readonly time: number };

/** What a child process is asked for: opens one of the two, and prints how many MB and milliseconds that took. */
export async function printMemory(kind: string, path: string): Promise<void> {
  const before = usedNow();
  const start = performance.now();
  const held = kind === 'stock' ? await JSONFilePreset<object>(path, {}) : await openStore(path);
  if ('catalogue' in held) firstTitles(held);
  const time = performance.now() - start;
  process.stdout.write(`${JSON.stringify({ memory: usedNow() - before, time } satisfies Opened)}\n`);
  if ('close' in held) await held.close();
}

function usedNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MB;
}

async function measuredApart(kind: string, path: string): Promise<Opened> {
  const args = ['--expose-gc', '--max-old-space-size=12000', process.argv[1] ?? '', '--memory', kind, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Opened;
}

/** Writes the articles of a library into one file as stock lowdb keeps them, while they fit; returns how many. */
async function writeStock(library: string, path: string): Promise<number> {
  const snapshot = JSON.parse(await readFile(join(library, 'catalogue-1.json'), 'utf8')) as {
    readonly articles: Readonly<Record<string, ArticleRow>>;
  };
  const out = createWriteStream(path);
  out.write('{"articles":[');
  let [held, characters] = [0, 0];
  for (const { file } of Object.values(snapshot.articles)) {
    const article = (await readFile(join(library, 'articles', file), 'utf8')).trimEnd();
    characters += article.length + 1;
    if (characters > MOST_CHARACTERS) break;
    if (!out.write((held === 0 ? '' : ',') + article)) await once(out, 'drain');
    held += 1;
  }
  out.end(']}\n');
  await once(out, 'close');
  return held;
}
