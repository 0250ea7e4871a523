import type { BrowserWindow, WebContents } from 'electron';
import type { ReportDocument } from '#core/report/report-document';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { PrintJob } from '#shared/ipc/messages';
import { countPages, withFeet } from './page-feet';

/** How long one report may take to be drawn, and as long again to be printed, in milliseconds; 40 pages take 3,000. */
const TIME_LIMIT = 120_000;
/** How long the hidden window is kept for the next report, in milliseconds. */
const IDLE_LIMIT = 20_000;

/** What the printer needs: a way to open the hidden window (not loaded yet), and the address of the print page. */
export type PrinterDeps = {
  readonly openWindow: () => BrowserWindow;
  readonly address: string;
  readonly timeLimit?: number;
  readonly idleLimit?: number;
};

/** Prints reports, one after the other, in one hidden window that is closed when it has been idle for a while. */
export type Printer = {
  /** The report as a PDF with its page numbers; an error when the page breaks down or takes too long. */
  readonly print: (document: ReportDocument) => Promise<Result<Uint8Array>>;
  /** What the window with these contents is to draw, null for any other; answers `prints:job`. */
  readonly jobFor: (contentsId: number) => PrintJob | null;
  /** The window with these contents has drawn its job; answers `prints:ready`. */
  readonly onReady: (contentsId: number) => void;
  /** Closes the window; a report being printed ends with an error. */
  readonly close: () => void;
};

type Running = { readonly contentsId: number; readonly job: PrintJob; readonly drawn: () => void };

/** Makes the printer; no window is opened before the first report. */
export function createPrinter(deps: PrinterDeps): Printer {
  const timeLimit = deps.timeLimit ?? TIME_LIMIT;
  let window: BrowserWindow | null = null;
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const close = (): void => {
    clearTimeout(idle);
    if (window && !window.isDestroyed()) window.destroy();
    window = null;
  };

  const printJob = async (contents: WebContents, job: PrintJob): Promise<Uint8Array> => {
    const ready = new Promise<void>((drawn) => {
      running = { contentsId: contents.id, job, drawn };
    });
    await unlessBroken(contents, timeLimit, () => Promise.all([contents.loadURL(deps.address), ready]));
    return unlessBroken(contents, timeLimit, () => toPdf(contents));
  };

  const printReport = async (document: ReportDocument): Promise<Result<Uint8Array>> => {
    clearTimeout(idle);
    if (!window || window.isDestroyed()) window = deps.openWindow();
    const { webContents } = window;
    try {
      const pages = await printJob(webContents, { document });
      const feet = await printJob(webContents, { document, pages: await countPages(pages) });
      return ok(await withFeet(pages, feet));
    } catch (error) {
      close();
      return fail('print-failed', `The PDF could not be made: ${messageOf(error)}`, 'Try again.');
    } finally {
      running = null;
      idle = setTimeout(close, deps.idleLimit ?? IDLE_LIMIT);
      idle.unref();
    }
  };

  return {
    print: (document) => {
      const printed = last.then(() => printReport(document));
      last = printed;
      return printed;
    },
    jobFor: (contentsId) => (running?.contentsId === contentsId ? running.job : null),
    onReady: (contentsId) => {
      if (running?.contentsId === contentsId) running.drawn();
    },
    close,
  };
}

/** Margins and size stand in the page's own style sheet; tags are made where this Electron can. */
async function toPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** Resolves with the work, or rejects when the window dies or the time is up before it is done. */
async function unlessBroken<T>(contents: WebContents, limit: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onGone: (() => void) | undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    onGone = () => reject(new Error('the print page stopped working.'));
    timer = setTimeout(reject, limit, new Error('it took too long.'));
    contents.once('render-process-gone', onGone);
    contents.once('destroyed', onGone);
  });
  try {
    return await Promise.race([work(), broken]);
  } finally {
    clearTimeout(timer);
    if (onGone && !contents.isDestroyed()) {
      contents.off('render-process-gone', onGone);
      contents.off('destroyed', onGone);
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
