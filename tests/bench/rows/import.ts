import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ok } from '../../../src/core/result';
import { summarize } from '../../../src/core/summary/summarize';
import { itemsOf } from '../../../src/main/imports/planned-items';
import { readArticle } from '../../../src/main/importing/read-article';
import { readSource } from '../../../src/main/importing/read-source';
import { analysedOf } from '../../../src/main/jobs/analysed';
import type { Engine } from '../../../src/main/jobs/engine-client';
import { importFiles } from '../../../src/main/jobs/import-files';
import type { ImportItem } from '../../../src/main/jobs/import-files';
import { createReadThread } from '../../../src/main/jobs/read-thread';
import { createWorkerThreads } from '../../../src/main/jobs/worker-threads';
import { createWriteThread } from '../../../src/main/jobs/write-thread';
import { createIds } from '../../../src/main/store/ids';
import { openLibrary } from '../../../src/main/store/open-library';
import type { WriteMany } from '../../../src/main/store/write-many';
import { writeBare } from '../bare-write';
import { median, timed } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { articleOf } from '../texts/make-library';
import { generateText } from '../texts/generate-articles';
import { mixedRows } from './import-mixed';

const PLAIN = 10_000;
const ANALYSED = 300;
const ROUNDS = 3;
const SEED = 77;
const clock = { now: () => new Date() };

const TEMPLATE = generateText(SEED, 0);

/** An engine that reads nothing out of the text and counts no words: what is left is what the import itself costs. */
const NO_ENGINE: Engine = {
  atOnce: 1,
  analyse: async ({ file, articleId }) => {
    const { article, summary } = articleOf({ ...TEMPLATE, text: Buffer.from(file.bytes).toString() }, articleId);
    const source = { ...article.source, fileName: file.fileName };
    return ok(analysedOf({ ...article, source, body: { start: 0, end: 0 } }, summary));
  },
  close: async () => undefined,
};

/** The engine without its thread, so that the analysis alone can be timed the same way. */
const ENGINE: Engine = {
  atOnce: 1,
  analyse: async ({ file, articleId, importedAt }) => {
    const article = readArticle(file, { id: articleId, importedAt });
    return article.ok ? ok(analysedOf(article.value, summarize(article.value))) : article;
  },
  close: async () => undefined,
};

/** Imports of text files, with and without the analysis. */
export const IMPORT: BenchGroup = {
  name: 'import',
  run: async ({ folder }) => {
    const paths = writeSources(join(folder, 'sources'));
    const few = paths.slice(0, ANALYSED);
    const threads = createWorkerThreads();
    const writing = createWriteThread(threads, resolve('out', 'main', 'write-worker.cjs'));
    const reader = createReadThread(threads, resolve('out', 'main', 'read-worker.cjs'), fails);
    // The files are read as in the program. With the analysis they are read by the thread that analyses, as where it is alone.
    const files = paths.map((path) => ({ path, name: basename(path) }));
    const own = few.map((path) => ({ name: path, read: () => readSource(path) }));
    const importInto = (name: string, items: readonly ImportItem[], engine: Engine) =>
      timedImport(join(folder, name), items, engine, writing.write);
    const [reading, plain, bare, alone, whole]: [number[], number[], number[], number[], number[]] = [
      [],
      [],
      [],
      [],
      [],
    ];
    for (let round = 0; round < ROUNDS; round += 1) {
      reading.push(
        await timed(() => {
          for (const path of paths) readFileSync(path);
        }),
      );
      plain.push(await importInto(`plain-${round}`, itemsOf({ files }, undefined, reader.read), NO_ENGINE));
      bare.push(await writeBare(join(folder, `plain-${round}`), join(folder, `bare-${round}`)));
      process.stdout.write(`  ${PLAIN} texts were imported, ${round + 1} of ${ROUNDS} times\n`);
      alone.push(await timed(() => analyseAll(few)));
      whole.push(await importInto(`analysed-${round}`, own, ENGINE));
    }
    await Promise.all([writing.close(), reader.close()]);
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    const rows: readonly BenchRow[] = [
      {
        name: `import ${PLAIN} text files, no analysis`,
        against: 'readFileSync of all',
        unit: 'ms',
        floor: median(reading),
        ours: median(plain),
        target: 25,
      },
      {
        name: `write and sync the files of ${PLAIN} articles, and nothing else`,
        against: 'readFileSync of all',
        unit: 'ms',
        floor: median(reading),
        ours: median(bare),
        target: null,
      },
      {
        name: `import ${PLAIN} text files, no analysis, on the same disk`,
        against: 'writing and syncing the same files, and nothing else',
        unit: 'ms',
        floor: median(bare),
        ours: median(plain),
        target: null,
      },
      {
        name: `import ${ANALYSED} text files with analysis`,
        against: 'the analysis alone',
        unit: 'ms',
        floor: median(alone),
        ours: median(whole),
        target: 1.2,
      },
      ...(await mixedRows(mixed)),
    ];
    return rows;
  },
};

function writeSources(folder: string): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: PLAIN }, (_, index) => {
    const { fileName, text } = generateText(SEED, index);
    const path = join(folder, fileName);
    writeFileSync(path, `${text}\nRecord ${index}.\n`);
    return path;
  });
}

function fails(message: string, cause?: unknown): never {
  throw new Error(message, { cause });
}

async function timedImport(
  folder: string,
  items: readonly ImportItem[],
  engine: Engine,
  write: WriteMany,
): Promise<number> {
  const ids = createIds(clock);
  const opened = await openLibrary(folder, { clock, ids, write });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const time = await timed(async () => {
    const { outcomes } = await importFiles(items, {
      store,
      engine,
      ids,
      clock,
      isSample: false,
      onProgress: () => undefined,
    });
    const bad = outcomes.find(({ outcome }) => outcome !== 'new');
    if (bad) throw new Error(`${bad.fileName}: ${bad.outcome} ${bad.detail}`);
  });
  await store.close();
  return time;
}

async function analyseAll(paths: readonly string[]): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const read = await readSource(path);
    if (!read.ok) throw new Error(read.error.message);
    await ENGINE.analyse({ file: read.value, articleId: `a-${index}`, importedAt: clock.now().toISOString() });
  }
}
