import { join } from 'node:path';
import type { Clock } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { OpenedReceipt } from '#shared/ipc/library-messages';
import { exists } from '../library/exists';
import type { LibraryControl } from '../library/library-control';
import { readCopySentinel } from '../store/backup-copy';
import { bringBack } from '../store/bring-back';
import { REAL_FILES } from '../store/files';
import { SENTINEL } from '../store/layout';
import type { HandlersOf } from './handlers';

/** What the handlers of `libraries:` need beside the control: main's own questions for folders. */
export type LibrariesHandlerOptions = {
  readonly control: LibraryControl;
  readonly clock: Clock;
  readonly chooseLibrary: () => Promise<string | null>;
  /** Asks where a library of that name is to be made; the folder need not be there yet. */
  readonly chooseNewPlace: (title: string, name: string) => Promise<string | null>;
};

/** Handlers of `libraries:`; no path comes from the window or goes to it. */
export function librariesHandlers(options: LibrariesHandlerOptions): HandlersOf<'libraries'> {
  const { control } = options;
  return {
    'libraries:retry': () => control.retry(),
    'libraries:open': async () => {
      const folder = await options.chooseLibrary();
      if (folder === null) return null;
      const copy = await readCopySentinel(REAL_FILES, folder).catch(() => null);
      if (copy === null || (await exists(join(folder, SENTINEL)))) return control.openFolder(folder);
      return openCopy(options, folder, copy.name);
    },
  };
}

/** A copy is never written to: the library is brought back beside it, and that is opened. */
async function openCopy(
  { control, clock, chooseNewPlace }: LibrariesHandlerOptions,
  folder: string,
  name: string,
): Promise<Result<OpenedReceipt> | null> {
  const target = await chooseNewPlace('Bring Back the Library from This Copy', name);
  if (target === null) return null;
  const broughtBack = await bringBack(folder, target, { clock });
  if (!broughtBack.ok) return broughtBack;
  const opened = await control.openFolder(target);
  return opened.ok ? ok({ ...opened.value, broughtBack: broughtBack.value }) : opened;
}
