import { join } from 'node:path';
import type { Clock } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { OpenedReceipt } from '#shared/ipc/library-messages';
import { exists } from '../library/exists';
import type { LibraryControl } from '../library/library-control';
import { readCopySentinel } from '../store/backup-copy';
import { bringBack } from '../store/bring-back';
import { REAL_FILES } from '../store/files';
import { SENTINEL } from '../store/layout';
import type { HandlersOf } from './handlers';
import { leaveLibrary } from './leave-library';

/** What the handlers of `libraries:` need beside the control: main's own questions for folders. */
export type LibrariesHandlerOptions = {
  readonly control: LibraryControl;
  readonly clock: Clock;
  /** Has the other windows save what was typed; false where one could not. */
  readonly savedElsewhere: (contentsId: number) => Promise<boolean>;
  /** The folder a token of the menu's list stands for; null when it is no longer in the list. */
  readonly folderOf: (token: string) => Promise<string | null>;
  readonly libraryName: () => string;
  readonly chooseLibrary: () => Promise<string | null>;
  /** Asks where a library of that name is to be made; the folder need not be there yet. */
  readonly chooseNewPlace: (title: string, name: string) => Promise<string | null>;
};

/** Handlers of `libraries:`; no path comes from the window or goes to it. */
export function librariesHandlers(options: LibrariesHandlerOptions): HandlersOf<'libraries'> {
  const { control } = options;
  const leave = leaveLibrary(options.savedElsewhere);
  return {
    'libraries:retry': () => control.retry(),
    'libraries:open': async ({ contentsId }) => {
      const folder = await options.chooseLibrary();
      if (folder === null) return null;
      const copy = await readCopySentinel(REAL_FILES, folder).catch(() => null);
      if (copy === null || (await exists(join(folder, SENTINEL))))
        return leave(contentsId, () => control.openFolder(folder));
      return openCopy(options, folder, copy.name, leave.bind(null, contentsId));
    },
    'libraries:openRecent': async ({ contentsId }, token) => {
      const folder = await options.folderOf(token);
      if (folder === null) return fail('not-found', 'This library is no longer in the list.', 'Use “Open Library”.');
      return leave(contentsId, () => control.openFolder(folder));
    },
    'libraries:showRefused': () => control.showRefused(),
    'libraries:make': async ({ contentsId }) => {
      const folder = await options.chooseNewPlace('New Library', 'New library');
      return folder === null ? null : leave(contentsId, () => control.make(folder));
    },
    'libraries:move': async () => {
      const folder = await options.chooseNewPlace('Move Library', options.libraryName());
      return folder === null ? null : control.move(folder);
    },
    'libraries:discardFormer': () => control.discardFormer(),
  };
}

/** A copy is never written to: the library is brought back beside it, and that is opened. */
async function openCopy(
  { control, clock, chooseNewPlace }: LibrariesHandlerOptions,
  folder: string,
  name: string,
  leave: (go: () => ReturnType<LibraryControl['openFolder']>) => ReturnType<LibraryControl['openFolder']>,
): Promise<Result<OpenedReceipt> | null> {
  const target = await chooseNewPlace('Bring Back the Library from This Copy', name);
  if (target === null) return null;
  const broughtBack = await bringBack(folder, target, { clock });
  if (!broughtBack.ok) return broughtBack;
  const opened = await leave(() => control.openFolder(target));
  return opened.ok ? ok({ ...opened.value, broughtBack: broughtBack.value }) : opened;
}
