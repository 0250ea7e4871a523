import { app } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Result } from '#core/result';
import type { ExportReceipt } from '#shared/ipc/messages';
import { exportPdf } from '../exporting/export-pdf';
import { openPrintWindow } from '../exporting/print-window';
import { createPrinter } from '../exporting/printer';
import { showExport } from '../exporting/show-export';
import type { ExportHandlerOptions } from '../ipc/exports';
import type { PrintHandlerOptions } from '../ipc/prints';
import { pageAddress } from '../windows/addresses';
import type { Services } from './services';

/** The exporter joined to the open library: for the window's requests, and for a run that names the target itself. */
export type Exports = {
  readonly handlers: ExportHandlerOptions;
  readonly prints: PrintHandlerOptions;
  readonly exportTo: (articleId: string, targetPath: string) => Promise<Result<ExportReceipt> | null>;
  readonly close: () => void;
};

/** Makes the exporter; its hidden window is opened with the first export. */
export function createExports(services: Services, parent: () => BrowserWindow | null): Exports {
  const { session, clock, ids } = services;
  const receipts = new Map<string, string>();
  const printer = createPrinter({ openWindow: openPrintWindow, address: pageAddress('print.html') });
  const run = async (articleId: string, targetPath?: string): Promise<Result<ExportReceipt> | null> => {
    const { store, problem } = session.current();
    if (!store) return { ok: false, error: problem };
    const deps = { store, printer, clock, ids, parent, receipts, producer: `Sidelight ${app.getVersion()}` };
    return exportPdf(deps, targetPath === undefined ? { articleId } : { articleId, targetPath });
  };
  return {
    handlers: { exportPdf: (articleId) => run(articleId), showExport: (token) => showExport(receipts, token) },
    prints: { nextJob: printer.nextJob, onReady: printer.onReady },
    exportTo: run,
    close: printer.close,
  };
}
