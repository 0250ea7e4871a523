import { join } from 'node:path';
import type { Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import { toldOf } from '#shared/ipc/told-report';
import { bundleReader } from '../bundle/read-thread';
import type { WorkerThreads } from '../jobs/worker-threads';
import type { Glance } from '../library/glance';
import { statusOf } from '../library/library-session';
import type { ReadingPositions } from '../library/reading-positions';
import { startSearch } from '../search/search';
import type { LibrarySearch } from '../search/search';
import { followSession } from '../search/session-search';
import type { AppWindows } from '../windows/app-windows';
import { keepBackedUp } from './automatic-backup';
import { createBundles } from './bundles';
import { createExports } from './exports';
import type { Exports } from './exports';
import type { FirstWindow } from './first-window';
import { createFolderWatch } from './folder-watch';
import { createImporter } from './importer';
import type { Importer } from './importer';
import type { Log } from './log';
import { isAsGlanced, keepGlance } from './keep-glance';
import type { Pictures } from './pictures';
import { openServices } from './services';
import type { Services } from './services';
import { createRedraws } from './redraws';
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
  /** To be called when the samples are in a library that was made just now, or could not be brought in. */
  readonly onFilled: () => void;
};

/** What the program goes on with, once its window is there. */
type Begun = {
  readonly first: FirstWindow;
  readonly userData: string;
  readonly folder: string;
  readonly threads: WorkerThreads;
  readonly isUnattended: boolean;
  /** What the window was shown of the library. */
  readonly glance: Glance | null;
  readonly positions: ReadingPositions;
  readonly pictures: Pictures;
  /** Hears how the program is closed. */
  readonly onOpen: (close: () => Promise<void>) => void;
  readonly log: Log;
};

/** Opens the library, and gives the window the rest of the program. */
export async function openProgram(begun: Begun): Promise<Running> {
  const { first, userData, folder, threads, isUnattended, glance, positions, pictures, log } = begun;
  const { windows, main, menu } = first;
  const clock = { now: () => new Date() };
  const services = await openServices({
    userData,
    folder,
    threads,
    clock,
    log,
    settings: first.settings.current,
    onClosed: async (closed) => {
      if (isUnattended) return;
      const view = { settings: first.settings.current(), language: first.language() };
      await keepGlance({ userData, session: closed, taken: pictures.taken(), view, log });
    },
  });
  const { session, copies, engine, collections, ids } = services;
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
  let isFilling = services.isNewLibrary;
  const exports = createExports(services);
  const bundles = createBundles(services);
  const watch = createFolderWatch({
    session,
    importPaths: importer.importWatched,
    userData,
    tell: (report) => windows.active().send('imports:finished', toldOf(report)),
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
  begun.onOpen(async () => {
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
      redraws: createRedraws(session, engine, ids),
      search,
      exports,
      pictures,
      bundles,
      folderOf: menu.folderOf,
      onSteps: menu.nameSteps,
      onOpened: shown.add,
      positions,
      isFilling: () => isFilling,
    }),
  );
  // What the window was shown of the library does not hold: it begins anew.
  if (!isAsGlanced(glance, session)) windows.send('library:reopened', { isSame: true });
  menu.follow(session, windows.setLibrary);
  if (!isUnattended) void main.painted.then(() => reopenWindows(windows, first.others, folder));
  // A run without a person takes nothing that it was not told to.
  if (!isUnattended) void main.painted.then(watch.begin);
  const tell = (message: string): void => windows.active().send('saves:failed', { message });
  void main.painted.then(() => keepBackedUp({ session, copies, log, tell }));
  const onFilled = (): void => {
    isFilling = false;
    // Nothing came that would have been told: only now is the library known to be empty.
    if (statusOf(session).articles === 0) windows.send('library:changed', { articleIds: [] });
  };
  return { services, windows, importer, exports, shown, onFilled };
}

/** Imports the samples, silently: they belong to the program. */
export function importSamples({ importer, onFilled }: Running): Promise<Result<ImportReport>> {
  return importer.importSamples(join(__dirname, '../../resources/samples')).finally(onFilled);
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
  windows.whole().send('imports:finished', toldOf(report.value));
  const first = report.value.outcomes.find(({ articleId }) => articleId !== null)?.articleId;
  if (first) windows.whole().send('articles:shown', { articleId: first });
}
