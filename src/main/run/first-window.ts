import { extname, join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { languageFor } from '#shared/languages';
import type { Language } from '#shared/languages';
import type { LibraryHandlers } from '../ipc/handle';
import { handleRequests } from '../ipc/handle';
import { endsInTime } from '../jobs/in-time';
import type { Glance } from '../library/glance';
import { openSettings } from '../library/settings';
import type { SettingsFile } from '../library/settings';
import { isOwnAddress } from '../windows/addresses';
import { serveApp } from '../windows/app-protocol';
import { openMainWindow } from '../windows/main-window';
import type { MainWindow } from '../windows/main-window';
import { windowKindOf } from '../windows/window-kinds';
import { appSession } from '../windows/window-preferences';
import { deferred } from './deferred';
import { earlyHandlers } from './handlers';
import type { Log } from './log';
import { createWindowMenu } from './window-menu';
import type { WindowMenu } from './window-menu';

/** The size of the page in a run without a person, whose picture is taken. */
const PICTURE_SIZE = { width: 1440, height: 900 } as const;
/** A page that has asked for nothing for so long, in milliseconds, is not waited for. */
const SERVE_LIMIT_MS = 1_000;

/** What the first window needs; `onFlushed` is called when the page has saved what was typed. */
type FirstWindowOptions = {
  readonly userData: string;
  /** A run without a person: the page has a fixed size, and nothing of the window is remembered. */
  readonly isUnattended: boolean;
  /** What is known of the library before it is open. */
  readonly glance: Promise<Glance | null>;
  readonly log: Log;
  readonly onFlushed: () => void;
};

/** The window while there is no library yet. */
export type FirstWindow = {
  readonly main: MainWindow;
  readonly menu: WindowMenu;
  readonly settings: SettingsFile;
  /** Gives the handlers that need the library; what the page has asked for until then waits for them. */
  readonly answerWith: (handlers: LibraryHandlers) => void;
};

/**
 * Opens the window as soon as Electron is ready, and resolves when its page has been handed its code: that starts in a
 * process of its own, while this thread is held up by the reading of a large library.
 */
export async function openFirstWindow(options: FirstWindowOptions): Promise<FirstWindow> {
  const { userData, isUnattended, glance, log, onFlushed } = options;
  const read = openSettings(userData, log);
  await app.whenReady();
  const code = deferred<void>();
  serveApp(appSession(), join(__dirname, '../renderer'), (file) => {
    if (extname(file) === '.js') code.resolve();
  });
  const settings = await read;
  nativeTheme.themeSource = settings.current().theme;
  const language = (): Language => languageFor(settings.current().language, app.getLocale());
  const menu = createWindowMenu({ send: (name, payload) => main.send(name, payload), settings, language, userData });
  const contentSize = isUnattended ? PICTURE_SIZE : null;
  const main = await openMainWindow({ userData, contentSize, language, log, onClose: () => app.quit() });
  let spoken = language();
  const onSettings = (): void => {
    nativeTheme.themeSource = settings.current().theme;
    menu.draw();
    if (spoken === language()) return;
    spoken = language();
    main.load();
  };
  const handlers = deferred<LibraryHandlers>();
  const early = earlyHandlers({ settings, onSettings, onReady: main.setReady, onFlushed });
  handleRequests(early, handlers.promise, await glance, { kindOf: windowKindOf, isOwnAddress, log });
  main.load();
  await endsInTime(code.promise, SERVE_LIMIT_MS);
  return { main, menu, settings, answerWith: handlers.resolve };
}
