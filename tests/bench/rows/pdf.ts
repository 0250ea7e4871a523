import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { median } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { longArticle } from '../texts/long-article';
import { sidelight, withApp } from '../window/launch';

const ROUNDS = 5;
const SIZE = 100;
/** About one page, and about a hundred. */
const LENGTHS = [900, 330_000];

/** The export of a report as a PDF against the printing of its pages alone, in the same hidden window, which is warm. */
export const PDF: BenchGroup = {
  name: 'pdf',
  run: async ({ library, folder }) => {
    const articles = LENGTHS.map((length) => longArticle(`pdf-${length}`, `Report of ${length} letters`, length, 20));
    const data = join(folder, 'data');
    mkdirSync(data);
    return withApp(sidelight(library(SIZE, articles), data), async ({ app, page }) => {
      await timePrints(app);
      const rows: BenchRow[] = [];
      for (const { article } of articles)
        rows.push(await rowOf(app, page, article.id, join(folder, `${article.id}.pdf`)));
      return rows;
    });
  },
};

async function rowOf(app: ElectronApplication, page: Page, id: string, file: string): Promise<BenchRow> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await exported(page, id);
  const [prints, wholes]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await app.evaluate(() => void (globalThis.benchPrints = []));
    wholes.push(await exported(page, id));
    prints.push((await app.evaluate(() => globalThis.benchPrints[0])) ?? Number.NaN);
  }
  return {
    name: `summary PDF, ${(await PDFDocument.load(await readFile(file))).getPageCount()} pages`,
    against: 'printToPDF of its pages',
    unit: 'ms',
    floor: median(prints),
    ours: median(wholes),
    target: 1.3,
  };
}

declare global {
  /** How long each printToPDF of the main process took, in milliseconds. */
  var benchPrints: number[];
}

async function timePrints(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    globalThis.benchPrints = [];
    main.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        const start = performance.now();
        const pdf = await print(options);
        globalThis.benchPrints.push(performance.now() - start);
        return pdf;
      };
    });
  });
}

async function exported(page: Page, id: string): Promise<number> {
  return page.evaluate(async (articleId) => {
    const start = performance.now();
    const answer = await window.sidelight.exports.pdf(articleId);
    if (!answer?.ok) throw new Error(answer?.error.message ?? 'The export was cancelled');
    return performance.now() - start;
  }, id);
}
