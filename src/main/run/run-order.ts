import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import * as v from 'valibot';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import { ok } from '#core/result';
import type { SetDirections } from '#core/report/set-directions';
import { saveCollection } from '../exporting/collection/export-collection';
import { directionsOf } from '../exporting/directions-of';
import { makePdf } from '../exporting/make-pdf';
import { openPrintWindow } from '../exporting/print-window';
import { createPrinter } from '../exporting/printer';
import { readsInks } from '../exporting/tags/ask-inks';
import { readReport } from '../exporting/read-report';
import { nameAnyway, nameNew, saveFile, saveNewFile } from '../exporting/save-file';
import { writeOrder } from '../exporting/write-order';
import { PdfOrderSchema } from '../forms/pdf-order';
import type { PdfOrder } from '../forms/pdf-order';
import { handlePrints } from '../ipc/handle';
import { createIds } from '../store/ids';
import { openReader } from '../store/open-reader';
import { isOwnAddress, pageAddress } from '../windows/addresses';
import { serveApp } from '../windows/app-protocol';
import { windowKindOf } from '../windows/window-kinds';
import { appSession } from '../windows/window-preferences';
import type { Log } from './log';
import { printError, printOut } from './print-out';

/**
 * Carries out the order in a file without a person: opens the library to be read only, prints in a hidden window, writes PDFs,
 * and ends the program with the exit code. A signal to end lets the file that is being written be finished.
 */
export async function runOrder(file: string, log: Log): Promise<void> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  app.on('before-quit', (event) => {
    event.preventDefault();
    end();
  });
  app.on('window-all-closed', () => undefined);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  let code: 0 | 1 = 1;
  try {
    const order = v.parse(PdfOrderSchema, JSON.parse(await readFile(file, 'utf8')));
    await app.whenReady();
    serveApp(appSession(), join(__dirname, '../renderer'));
    code = await carryOut(order, ending.signal, log);
  } catch (cause) {
    log('The order failed', cause);
    await printError(cause instanceof Error ? cause.message : 'the order failed');
  }
  app.exit(code);
}

async function carryOut(order: PdfOrder, signal: AbortSignal, log: Log): Promise<0 | 1> {
  const clock = { now: () => new Date(order.startedAt) };
  const opened = await openReader(order.library, { clock, ids: createIds(clock) });
  if (!opened.ok) {
    await printError(`${opened.error.message} ${opened.error.action ?? ''}`.trim());
    return 1;
  }
  const store = opened.value;
  const printer = createPrinter({
    openWindow: openPrintWindow,
    address: pageAddress('print.html'),
    readsInks,
  });
  handlePrints(printer, { kindOf: windowKindOf, isOwnAddress, log });
  const producer = `Sidelight ${app.getVersion()}`;
  const author = order.author ?? store.libraryName;
  const given = (articleId: string): SetDirections => directionsOf(order, articleId);
  const deps = { store, printer, clock, producer, author, directionsOf: given };
  const { paper, language, isForced } = order;
  const save = isForced ? saveFile : saveNewFile;
  try {
    return await writeOrder(order, {
      store,
      exportTo: async (articleId, path) => {
        const options = {
          ...WHOLE_DOSSIER,
          paper,
          language,
          template: order.template === 'brief' ? 'brief' : 'dossier',
        } as const;
        const report = await readReport(store, articleId, options, deps);
        if (!report.ok) return report;
        const pdf = await makePdf(deps, report.value, options);
        if (!pdf.ok) return pdf;
        const saved = await save(path, pdf.value);
        return saved.ok ? ok({ token: '', fileName: '', folderName: '' }) : saved;
      },
      reportTo: (articles, report, path) =>
        saveCollection(
          deps,
          { articles, options: { ...report, paper, language, css: '' }, signal, onProgress: () => undefined },
          path,
          isForced ? nameAnyway : nameNew,
        ),
      signal,
      print: printOut,
      printError,
    });
  } finally {
    printer.close();
    await store.close();
  }
}
