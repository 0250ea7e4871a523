import type { LibraryControl } from '../library/library-control';
import type { HandlersOf } from './handlers';

/** What the handlers of `libraries:` need beside the control: main's own question for a folder. */
export type LibrariesHandlerOptions = {
  readonly control: LibraryControl;
  readonly chooseLibrary: () => Promise<string | null>;
};

/** Handlers of `libraries:`; no path comes from the window or goes to it. */
export function librariesHandlers({ control, chooseLibrary }: LibrariesHandlerOptions): HandlersOf<'libraries'> {
  return {
    'libraries:retry': () => control.retry(),
    'libraries:open': async () => {
      const folder = await chooseLibrary();
      return folder === null ? null : control.openFolder(folder);
    },
  };
}
