import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import type { Result } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import { handleRequests } from '../ipc/handle';
import { isOwnAddress } from '../windows/addresses';
import { startSearch } from '../search/search';
import { followSession } from '../search/session-search';
import { serveApp } from '../windows/app-protocol';
import { openMainWindow } from '../windows/main-window';
import type { MainWindow } from '../windows/main-window';
import { windowKindOf } from '../windows/window-kinds';
import { appSession } from '../windows/window-preferences';
import { keepBackedUp } from './automatic-backup';
import type { CommandLine } from './command-line';
import { createExports } from './exports';
import { endProgram } from './end-program';
import type { Exports } from './exports';
import { allHandlers } from './handlers';
import { createImporter } from './importer';
import type { Importer } from './importer';
import type { Log } from './log';
import { arrangeQuit } from './quit';
import { openServices } from './services';
import type { Services } from './services';
import { createWindowMenu } from './window-menu';
import { createShownArticles } from './shown-articles';
import type { ShownArticles } from './shown-articles';

/** The program at work: what the ways of starting it go on with. */
export type Running = {
  readonly services: Services;
  readonly main: MainWindow;
  readonly importer: Importer;
  readonly exports: Exports;
  readonly shown: ShownArticles;
};

/** The size of the page in a run without a person, whose picture is taken. */
const PICTURE_SIZE = { width: 1440, height: 900 } as const;

/** Starts the program once Electron is ready: library and engine, window, handlers, menu, in this order. */
export async function start(commandLine: CommandLine, log: Log): Promise<Running> {
  const userData = app.getPath('userData');
  serveApp(appSession(), join(__dirname, '../renderer'));
  const services = await openServices(userData, commandLine.library, { now: () => new Date() }, log);
  const { settings, session, copies, engine, collections, threads, ids, clock } = services;
  nativeTheme.themeSource = settings.current().theme;
  const contentSize = commandLine.out === null ? null : PICTURE_SIZE;
  const main = await openMainWindow({ userData, contentSize, log, onClose: () => app.quit() });
  const importer = createImporter({ session, engine, collections, ids, clock, send: main.send, log });
  const exports = createExports(services, () => main.window);
  const shown = createShownArticles();
  session.onReopened(() => {
    main.send('library:reopened', null);
  });
  session.subscribe((articleIds) => {
    main.send('library:changed', { articleIds });
  });
  // A run without a person asks for nothing and leaves nothing behind.
  const search =
    commandLine.out === null
      ? followSession(session, (store) =>
          startSearch(store, {
            threads,
            workerFile: join(__dirname, 'search-worker.cjs'),
            userData,
            log,
            onIndexed: () => main.send('searches:indexed', null),
          }),
        )
      : null;
  const quit = arrangeQuit({
    askToFlush: () => {
      if (!main.isReady()) return false;
      main.send('quits:requested', null);
      return true;
    },
    close: async () => {
      exports.close();
      main.destroy();
      await Promise.all([services.close(), search?.close()]);
    },
    end: () => {
      endProgram(0, threads);
    },
    log,
  });
  const menu = createWindowMenu({ main, session, settings, userData });
  const onSettings = (): void => {
    nativeTheme.themeSource = settings.current().theme;
    menu.draw();
  };
  handleRequests(
    allHandlers({
      services,
      main,
      importer,
      search,
      exports: exports.handlers,
      prints: exports.prints,
      folderOf: menu.folderOf,
      onSettings,
      onSteps: menu.nameSteps,
      onOpened: shown.add,
      onFlushed: quit.confirm,
    }),
    { kindOf: windowKindOf, isOwnAddress, log },
  );
  main.load();
  keepBackedUp({ session, copies, log, tell: (message) => main.send('saves:failed', { message }) });
  return { services, main, importer, exports, shown };
}

/** Imports the samples, silently: they belong to the program. */
export function importSamples({ importer }: Running): Promise<Result<ImportReport>> {
  return importer.importSamples(join(__dirname, '../../resources/samples'));
}

/** Imports what was named on the command line, tells the window, and shows the first of it. */
export async function importAndShow({ importer, main, services }: Running, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const report = await importer.importPaths(paths);
  if (!report.ok) {
    services.log(`Nothing was imported: ${report.error.message}`);
    main.send('saves:failed', { message: report.error.message });
    return;
  }
  main.send('imports:finished', report.value);
  const first = report.value.outcomes.find(({ articleId }) => articleId !== null)?.articleId;
  if (first) main.send('articles:shown', { articleId: first });
}
