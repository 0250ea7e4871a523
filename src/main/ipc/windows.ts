import { fail, ok } from '#core/result';
import type { TakenPicture } from '#shared/ipc/window-picture';
import type { WindowAct } from '#shared/ipc/window-requests';
import type { WindowView } from '#shared/window-view';
import type { HandlersOf } from './handlers';

/** What the handlers of `windows:` need. */
export type WindowHandlerOptions = {
  /** Opens a window, or brings the one to the front that shows this already; false when there are too many. */
  readonly open: (view: WindowView) => boolean;
  readonly show: (contentsId: number, articleId: string | null, title: string | null) => void;
  /** Takes the picture of a window that was asked for one. */
  readonly keepPicture: (contentsId: number, taken: TakenPicture | null) => void;
  readonly close: (contentsId: number) => void;
  readonly act: (act: WindowAct) => void;
};

/** Handlers of `windows:`; a window names and closes itself only. */
export function windowHandlers(options: WindowHandlerOptions): HandlersOf<'windows'> {
  return {
    'windows:open': (_caller, view) =>
      options.open(view)
        ? ok(null)
        : fail('too-many-windows', 'There are too many windows.', 'Close one that you no longer need.'),
    'windows:show': (caller, articleId, title) => {
      options.show(caller.contentsId, articleId, title);
      return null;
    },
    'windows:keepPicture': (caller, taken) => {
      options.keepPicture(caller.contentsId, taken);
      return null;
    },
    'windows:act': (_caller, act) => {
      options.act(act);
      return null;
    },
    'windows:close': (caller) => {
      options.close(caller.contentsId);
      return null;
    },
  };
}
