import { open as openFile, readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../src/core/ports';
import { createIds } from '../../../src/main/store/ids';
import { openLibrary } from '../../../src/main/store/open-library';
import { median, quantile, TARGET_SIZE, timed } from '../measure';
import type { BenchGroup, BenchRow, GroupOptions } from '../measure';
import { articleId } from '../texts/make-library';

const SAVES = 300;
const OPENINGS = 9;
const READS = 200;
const WORDS =
  'Asked again on the second visit: the well was dug by hand, not drilled, and the date on its stone is a year too late.';

/** Opens a library as the program does. */
export async function openStore(folder: string): Promise<Store> {
  const clock = { now: () => new Date() };
  const opened = await openLibrary(folder, { clock, ids: createIds(clock), create: false });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Saving, opening and reading, at every size. */
export const STORE: BenchGroup = {
  name: 'store',
  run: async (options) => {
    const rows: BenchRow[] = [];
    const saves: number[] = [];
    for (const size of options.sizes) {
      rows.push(await openRow(options.library(size), size));
      rows.push(await readRow(options.library(size), size));
      const saved = await saveRows(options, size);
      rows.push(...saved.rows);
      saves.push(saved.p50 / saved.floor);
    }
    const [small, large] = [saves[0], saves.at(-1)];
    if (small !== undefined && large !== undefined && saves.length > 1) {
      const name = `save one note: ${options.sizes.at(-1)} articles against ${options.sizes[0]}, each over its floor`;
      rows.push({ name, against: 'the smallest library', unit: 'ms', floor: small, ours: large, target: 1.3 });
    }
    return rows;
  },
};

async function saveRows(
  { library, folder }: GroupOptions,
  size: number,
): Promise<{ readonly rows: readonly BenchRow[]; readonly p50: number; readonly floor: number }> {
  const store = await openStore(library(size));
  const file = await openFile(join(folder, `floor-${size}`), 'w');
  const line = Buffer.alloc(300, 'x');
  const [floors, ours]: [number[], number[]] = [[], []];
  const before = await journalBytes(store.folder);
  for (let index = 0; index < SAVES; index += 1) {
    floors.push(
      await timed(async () => {
        await file.write(line, 0, line.length, index * line.length);
        await file.datasync();
      }),
    );
    ours.push(await timed(() => save(store, index)));
  }
  const bytes = ((await journalBytes(store.folder)) - before) / SAVES;
  await file.close();
  await store.close();
  const against = 'append of 300 bytes + fdatasync';
  const p50 = median(ours);
  const floor = median(floors);
  const rows: readonly BenchRow[] = [
    { name: `save one note, ${size}: p50`, against, unit: 'ms', floor, ours: p50, target: 1.5 },
    {
      name: `save one note, ${size}: p95`,
      against,
      unit: 'ms',
      floor: quantile(floors, 0.95),
      ours: quantile(ours, 0.95),
      target: 3,
    },
    { name: `save one note, ${size}: written`, against: '1 KB', unit: 'bytes', floor: 1024, ours: bytes, target: 1 },
  ];
  return { rows, p50, floor };
}

async function save(store: Store, index: number): Promise<void> {
  const at = new Date().toISOString();
  const note = { id: `note-${index}`, articleId: articleId(index), markdown: WORDS, createdAt: at, updatedAt: at };
  const saved = await store.change({ type: 'note:put', note });
  if (!saved.ok) throw new Error(saved.error.message);
}

/** The journals are as small as the saves before; a snapshot would make this row wrong, and 300 saves make none. */
async function journalBytes(folder: string): Promise<number> {
  return (await readFile(join(folder, 'journal-1.jsonl'))).length;
}

async function openRow(library: string, size: number): Promise<BenchRow> {
  const [floors, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < OPENINGS; round += 1) {
    floors.push(await timed(() => JSON.parse(readFileSync(join(library, 'catalogue-1.json'), 'utf8')) as unknown));
    let store: Store | null = null;
    ours.push(
      await timed(async () => {
        store = await openStore(library);
        firstTitles(store);
      }),
    );
    await (store as Store | null)?.close();
  }
  return {
    name: `open to first titles, ${size}`,
    against: 'JSON.parse of the snapshot',
    unit: 'ms',
    floor: median(floors),
    ours: median(ours),
    target: size < TARGET_SIZE ? null : 1.4,
  };
}

/** The first fifty titles of an open library. */
export function firstTitles(store: Store): readonly string[] {
  const titles: string[] = [];
  const { articles } = store.catalogue();
  for (const id in articles) {
    titles.push(articles[id]?.title ?? '');
    if (titles.length === 50) break;
  }
  return titles;
}

async function readRow(library: string, size: number): Promise<BenchRow> {
  const store = await openStore(library);
  const { articles } = store.catalogue();
  const [floors, ours]: [number[], number[]] = [[], []];
  for (let index = 0; index < READS; index += 1) {
    const id = articleId((index * 7919) % size);
    const path = join(library, 'articles', articles[id]?.file ?? '');
    // The first reading fills the cache of the system, for both.
    await readFile(path);
    floors.push(await timed(async () => JSON.parse(await readFile(path, 'utf8')) as unknown));
    ours.push(await timed(() => store.readArticle(id)));
  }
  await store.close();
  return {
    name: `read one article, ${size}`,
    against: 'fs.readFile + JSON.parse of its file',
    unit: 'ms',
    floor: median(floors),
    ours: median(ours),
    target: 2,
  };
}
