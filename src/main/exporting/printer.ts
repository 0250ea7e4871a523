import type { BrowserWindow, WebContents } from 'electron';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import type { PrintOptions } from '#core/report/print-options';
import type { ReportDocument } from '#core/report/report-document';
import type { TagTree } from '#core/report/tags';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { PrintJob, PrintWork } from '#shared/ipc/messages';

/** How long one report may take to be drawn, and as long again to be printed, in milliseconds; 40 pages take 1,000. */
const TIME_LIMIT = 120_000;
/** How long the hidden window is kept for the next report, in milliseconds. */
const IDLE_LIMIT = 120_000;

/** What the printer needs: a way to open the hidden window (not loaded yet), and the address of the print page. */
export type PrinterDeps = {
  readonly openWindow: () => BrowserWindow;
  readonly address: string;
  /** Whether the inks of printed pages can be read back; asked until it was answered once. */
  readonly readsInks: (printed: Printed) => Promise<boolean>;
  readonly timeLimit?: number;
  readonly idleLimit?: number;
};

/** Printed pages as they come from the printer, their text in inks, and what these inks stand for. */
export type Printed = { readonly bytes: Uint8Array; readonly tags: TagTree };

/** Prints reports, one after the other, in one hidden window that stays loaded and is closed when it has been idle for a while. */
export type Printer = {
  /**
   * The pages of the report and, as its last page, the sheet with its foot; an error when the page breaks down or takes too long.
   * `onPages` hears of them while the window is still asked whether they hold, and of those that take their place if they do not.
   */
  readonly print: (
    document: ReportDocument,
    options?: PrintOptions,
    onPages?: (printed: Printed) => void,
  ) => Promise<Result<Printed>>;
  /** The same for a part of a collection report. */
  readonly printPart: (job: Extract<PrintWork, { part: unknown }>) => Promise<Result<Printed>>;
  /** The next report for the window with these contents, as soon as there is one; null for any other. Answers `prints:job`. */
  readonly nextJob: (contentsId: number) => Promise<PrintJob | null>;
  /**
   * The window with these contents has drawn its job; answers `prints:ready`, when the job was printed or given up. Its tags are read while
   * the pages are being printed; where they cannot be, nothing is made of the pages.
   */
  readonly onReady: (contentsId: number, readTags: () => TagTree) => Promise<void>;
  /** Closes the window; a report being printed ends with an error. */
  readonly close: () => void;
};

type ReadTags = () => TagTree;
type OnPages = (printed: Printed) => void;
type Open = {
  readonly window: BrowserWindow;
  readonly loaded: Promise<void>;
  take: ((job: PrintJob | null) => void) | null;
};
type Running = {
  readonly contentsId: number;
  job: PrintJob | null;
  /** Takes what the page has drawn. */
  drawn: (readTags: ReadTags) => void;
  /** The page asks for the next job: nothing more comes of this one. */
  readonly leave: () => void;
  readonly left: Promise<null>;
  /** Tells the page that it was printed. */
  answer: () => void;
};

/** Makes the printer; no window is opened before the first report. */
export function createPrinter(deps: PrinterDeps): Printer {
  const timeLimit = deps.timeLimit ?? TIME_LIMIT;
  let open: Open | null = null;
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** Another Electron may write its pages otherwise; reports then go without tags, in their true colours. */
  let inks: boolean | null = null;

  const close = (): void => {
    clearTimeout(idle);
    open?.take?.(null);
    if (open && !open.window.isDestroyed()) open.window.destroy();
    open = null;
  };

  const closeLater = (): void => {
    clearTimeout(idle);
    idle = setTimeout(close, deps.idleLimit ?? IDLE_LIMIT);
    idle.unref();
  };

  const opened = (): Open => {
    if (open && !open.window.isDestroyed()) return open;
    const window = deps.openWindow();
    const loaded = window.webContents.loadURL(deps.address);
    // Whoever prints next is told; until then nobody waits for it.
    loaded.catch(() => undefined);
    open = { window, loaded, take: null };
    return open;
  };

  /** Gives the report to the page if both are there. */
  const handOver = (): void => {
    if (!running?.job || !open?.take) return;
    open.take(running.job);
    open.take = null;
    running.job = null;
  };

  const printJob = async (work: PrintWork, onPages: OnPages): Promise<Result<Printed>> => {
    clearTimeout(idle);
    const job: PrintJob = { ...work, inInks: inks !== false };
    try {
      const { window, loaded } = opened();
      const { webContents } = window;
      let leave = nothing;
      const left = new Promise<null>((done) => (leave = () => done(null)));
      const run: Running = { contentsId: webContents.id, job, drawn: nothing, leave, left, answer: nothing };
      running = run;
      const drawn = new Promise<ReadTags>((done) => (run.drawn = done));
      handOver();
      const [, readTags] = await unlessBroken(webContents, timeLimit, () => Promise.all([loaded, drawn]));
      const printed = await unlessBroken(webContents, timeLimit, () => printDrawn(webContents, run, readTags, onPages));
      if (!job.inInks || printed.tags.length === 0 || (inks ??= await deps.readsInks(printed))) return ok(printed);
    } catch (error) {
      close();
      return fail('print-failed', `The PDF could not be made: ${messageOf(error)}`, 'Try again.');
    } finally {
      running?.answer();
      running = null;
      closeLater();
    }
    return printJob(work, onPages);
  };

  const inTurn = (work: PrintWork, onPages: OnPages = nothing): Promise<Result<Printed>> => {
    const printed = last.then(() => printJob(work, onPages));
    last = printed;
    return printed;
  };

  return {
    print: (document, options = WHOLE_DOSSIER, onPages = nothing) => inTurn({ document, options }, onPages),
    printPart: (job) => inTurn(job),
    nextJob: (contentsId) =>
      new Promise((take) => {
        if (!open || open.window.isDestroyed() || open.window.webContents.id !== contentsId) {
          take(null);
          return;
        }
        if (running?.job === null) running.leave();
        open.take?.(null);
        open.take = take;
        handOver();
      }),
    onReady: (contentsId, readTags) =>
      new Promise((answer) => {
        if (running?.contentsId !== contentsId || running.job !== null) {
          answer();
          return;
        }
        running.answer = answer;
        running.drawn(readTags);
      }),
    close,
  };
}

/** Prints what the page has drawn, and once more where it says so: paper had asked for a typeface that was not there yet. */
async function printDrawn(contents: WebContents, run: Running, readTags: ReadTags, onPages: OnPages): Promise<Printed> {
  const printing = toPdf(contents);
  const [bytes, tags] = await Promise.all([printing, Promise.resolve().then(readTags)]);
  const again = new Promise<ReadTags>((done) => (run.drawn = done));
  run.answer();
  onPages({ bytes, tags });
  const more = await Promise.race([again, run.left]);
  return more === null ? { bytes, tags } : printDrawn(contents, run, more, onPages);
}

const nothing = (): void => undefined;

/** Margins and size stand in the page's own style sheet; tags are written afterwards, by what the page says of itself. */
async function toPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: false,
    generateDocumentOutline: false,
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
