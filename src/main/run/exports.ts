import { blindExport } from '#core/export/blind-export';
import { join } from 'node:path';
import { app, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { pageStyle } from '#core/report/page-style';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import { reportLanguage } from '#core/report/words/report-languages';
import type { ReportLanguage } from '#core/report/words/report-languages';
import { languageFor } from '#shared/languages';
import type { SetDirections } from '#core/report/set-directions';
import type { PrintOptions } from '#core/report/print-options';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { compareText } from '#core/text/compare';
import type { ExportedAll, ExportProgress, ExportReceipt } from '#shared/ipc/messages';
import { directionsOf } from '../exporting/directions-of';
import { exportAll } from '../exporting/export-all';
import { exportAs } from '../exporting/export-as';
import { exportPdf } from '../exporting/export-pdf';
import type { ExportDeps, ExportRequest } from '../exporting/export-pdf';
import { lastFoldersIn } from '../exporting/last-folder';
import { makePdf } from '../exporting/make-pdf';
import { paperPrinter } from '../exporting/print-pdf';
import { openPrintWindow } from '../exporting/print-window';
import { createPrinter } from '../exporting/printer';
import { readsInks } from '../exporting/tags/ask-inks';
import { readReport } from '../exporting/read-report';
import { userName } from './user-name';
import { createSeenPdf } from '../exporting/seen-pdf';
import { showExport } from '../exporting/show-export';
import { createFormsThread } from '../forms/forms-thread';
import { inputReader, livingArticles } from '../forms/read-input';
import type { ReadInput } from '../forms/read-input';
import type { ExportHandlerOptions } from '../ipc/exports';
import type { PrintHandlerOptions } from '../ipc/prints';
import { pageAddress } from '../windows/addresses';
import { createCollectionExports } from './collection-exports';
import type { Services } from './services';

/** The exporter joined to the open library: for the window's requests, and for a run that names the target itself. */
export type Exports = {
  /** What a window may ask for; one long export at a time is made, whichever window asked. */
  readonly handlersOf: (window: ExportsOutside) => ExportHandlerOptions;
  readonly prints: PrintHandlerOptions;
  readonly exportTo: (articleId: string, targetPath: string) => Promise<Result<ExportReceipt> | null>;
  readonly close: () => Promise<void>;
};

/** What the exporter needs of the window that asks: itself, a folder chosen in it, and word to it of how far an export is. */
type ExportsOutside = {
  readonly parent: () => BrowserWindow | null;
  readonly chooseFolder: (title: string, from: string | undefined) => Promise<string | null>;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** Makes the exporter; its hidden window is opened with the first export. */
export function createExports(services: Services): Exports {
  const { session, clock, ids, settings, threads, log } = services;
  const receipts = new Map<string, string>();
  const lastFolders = lastFoldersIn(app.getPath('userData'), log);
  const forms = createFormsThread({ threads, workerFile: join(__dirname, 'forms-worker.cjs'), log });
  const printer = createPrinter({
    openWindow: openPrintWindow,
    address: pageAddress('print.html'),
    readsInks,
  });
  const { make, show, forget } = createSeenPdf(makePdf);
  /** What an export needs of the library that is open; or why it cannot be. */
  const depsNow = (parent: ExportDeps['parent']): Result<ExportDeps> => {
    const { store, problem } = session.current();
    if (!store) return { ok: false, error: problem };
    const producer = `Sidelight ${app.getVersion()}`;
    const author = settings().reviewing?.name ?? store.libraryName;
    const lastFolder = lastFolders(store.libraryId);
    return ok({
      store,
      printer,
      clock,
      ids,
      make,
      parent,
      lastFolder,
      receipts,
      producer,
      author,
      directionsOf: given,
      blindFor: blindFor(),
    });
  };
  /** Who reviews blind at this computer; null where nobody does. */
  const blindFor = (): string | null => {
    const { reviewing } = settings();
    return reviewing?.isBlind === true ? (reviewing.name ?? userName()) : null;
  };
  const given = (articleId: string): SetDirections => directionsOf(settings(), articleId);
  const windowLanguage = (): ReportLanguage => reportLanguage(languageFor(settings().language, app.getLocale()));
  /** What is not asked for anew each time: the paper and the language of the last PDF. */
  const usual = (): Pick<PrintOptions, 'paper' | 'language'> => {
    const { paper = 'a4', language } = settings().printing ?? {};
    return language === undefined ? { paper } : { paper, language };
  };
  /** A report is in the language of the window unless it has one of its own. */
  const said = <T extends Pick<PrintOptions, 'language'>>(options: T): T => ({
    ...options,
    language: options.language ?? windowLanguage(),
  });
  /** The language of reports in other forms: the one chosen for the last PDF, else that of the window. */
  const reportsIn = (): ReportLanguage => settings().printing?.language ?? windowLanguage();
  const readIn =
    (read: ReadInput): ReadInput =>
    async (articleId) => {
      const input = await read(articleId);
      if (!input.ok) return input;
      const name = blindFor();
      const seen = name === null ? input.value : blindExport(input.value, name);
      return ok({ ...seen, saidIn: reportsIn(), directions: given(articleId) });
    };
  const run = async (
    parent: ExportDeps['parent'],
    articleId: string,
    target: Pick<ExportRequest, 'targetPath' | 'isNew'> = {},
    wanted: PrintOptions = { ...WHOLE_DOSSIER, ...usual() },
  ): Promise<Result<ExportReceipt> | null> => {
    const deps = depsNow(parent);
    if (!deps.ok) return deps;
    const options = said(wanted);
    const style = pageStyle(options.css);
    return style.ok ? exportPdf(deps.value, { ...target, articleId, options }) : style;
  };
  const preview = async (articleId: string, wanted: PrintOptions): Promise<Result<Uint8Array>> => {
    const options = said(wanted);
    const deps = depsNow(noParent);
    if (!deps.ok) return deps;
    const style = pageStyle(options.css);
    if (!style.ok) return style;
    const report = await readReport(deps.value.store, articleId, options, deps.value);
    return report.ok ? show(deps.value, report.value, options) : report;
  };
  const atEnd: (() => void)[] = [];
  const onPaper = paperPrinter({
    tempFolder: app.getPath('temp'),
    open: (path) => shell.openPath(path),
    atEnd: (clean) => atEnd.push(clean),
  });
  const print = async (articleId: string): Promise<Result<null>> => {
    const made = await preview(articleId, { ...WHOLE_DOSSIER, ...usual() });
    if (!made.ok) return made;
    const title = session.current().store?.catalogue().articles[articleId]?.title ?? '';
    return onPaper(title, made.value);
  };
  const collection = createCollectionExports();
  let all: AbortController | null = null;
  /** Does one long export at a time. */
  const alone = async (
    work: (store: Store, signal: AbortSignal) => Promise<Result<ExportedAll> | null>,
  ): Promise<Result<ExportedAll> | null> => {
    const { store, problem } = session.current();
    if (!store) return { ok: false, error: problem };
    if (all) return fail('busy', 'Another export is still being written.', 'Wait for it, or cancel it.');
    all = new AbortController();
    try {
      return await work(store, all.signal);
    } finally {
      all = null;
    }
  };
  const handlersOf = ({ parent, chooseFolder, onProgress }: ExportsOutside): ExportHandlerOptions => ({
    exportPdf: (articleId, options) => run(parent, articleId, {}, options),
    preview,
    print,
    exportAll: () =>
      alone(async (store, signal) => {
        const lastFolder = lastFolders(store.libraryId);
        const folder = await chooseFolder('Export All as PDFs', await lastFolder.read());
        if (folder === null) return null;
        await lastFolder.remember(folder);
        const articles = inOrder(livingArticles(store.catalogue()));
        const exportTo = (id: string, path: string) => run(parent, id, { targetPath: path, isNew: true });
        return ok(await exportAll({ articles, folder, exportTo, signal, onProgress }));
      }),
    exportAs: (form, articleIds) =>
      alone((store, signal) => {
        const wanted = articleIds === 'all' ? null : new Set(articleIds);
        const articles = livingArticles(store.catalogue()).filter(({ id }) => wanted?.has(id) ?? true);
        if (articles.length === 0) return Promise.resolve(fail('not-found', 'There is no article to export.'));
        const reading = { read: readIn(inputReader(store, form)), make: forms.make, libraryName: store.libraryName };
        const lastFolder = lastFolders(store.libraryId);
        const asking = { parent, chooseFolder, lastFolder, ids, receipts };
        return exportAs({ ...reading, ...asking }, { form, articles: inOrder(articles), signal, onProgress });
      }),
    ...collection.handlersOf({ depsNow: () => depsNow(parent), said, onProgress }),
    cancelAll: () => {
      all?.abort();
      collection.cancel();
    },
    showExport: (token) => showExport(receipts, token),
  });
  return {
    handlersOf,
    prints: { nextJob: printer.nextJob, onReady: printer.onReady },
    exportTo: (articleId, targetPath) => run(noParent, articleId, { targetPath }),
    close: async () => {
      all?.abort();
      collection.cancel();
      forget();
      printer.close();
      for (const clean of atEnd) clean();
      await forms.close();
    },
  };
}

/** What is printed without a question belongs to no window. */
const noParent = (): null => null;

function inOrder<T extends { readonly id: string; readonly title: string }>(articles: readonly T[]): readonly T[] {
  return articles.toSorted((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id));
}
