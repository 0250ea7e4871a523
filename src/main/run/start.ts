import { join } from 'node:path';
import { userInfo } from 'node:os';
import { app, dialog, nativeTheme } from 'electron';
import { fail } from '#core/result';
import type { MenuCommand } from '#shared/ipc/messages';
import { appHandlers } from '../ipc/app';
import { articleHandlers } from '../ipc/articles';
import { exportHandlers } from '../ipc/exports';
import { fileHandlers } from '../ipc/files';
import { handleRequests } from '../ipc/handle';
import { libraryHandlers } from '../ipc/library';
import { noteHandlers } from '../ipc/notes';
import { printHandlers } from '../ipc/prints';
import { reviewHandlers } from '../ipc/reviews';
import { settingsHandlers } from '../ipc/settings';
import { createEngine } from '../jobs/engine-client';
import { openSession } from '../library/open-session';
import { openSettings } from '../library/settings';
import { installMenu } from '../menu/install-menu';
import { isOwnAddress } from '../windows/addresses';
import { serveApp } from '../windows/app-protocol';
import { devServer } from '../windows/dev-server';
import { openMainWindow } from '../windows/main-window';
import { hardenSessions } from '../windows/security';
import { windowKindOf } from '../windows/window-kinds';
import { appSession } from '../windows/window-preferences';
import type { CommandLine } from './command-line';
import { createIds } from './ids';
import { createImporter } from './importer';
import { createLog } from './log';
import { arrangeQuit } from './quit';

const ENGINE_LIMIT_MS = 20_000;

/** Starts the program once Electron is ready: library, engine, handlers, window, menu, in this order. */
export async function start(commandLine: CommandLine): Promise<void> {
  const userData = app.getPath('userData');
  const clock = { now: () => new Date() };
  const log = createLog(userData, clock.now);
  const ids = createIds(clock);
  hardenSessions();
  serveApp(appSession(), join(__dirname, '../renderer'));
  const settings = await openSettings(userData, log);
  nativeTheme.themeSource = settings.current().theme;
  const session = await openSession(commandLine.library ?? join(userData, 'library'), { clock, ids });
  const engine = createEngine({ workerFile: join(__dirname, 'engine-worker.cjs'), limitMs: ENGINE_LIMIT_MS, log });
  const main = await openMainWindow({ userData, contentSize: null, log, onClose: () => app.quit() });
  const importer = createImporter({ session, engine, ids, clock, send: main.send });
  const quit = arrangeQuit({
    askToFlush: () => {
      if (!main.isReady()) return false;
      main.send('quits:requested', null);
      return true;
    },
    close: async () => {
      main.destroy();
      await engine.close();
      await session.store?.close();
    },
    log,
  });
  const drawMenu = (): void => {
    installMenu({
      platform: process.platform,
      theme: settings.current().theme,
      isDevelopment: devServer !== null,
      choose: (command: MenuCommand) => {
        main.send('menus:chosen', command);
      },
    });
  };
  drawMenu();
  handleRequests(
    {
      ...libraryHandlers(session, clock),
      ...articleHandlers(session, { clock, onOpened: () => undefined }),
      ...noteHandlers(session, clock, ids),
      ...reviewHandlers(session, { clock, author: userInfo().username }),
      ...fileHandlers({
        choosePaths: async (kind) => {
          const answer = await dialog.showOpenDialog(main.window, {
            properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
          });
          return answer.canceled ? null : answer.filePaths;
        },
        importPaths: importer.importPaths,
        importDropped: importer.importDropped,
      }),
      ...exportHandlers({
        exportPdf: async () => fail('not-available', 'Export is not available.'),
        showExport: async () => fail('not-found', 'This export is no longer known.'),
      }),
      ...settingsHandlers(settings, () => {
        nativeTheme.themeSource = settings.current().theme;
        drawMenu();
      }),
      ...appHandlers({
        info: {
          version: app.getVersion(),
          electron: process.versions.electron ?? '',
          chrome: process.versions['chrome'] ?? '',
          node: process.versions.node,
          engine: '',
          platform: process.platform,
        },
        onReady: main.setReady,
        onFlushed: quit.confirm,
      }),
      ...printHandlers({ jobFor: () => null, onReady: () => undefined }),
    },
    { kindOf: windowKindOf, isOwnAddress, log },
  );
}
