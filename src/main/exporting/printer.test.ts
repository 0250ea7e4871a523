import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '#core/report/report-document';
import type { TagTree } from '#core/report/tags';
import type { Result } from '#core/result';
import { createPrinter } from './printer';
import type { Printed, Printer, PrinterDeps } from './printer';

const TAGS: TagTree = [{ under: -1, tag: 'P' }];
const REPORT = { title: 'The mill bridge' } as ReportDocument;

/** A window as far as the printer can tell: its page, once loaded, asks for one job after the other and draws it. */
class FakeContents extends EventEmitter {
  isGone = false;
  readonly id: number;
  readonly jobs: unknown[] = [];
  readonly inInks: boolean[] = [];
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
  printToPDF(): Promise<Uint8Array> {
    return Promise.resolve(Buffer.from(JSON.stringify(this.jobs.at(-1))));
  }
}

function setUp(onLoad: (printer: Printer, contents: FakeContents) => void, limits: Partial<PrinterDeps> = {}) {
  const windows: FakeContents[] = [];
  const printer: Printer = createPrinter({
    address: 'app://sidelight/print.html',
    readsInks: () => Promise.resolve(true),
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

/** What the print page does. */
async function drawAll(printer: Printer, contents: FakeContents): Promise<void> {
  // The page runs in another process: never at once.
  await Promise.resolve();
  for (let job = await printer.nextJob(contents.id); job !== null; job = await printer.nextJob(contents.id)) {
    contents.jobs.push('part' in job ? job.setting.title : job.document.title);
    contents.inInks.push(job.inInks);
    await printer.onReady(contents.id, () => (job.inInks ? TAGS : []));
  }
}

const draw = (printer: Printer, contents: FakeContents): void => void drawAll(printer, contents);
const wordsOf = (result: Result<Printed>): unknown =>
  result.ok ? JSON.parse(Buffer.from(result.value.bytes).toString()) : result.error;

describe('createPrinter', () => {
  it('prints one report after the other in one window that is loaded once', async () => {
    const { printer, windows } = setUp(draw);
    const titles = ['1', '2', '3', '4'];
    const results = await Promise.all(titles.map((title) => printer.print({ ...REPORT, title })));
    expect(results.map(wordsOf)).toEqual(titles);
    expect(windows).toHaveLength(1);
    expect(windows[0]?.jobs).toEqual(titles);
    printer.close();
    expect(windows[0]?.isGone).toBe(true);
  });

  it('closes the window when no report has come for a while, and tells its page that nothing comes', async () => {
    const answers: unknown[] = [];
    const onLoad = (own: Printer, contents: FakeContents): void => {
      draw(own, contents);
      // The page asks for the next report when it has drawn one.
      setTimeout(() => void own.nextJob(contents.id).then((job) => answers.push(job)), 5);
    };
    const { printer, windows } = setUp(onLoad, { idleLimit: 100 });
    expect(wordsOf(await printer.print(REPORT))).toBe(REPORT.title);
    await expect.poll(() => windows[0]?.isGone).toBe(true);
    await expect.poll(() => answers).toContain(null);
  });

  it('prints without inks, from then on, when those of the first report cannot be read back', async () => {
    const asked: Printed[] = [];
    const { printer, windows } = setUp(draw, {
      readsInks: (printed) => {
        asked.push(printed);
        return Promise.resolve(false);
      },
    });
    expect(await printer.print(REPORT)).toMatchObject({ ok: true, value: { tags: [] } });
    expect(await printer.print(REPORT)).toMatchObject({ ok: true, value: { tags: [] } });
    expect(windows[0]?.inInks).toEqual([true, false, false]);
    expect(asked.map(({ tags }) => tags)).toEqual([TAGS]);
  });

  it('prints once more when the page has drawn once more, and answers the page when it has printed; both are heard of at once', async () => {
    const told: string[] = [];
    const drawTwice = async (own: Printer, contents: FakeContents): Promise<void> => {
      await Promise.resolve();
      await own.nextJob(contents.id);
      for (const words of ['without a face', 'with it']) {
        contents.jobs.push(words);
        await own.onReady(contents.id, () => [{ under: -1, tag: 'P', alt: words }]);
        told.push(words);
      }
      await own.nextJob(contents.id);
    };
    const { printer } = setUp((own, contents) => void drawTwice(own, contents));
    const heard: unknown[] = [];
    const printed = await printer.print(REPORT, undefined, (pages) => heard.push(wordsOf({ ok: true, value: pages })));
    expect(wordsOf(printed)).toBe('with it');
    expect(heard).toEqual(['without a face', 'with it']);
    expect(printed).toMatchObject({ value: { tags: [{ alt: 'with it' }] } });
    expect(told).toEqual(['without a face', 'with it']);
    printer.close();
  });

  it('ends with an error when the page draws again and again', async () => {
    const drawForever = async (own: Printer, contents: FakeContents): Promise<void> => {
      await Promise.resolve();
      await own.nextJob(contents.id);
      while (!contents.isGone) {
        await own.onReady(contents.id, () => TAGS);
        await new Promise((done) => setTimeout(done, 1));
      }
    };
    const { printer, windows } = setUp((own, contents) => void drawForever(own, contents), { timeLimit: 40 });
    expect(await printer.print(REPORT)).toMatchObject({ ok: false, error: { code: 'print-failed' } });
    expect(windows[0]?.isGone).toBe(true);
  });

  it('gives a job to its own window only', async () => {
    const seen: unknown[] = [];
    const { printer } = setUp((own, contents) => {
      void own.nextJob(contents.id + 1).then((job) => seen.push(job));
      void own.onReady(contents.id + 1, () => []);
      draw(own, contents);
    });
    expect(wordsOf(await printer.print(REPORT))).toBe(REPORT.title);
    expect(seen).toEqual([null]);
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
    const { printer } = setUp((_own, contents) => {
      queueMicrotask(() => contents.emit('render-process-gone'));
    });
    const printed = await printer.print(REPORT);
    expect(printed).toMatchObject({ ok: false, error: { message: expect.stringContaining('stopped working') } });
  });
});
