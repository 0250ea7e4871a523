import { join } from 'node:path';
import { app } from 'electron';
import type { Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import type { WindowPicture } from '#shared/ipc/window-picture';
import type { PictureView } from '../library/window-picture';
import { bundleReader } from '../bundle/read-thread';
import { createWorkerThreads } from '../jobs/worker-threads';
import { folderToOpen } from '../library/open-session';
import { openReadingPositions } from '../library/reading-positions';
import { startSearch } from '../search/search';
import type { LibrarySearch } from '../search/search';
import { followSession } from '../search/session-search';
import type { AppWindows } from '../windows/app-windows';
import { keepBackedUp } from './automatic-backup';
import type { CommandLine } from './command-line';
import { deferred } from './deferred';
import { createBundles } from './bundles';
import { createExports } from './exports';
import { endProgram } from './end-program';
import type { Exports } from './exports';
import { openFirstWindow } from './first-window';
import { createFolderWatch } from './folder-watch';
import { createImporter } from './importer';
import type { Importer } from './importer';
import type { Log } from './log';
import { createPictures } from './pictures';
import { arrangeQuit } from './quit';
import { isAsGlanced, keepGlances } from './glances';
import { openServices } from './services';
import type { Services } from './services';
import { createShownArticles } from './shown-articles';
import type { ShownArticles } from './shown-articles';
import { followLibrary, rememberWindows, reopenWindows } from './several-windows';
import { windowHandlersOf } from './window-handlers';

/** The program at work: what the ways of starting it go on with. */
export type Running = {
  readonly services: Services;
  readonly windows: AppWindows;
  readonly importer: Importer;
  readonly exports: Exports;
  readonly shown: ShownArticles;
};

/**
 * Starts the program: the window first, then the library, while the page is loading. What nobody waits for (the search
 * index, a backup) begins when the first article is on the screen.
 */
export async function start(commandLine: CommandLine, log: Log): Promise<Running> {
  const userData = app.getPath('userData');
  const isUnattended = commandLine.out !== null;
  const threads = createWorkerThreads();
  const closing = deferred<() => Promise<void>>();
  arrangeQuit({
    flush: async () => {
      await windows.flush();
      await pictures.ask();
    },
    close: async () => (await closing.promise)(),
    end: () => {
      endProgram(0, threads);
    },
    log,
  });
  const folder = await folderToOpen(userData, commandLine.library);
  const glances = isUnattended ? null : keepGlances({ userData, log });
  const glance = glances === null ? Promise.resolve(null) : glances.read(folder);
  const reading = openReadingPositions(userData, log);
  const pictureFor = async (view: PictureView): Promise<WindowPicture | null> =>
    glances === null ? null : glances.readPicture(folder, await glance, view);
  const first = await openFirstWindow({ userData, isUnattended, glance, pictureFor, log });
  const { windows, main, menu } = first;
  const pictures = createPictures(windows);
  const clock = { now: () => new Date() };
  const services = await openServices({
    userData,
    folder,
    threads,
    clock,
    log,
    settings: first.settings.current,
    onClosed: async (closed) => {
      const view = { settings: first.settings.current(), language: first.language() };
      await glances?.keep(closed, pictures.taken(), view);
    },
  });
  const { session, copies, engine, collections, ids } = services;
  const positions = await reading;
  const importer = createImporter({
    session,
    engine,
    collections,
    readMany: services.readMany,
    openBundle: bundleReader({ threads, workerFile: join(__dirname, 'bundle-worker.cjs'), log }),
    ids,
    clock,
    send: windows.send,
    log,
    userData,
    settings: first.settings.current,
  });
  const exports = createExports(services);
  const bundles = createBundles(services);
  const watch = createFolderWatch({
    session,
    importPaths: importer.importPaths,
    userData,
    tell: (report) => windows.active().send('imports:finished', report),
    log,
  });
  const shown = createShownArticles();
  followLibrary(session, windows);
  const onIndexed = (): void => windows.send('searches:indexed', null);
  const workerFile = join(__dirname, 'search-worker.cjs');
  const startOver = (store: Store): LibrarySearch =>
    startSearch(store, { threads, workerFile, userData, log, onIndexed });
  // A run without a person asks for nothing and leaves nothing behind.
  const search = isUnattended ? null : followSession(session, startOver, main.painted);
  closing.resolve(async () => {
    watch.close();
    positions.close();
    const closed = exports.close();
    if (!isUnattended) rememberWindows(windows, { userData, library: session.current().folder, log });
    windows.destroy();
    await Promise.all([closed, services.close(), search?.close()]);
  });
  first.answerWith(
    windowHandlersOf({
      services,
      windows,
      importer,
      watch,
      search,
      exports,
      pictures,
      bundles,
      folderOf: menu.folderOf,
      onSteps: menu.nameSteps,
      onOpened: shown.add,
      positions,
    }),
  );
  // What the window was shown of the library does not hold: it begins anew.
  if (!isAsGlanced(await glance, session)) windows.send('library:reopened', { isSame: true });
  menu.follow(session, windows.setLibrary);
  if (!isUnattended) void main.painted.then(() => reopenWindows(windows, first.others, folder));
  // A run without a person takes nothing that it was not told to.
  if (!isUnattended) void main.painted.then(watch.begin);
  const tell = (message: string): void => windows.active().send('saves:failed', { message });
  void main.painted.then(() => keepBackedUp({ session, copies, log, tell }));
  return { services, windows, importer, exports, shown };
}

/** Imports the samples, silently: they belong to the program. */
export function importSamples({ importer }: Running): Promise<Result<ImportReport>> {
  return importer.importSamples(join(__dirname, '../../resources/samples'));
}

/** Imports what was named on the command line, tells the window, and shows the first of it. */
export async function importAndShow({ importer, windows, services }: Running, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const report = await importer.importPaths(paths);
  if (!report.ok) {
    services.log(`Nothing was imported: ${report.error.message}`);
    windows.whole().send('saves:failed', { message: report.error.message });
    return;
  }
  windows.whole().send('imports:finished', report.value);
  const first = report.value.outcomes.find(({ articleId }) => articleId !== null)?.articleId;
  if (first) windows.whole().send('articles:shown', { articleId: first });
}
