import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../../../src/core/result';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { readSource } from '../../../src/main/importing/read-source';
import { analysedOf } from '../../../src/main/jobs/analysed';
import type { Engine } from '../../../src/main/jobs/engine-client';
import { importFiles } from '../../../src/main/jobs/import-files';
import { createIds } from '../../../src/main/store/ids';
import { openLibrary } from '../../../src/main/store/open-library';
import { median, timed } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { articleOf } from '../texts/make-library';
import { generateText } from '../texts/generate-articles';

const PLAIN = 10_000;
const ANALYSED = 300;
const ROUNDS = 3;
const SEED = 77;
const clock = { now: () => new Date() };

const TEMPLATE = generateText(SEED, 0);

/** An engine that reads nothing out of the text: what is left is what the import itself costs. */
const NO_ENGINE: Engine = {
  atOnce: 1,
  analyse: async ({ file, articleId }) => {
    const { article, summary } = articleOf({ ...TEMPLATE, text: Buffer.from(file.bytes).toString() }, articleId);
    return ok(analysedOf({ ...article, source: { ...article.source, fileName: file.fileName } }, summary));
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
    const reading = await timed(() => {
      for (const path of paths) readFileSync(path);
    });
    const plain = await importInto(join(folder, 'plain'), paths, NO_ENGINE);
    const [alone, whole]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      alone.push(await timed(() => analyseAll(few)));
      whole.push(await importInto(join(folder, `analysed-${round}`), few, ENGINE));
    }
    const rows: readonly BenchRow[] = [
      {
        name: `import ${PLAIN} text files, no analysis`,
        against: 'readFileSync of all',
        unit: 'ms',
        floor: reading,
        ours: plain,
        target: 25,
      },
      {
        name: `import ${ANALYSED} text files with analysis`,
        against: 'the analysis alone',
        unit: 'ms',
        floor: median(alone),
        ours: median(whole),
        target: 1.2,
      },
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

async function importInto(folder: string, paths: readonly string[], engine: Engine): Promise<number> {
  const ids = createIds(clock);
  const opened = await openLibrary(folder, { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const items = paths.map((path) => ({ name: path, read: () => readSource(path) }));
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
