import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { WebContents } from 'electron';
import { WHOLE_DOSSIER } from '../../../src/core/report/print-options';
import type { PrintOptions } from '../../../src/core/report/print-options';
import { median } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { longArticle } from '../texts/long-article';
import { sidelight, withApp } from '../window/launch';
import type { BenchApp } from '../window/launch';

/** A short report is over before the machine has a quiet moment. */
const ROUNDS = { short: 15, long: 5 } as const;
const SIZE = 100;
/** About one page, and about a hundred. */
const LENGTHS = [900, 330_000];
const LONG = 10_000;

/**
 * The export of a report as a PDF against the printing of its pages alone, and of its finished HTML, in the same hidden window, which is
 * warm. An export after a preview of the very same writes what was shown.
 */
export const PDF: BenchGroup = {
  name: 'pdf',
  run: async ({ library, folder }) => {
    const articles = LENGTHS.map((length) => longArticle(`pdf-${length}`, `Report of ${length} letters`, length, 20));
    const data = join(folder, 'data');
    mkdirSync(data);
    return withApp(sidelight(library(SIZE, articles), data), async ({ app, page }) => {
      await timePrints(app);
      const rows: BenchRow[] = [];
      for (const { article } of articles) {
        const rounds = article.text.length > LONG ? ROUNDS.long : ROUNDS.short;
        rows.push(...(await rowsOf({ app, page }, article.id, join(folder, `${article.id}.pdf`), rounds)));
      }
      return rows;
    });
  },
};

async function rowsOf({ app, page }: BenchApp, id: string, file: string, rounds: number): Promise<readonly BenchRow[]> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await exported(page, id);
  const html = await htmlOf(app, () => exported(page, id));
  const [prints, wholes, fromHtml]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const made = await printsOf(app, () => exported(page, id));
    wholes.push(made.value);
    prints.push(made.prints[0] ?? Number.NaN);
    fromHtml.push(await printedFrom(app, html));
  }
  const [shown, saved]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    // Only what was shown last is kept, so that each round shows it anew.
    await show(page, id, 'brief');
    shown.push((await printsOf(app, () => show(page, id, 'dossier'))).prints[0] ?? Number.NaN);
    const taken = await printsOf(app, () => exported(page, id));
    if (taken.prints.length > 0) throw new Error('What had been shown was printed once more');
    saved.push(taken.value);
  }
  const name = `summary PDF, ${(await PDFDocument.load(await readFile(file))).getPageCount()} pages`;
  const target = 1.3;
  const [against, unit] = ['printToPDF of its pages', 'ms'] as const;
  return [
    { name: `${name}, made anew`, against, unit, floor: median(prints), ours: median(wholes), target },
    {
      name: `${name}, made anew, against its HTML`,
      against: 'its finished HTML set into the window, and printToPDF',
      unit,
      floor: median(fromHtml),
      ours: median(wholes),
      target,
    },
    { name: `${name}, saved after a preview`, against, unit, floor: median(shown), ours: median(saved), target },
  ];
}

/** What a work gives, and how long each printing took that it made. */
async function printsOf<T>(
  app: ElectronApplication,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly prints: readonly number[] }> {
  await app.evaluate(() => void (globalThis.benchPrints = []));
  const value = await work();
  return { value, prints: await app.evaluate(() => globalThis.benchPrints) };
}

/** The report that a work prints as HTML, in the colours it has in truth. */
async function htmlOf(app: ElectronApplication, work: () => Promise<unknown>): Promise<string> {
  await app.evaluate((_electron, code) => void (globalThis.benchReader = code), READ_HTML);
  await work();
  return app.evaluate(() => globalThis.benchHtml);
}

/** Reads what is drawn; what the program sets its tags by is no part of it. */
const READ_HTML = `(() => {
  const report = document.querySelector('#report').cloneNode(true);
  for (const run of report.querySelectorAll('print-run')) run.replaceWith(...run.childNodes);
  for (const each of report.querySelectorAll('[style]'))
    for (const name of ['color', 'border-color', 'fill', 'stroke']) each.style.removeProperty(name);
  for (const each of report.querySelectorAll('[style=""]')) each.removeAttribute('style');
  return report.innerHTML;
})()`;

/** How long it takes to set this HTML into the window in which reports are drawn, and to print it, in milliseconds. */
async function printedFrom(app: ElectronApplication, html: string): Promise<number> {
  return app.evaluate(async (_electron, words) => {
    const contents = globalThis.benchWindow;
    const start = performance.now();
    await contents.executeJavaScript(`document.querySelector('#report').innerHTML = ${JSON.stringify(words)}; null`);
    await contents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true });
    const time = performance.now() - start;
    await contents.executeJavaScript(`document.querySelector('#report').replaceChildren()`);
    return time;
  }, html);
}

declare global {
  /** How long each printToPDF of the main process took, in milliseconds. */
  var benchPrints: number[];
  /** The window in which they were printed. */
  var benchWindow: WebContents;
  /** What reads the HTML of the next print in its page, and that HTML. */
  var benchReader: string | null;
  var benchHtml: string;
}

async function timePrints(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ app: main }) => {
    globalThis.benchPrints = [];
    main.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        globalThis.benchWindow = contents;
        const reader = globalThis.benchReader ?? null;
        globalThis.benchReader = null;
        if (reader !== null) globalThis.benchHtml = await contents.executeJavaScript(reader);
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

/** Has the pages made that a person sees before an export. */
async function show(page: Page, id: string, template: PrintOptions['template']): Promise<void> {
  await page.evaluate(
    async ([articleId, options]) => {
      const answer = await window.sidelight.exports.preview(articleId, { ...options, leftOut: [] });
      if (!answer.ok) throw new Error(answer.error.message);
    },
    [id, { ...WHOLE_DOSSIER, template }] as const,
  );
}
