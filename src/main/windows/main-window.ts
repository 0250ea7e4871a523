import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventName, Events } from '#shared/ipc/contract';
import type { Language } from '#shared/languages';
import type { WindowView } from '#shared/window-view';
import { isOwnAddress, pageAddress } from './addresses';
import { SMALLEST, placeWindow } from './window-bounds';
import type { WindowBounds } from './window-bounds';
import { claimWindow } from './window-kinds';
import { createWindowPreferences } from './window-preferences';

/** Colours of the empty window before its first paint, as the page has them. */
const BACKGROUND = { light: '#fdfcf9', dark: '#181916' } as const;
/** A page that dies more often than this within a minute is left alone, so that a crash does not become a loop. */
const RELOADS_A_MINUTE = 3;
/** How long other work waits for the first content of the page, in milliseconds. */
const PAINT_LIMIT = 10_000;

/** What a window of ours needs; `contentSize` fixes the size of the page, whatever place it is given. */
export type MainWindowOptions = {
  /** Where it stood before; null for the usual place. */
  readonly bounds: WindowBounds | null;
  /** What it is to show, each time its page is loaded. */
  readonly view: () => WindowView;
  readonly contentSize: { readonly width: number; readonly height: number } | null;
  readonly language: () => Language;
  readonly log: (message: string, cause?: unknown) => void;
  /** The person closes the window: it goes after unsaved text is safe. */
  readonly onClose: () => void;
};

/** A window with a page of ours: its events wait until the page has said that it listens. */
export type MainWindow = {
  readonly window: BrowserWindow;
  /** The id of its contents, by which its requests are known, also when it is gone. */
  readonly contentsId: number;
  /** Loads the page in the language in use; first called once the handlers of its requests are in place. */
  readonly load: () => void;
  readonly send: <E extends EventName>(name: E, payload: Events[E]) => void;
  /** The page listens now; what was sent before is delivered. */
  readonly setReady: () => void;
  readonly isReady: () => boolean;
  /** Resolves when the page has shown its first content, or has not for so long that other work must go on. */
  readonly painted: Promise<void>;
  /** Brings the window to the front. */
  readonly focus: () => void;
  /** Where it stands now, or stood when it was destroyed. */
  readonly bounds: () => WindowBounds;
  /** Lets the window close without asking again. */
  readonly destroy: () => void;
};

/** Makes a window, not loaded yet; it is shown with its first painted frame. */
export function openMainWindow(options: MainWindowOptions): MainWindow {
  const remembered = options.contentSize ? null : options.bounds;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...(options.contentSize ?? placeWindow(remembered, areas)),
    useContentSize: options.contentSize !== null,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Sidelight',
    show: false,
    autoHideMenuBar: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: createWindowPreferences(),
  });
  claimWindow(window.webContents, 'main');
  if (remembered?.isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  const { setWaiting, ...post } = postAfterReady(window);
  reloadAfterCrash(window, setWaiting, options.log);
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.on('close', (event) => {
    event.preventDefault();
    options.onClose();
  });
  const boundsNow = (): WindowBounds => ({ ...window.getNormalBounds(), isMaximized: window.isMaximized() });
  let last = boundsNow();
  const bounds = () => {
    if (!window.isDestroyed()) last = boundsNow();
    return last;
  };
  const destroy = () => {
    if (window.isDestroyed()) return;
    bounds();
    window.destroy();
  };
  const focus = () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  const load = () => {
    void window.loadURL(pageAddress('index.html', options.language(), options.view())).catch((cause: unknown) => {
      options.log('The page of a window did not load', cause);
    });
  };
  // A page can go to about:blank without a request that could be refused; it is fetched back.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isOwnAddress(address)) load();
  });
  return { window, contentsId: window.webContents.id, load, focus, bounds, destroy, ...post };
}

type Post = Pick<MainWindow, 'send' | 'setReady' | 'isReady' | 'painted'> & { readonly setWaiting: () => void };

function postAfterReady(window: BrowserWindow): Post {
  let isReady = false;
  let waiting: (() => void)[] = [];
  let tell = (): void => undefined;
  const painted = new Promise<void>((resolve) => {
    tell = resolve;
    setTimeout(resolve, PAINT_LIMIT).unref();
  });
  return {
    painted,
    send: (name, payload) => {
      const deliver = () => {
        if (!window.isDestroyed()) window.webContents.send(name, payload);
      };
      if (isReady) deliver();
      else waiting.push(deliver);
    },
    setReady: () => {
      isReady = true;
      const now = waiting;
      waiting = [];
      for (const deliver of now) deliver();
      tell();
    },
    isReady: () => isReady,
    setWaiting: () => {
      isReady = false;
    },
  };
}

function reloadAfterCrash(window: BrowserWindow, setWaiting: () => void, log: MainWindowOptions['log']): void {
  let crashes: number[] = [];
  window.webContents.on('did-start-loading', setWaiting);
  window.webContents.on('render-process-gone', (_event, details) => {
    log(`The page is gone: ${details.reason} (${details.exitCode})`);
    setWaiting();
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < 60_000), now];
    if (crashes.length <= RELOADS_A_MINUTE) window.webContents.reload();
  });
}
