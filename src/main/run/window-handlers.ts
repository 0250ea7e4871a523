import type { HandlersFor, LibraryHandlers } from '../ipc/handle';
import type { BundleHandlerOptions } from '../ipc/bundles';
import type { AppWindows } from '../windows/app-windows';
import { actOnWindow } from '../windows/act-on-window';
import { askFolder } from '../windows/ask-folder';
import type { MainWindow } from '../windows/main-window';
import type { BundlesOutside } from './bundles';
import type { Exports } from './exports';
import { libraryHandlersOf } from './handlers';
import type { HandlerParts } from './handlers';
import type { Pictures } from './pictures';
import { createTellsOnce } from './tells-once';

/** What the handlers of all windows are joined from. */
type Parts = Omit<HandlerParts, 'main' | 'exports' | 'bundles' | 'prints' | 'windows' | 'tells' | 'savedElsewhere'> & {
  readonly windows: AppWindows;
  readonly exports: Exports;
  readonly pictures: Pictures;
  readonly bundles: (window: BundlesOutside) => BundleHandlerOptions;
};

/** Gives each window handlers of its own: the dialogs they open, and the progress they tell, belong to that window. */
export function windowHandlersOf({ windows, exports, bundles, pictures, ...parts }: Parts): HandlersFor {
  const tells = createTellsOnce((contentsId) => windows.of(contentsId) !== null);
  const made = new WeakMap<MainWindow, LibraryHandlers>();
  const make = (main: MainWindow): LibraryHandlers =>
    libraryHandlersOf({
      ...parts,
      main,
      tells,
      savedElsewhere: windows.savedElsewhere,
      exports: exports.handlersOf({
        parent: () => main.window,
        chooseFolder: (title, from) =>
          askFolder(main.window, { title, button: 'Export Here', ...(from === undefined ? {} : { from }) }),
        onProgress: (progress) => main.send('exports:progressed', progress),
      }),
      bundles: bundles({
        parent: () => main.window,
        onProgress: (progress) => main.send('bundles:progressed', progress),
      }),
      prints: exports.prints,
      windows: {
        open: (view) => openOrShow(windows, view),
        show: windows.show,
        keepPicture: pictures.take,
        close: windows.close,
        act: (act) => actOnWindow(main.window, act),
      },
    });
  return (contentsId) => {
    // The window that prints asks for its pages alone, which belong to no window.
    const main = windows.of(contentsId) ?? windows.active();
    const handlers = made.get(main) ?? make(main);
    made.set(main, handlers);
    return handlers;
  };
}

function openOrShow(windows: AppWindows, view: Parameters<AppWindows['open']>[0]): boolean {
  const shown = view.isWhole || view.articleId === null ? null : windows.showing(view.articleId);
  if (shown) {
    shown.focus();
    return true;
  }
  const opened = windows.open(view);
  opened?.load();
  return opened !== null;
}
