import { once } from 'node:events';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { languageFor } from '#shared/languages';
import type { Language } from '#shared/languages';
import type { WindowPicture } from '#shared/ipc/window-picture';
import type { HandlersFor } from '../ipc/handle';
import { endsInTime } from '../jobs/in-time';
import type { Glance } from '../library/glance';
import { openSettings } from '../library/settings';
import type { SettingsFile } from '../library/settings';
import type { PictureView } from '../library/window-picture';
import { isOwnAddress } from '../windows/addresses';
import { serveApp } from '../windows/app-protocol';
import { createAppWindows } from '../windows/app-windows';
import type { AppWindows } from '../windows/app-windows';
import type { MainWindow } from '../windows/main-window';
import { windowKindOf } from '../windows/window-kinds';
import { appSession } from '../windows/window-preferences';
import { readWindows } from '../windows/windows-file';
import type { OtherWindows } from '../windows/windows-file';
import { deferred } from './deferred';
import { earlyHandlers } from './early-handlers';
import type { Log } from './log';
import { createWindowMenu } from './window-menu';
import type { WindowMenu } from './window-menu';

/** The size of the page in a run without a person, whose picture is taken. */
const PICTURE_SIZE = { width: 1440, height: 900 } as const;
/** A page that has asked for nothing for so long, in milliseconds, is not waited for. */
const SERVE_LIMIT_MS = 1_000;

/** What the first window needs. */
type FirstWindowOptions = {
  readonly userData: string;
  /** A run without a person: the page has a fixed size, and nothing of the window is remembered. */
  readonly isUnattended: boolean;
  /** What is known of the library before it is open. */
  readonly glance: Promise<Glance | null>;
  /** The picture of the window that was kept for it, where it would be drawn the same again. */
  readonly pictureFor: (view: PictureView) => Promise<WindowPicture | null>;
  readonly log: Log;
};

/** The window while there is no library yet. */
export type FirstWindow = {
  readonly windows: AppWindows;
  readonly main: MainWindow;
  /** What else was open at the last end; null in a run without a person. */
  readonly others: OtherWindows | null;
  readonly menu: WindowMenu;
  readonly settings: SettingsFile;
  readonly language: () => Language;
  /** Gives the handlers that need the library; what the page has asked for until then waits for them. */
  readonly answerWith: (handlers: HandlersFor) => void;
};

/**
 * Opens the window as soon as Electron is ready, and resolves when its page has been handed its code, which a page with a
 * picture asks for once that is painted: it starts in a process of its own, while this thread is held up by the rest of the program and
 * the reading of a large library.
 */
export async function openFirstWindow(options: FirstWindowOptions): Promise<FirstWindow> {
  const { userData, isUnattended, glance, pictureFor, log } = options;
  const read = openSettings(userData, log);
  await app.whenReady();
  const code = deferred<void>();
  const settings = await read;
  nativeTheme.themeSource = settings.current().theme;
  const language = (): Language => languageFor(settings.current().language, app.getLocale());
  const picture = deferred<WindowPicture | null>();
  serveApp(appSession(), join(__dirname, '../renderer'), { onCode: code.resolve, picture: picture.promise });
  const contentSize = isUnattended ? PICTURE_SIZE : null;
  const windows = createAppWindows({ contentSize, language, log, onLastClosed: () => app.quit() });
  const remembered = isUnattended ? { first: null, others: null } : await readWindows(userData);
  const main = windows.open({ isWhole: true, articleId: null }, remembered.first);
  if (main === null) throw new Error('There is room for a first window');
  const isShown = once(main.window, 'show');
  // The process of the page starts meanwhile; its first page waits for the picture, and comes after all that it may ask for.
  main.load();
  // A menu comes before its window is shown, which would jump; it is meant for the window in use.
  const menu = createWindowMenu({
    send: (name, payload) => windows.active().send(name, payload),
    settings,
    language,
    userData,
  });
  let spoken = language();
  const onSettings = (contentsId: number): void => {
    windows.sendOthers(contentsId, 'settings:changed', settings.current());
    nativeTheme.themeSource = settings.current().theme;
    menu.draw();
    if (spoken === language()) return;
    spoken = language();
    windows.load();
  };
  const handlers = deferred<HandlersFor>();
  const early = earlyHandlers({
    settings,
    onSettings,
    onReady: (contentsId) => windows.of(contentsId)?.setReady(),
    onFlushed: windows.confirm,
  });
  const { handleRequests } = await import('../ipc/handle');
  handleRequests(early, handlers.promise, glance, { kindOf: windowKindOf, isOwnAddress, log });
  const kept = await pictureFor({ settings: settings.current(), language: language() });
  picture.resolve(kept);
  // What is known of the library already is to be seen before it is read: a window is shown by this thread.
  const isPainted = (await glance) === null ? null : isShown;
  await endsInTime(Promise.all([code.promise, isPainted]), SERVE_LIMIT_MS);
  return { windows, main, others: remembered.others, menu, settings, language, answerWith: handlers.resolve };
}
