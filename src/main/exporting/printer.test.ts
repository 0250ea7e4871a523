import { EventEmitter } from 'node:events';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '#core/report/report-document';
import { createPrinter } from './printer';
import type { Printer, PrinterDeps } from './printer';

const REPORT = { title: 'The mill bridge' } as ReportDocument;

/** A window as far as the printer can tell: it "draws" by asking for its job as the print page does. */
class FakeContents extends EventEmitter {
  isGone = false;
  readonly id: number;
  readonly jobs: unknown[] = [];
  constructor(
    id: number,
    private readonly onLoad: (contents: FakeContents) => void,
  ) {
    super();
    this.id = id;
  }
  loadURL(): Promise<void> {
    this.onLoad(this);
    return Promise.resolve();
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  async printToPDF(): Promise<Uint8Array> {
    const document = await PDFDocument.create();
    for (const size of [4, 5]) document.addPage().drawCircle({ size });
    return document.save();
  }
}

function setUp(onLoad: (printer: Printer, contents: FakeContents) => void, limits: Partial<PrinterDeps> = {}) {
  const windows: FakeContents[] = [];
  const printer: Printer = createPrinter({
    address: 'app://sidelight/print.html',
    openWindow: () => {
      const contents = new FakeContents(windows.length + 1, (loaded) => onLoad(printer, loaded));
      windows.push(contents);
      const destroy = () => {
        contents.isGone = true;
      };
      return { webContents: contents, isDestroyed: () => contents.isGone, destroy } as unknown as BrowserWindow;
    },
    ...limits,
  });
  return { printer, windows };
}

const draw = (printer: Printer, contents: FakeContents): void => {
  contents.jobs.push(printer.jobFor(contents.id));
  printer.onReady(contents.id);
};

describe('createPrinter', () => {
  it('draws the report, then the feet of as many pages as it has', async () => {
    const { printer, windows } = setUp(draw);
    const printed = await printer.print(REPORT);
    expect(printed.ok && (await PDFDocument.load(printed.value)).getPageCount()).toBe(2);
    expect(windows[0]?.jobs).toEqual([{ document: REPORT }, { document: REPORT, pages: 2 }]);
    printer.close();
  });

  it('keeps one window for a batch and prints one report at a time', async () => {
    const { printer, windows } = setUp(draw);
    const results = await Promise.all([1, 2, 3].map((count) => printer.print({ ...REPORT, title: String(count) })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(windows).toHaveLength(1);
    const titles = windows[0]?.jobs.map((job) => (job as { document: ReportDocument }).document.title);
    expect(titles).toEqual(['1', '1', '2', '2', '3', '3']);
    printer.close();
    expect(windows[0]?.isGone).toBe(true);
  });

  it('shows a job to its own window only', async () => {
    const seen: unknown[] = [];
    const { printer } = setUp((own, contents) => {
      seen.push(own.jobFor(contents.id + 1));
      own.onReady(contents.id + 1);
      draw(own, contents);
    });
    await printer.print(REPORT);
    expect(seen).toEqual([null, null]);
    expect(printer.jobFor(1)).toBeNull();
    printer.close();
  });

  it('ends with an error when the page never becomes ready, and starts afresh after it', async () => {
    let isStuck = true;
    const { printer, windows } = setUp((own, contents) => (isStuck ? undefined : draw(own, contents)), {
      timeLimit: 20,
    });
    expect(await printer.print(REPORT)).toMatchObject({ ok: false, error: { code: 'print-failed' } });
    expect(windows[0]?.isGone).toBe(true);
    isStuck = false;
    expect((await printer.print(REPORT)).ok).toBe(true);
    expect(windows).toHaveLength(2);
    printer.close();
  });

  it('ends with an error when the window crashes', async () => {
    const { printer } = setUp((_own, contents) => contents.emit('render-process-gone'));
    const printed = await printer.print(REPORT);
    expect(printed).toMatchObject({ ok: false, error: { message: expect.stringContaining('stopped working') } });
  });

  it('closes an idle window', async () => {
    const { printer, windows } = setUp(draw, { idleLimit: 1 });
    await printer.print(REPORT);
    await expect.poll(() => windows[0]?.isGone).toBe(true);
  });
});
