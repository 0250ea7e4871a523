import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { MovedReceipt, OpenedReceipt, RestoreReceipt } from '#shared/ipc/library-messages';
import { copyLibrary } from '../store/copy-library';
import { LOCK } from '../store/layout';
import { openSalvaged } from '../store/open-salvaged';
import { restoreBackup } from '../store/restore-backup';
import type { LibrarySession, OpenedLibrary } from './library-session';
import { statusOf } from './library-session';
import { exists } from './exists';
import { openExisting, openNew } from './open-session';
import type { SessionOptions } from './open-session';

/** What a person can have done with whole libraries while the program runs. Each answers when the window may go on. */
export type LibraryControl = {
  /** Opens the present library once more. */
  readonly retry: () => Promise<Result<OpenedReceipt>>;
  /** Opens another library; where that fails the present one was never closed. */
  readonly openFolder: (folder: string) => Promise<Result<OpenedReceipt>>;
  /** Shows the page of the library that `openFolder` could not open last, in place of the present one. */
  readonly showRefused: () => Promise<Result<null>>;
  /** Makes a library in a new or empty folder and opens it. */
  readonly make: (folder: string) => Promise<Result<OpenedReceipt>>;
  /** Copies the present library, checks the copy and opens it; the former folder stays, whole and closed. */
  readonly move: (folder: string) => Promise<Result<MovedReceipt>>;
  /** Puts the folder a library was moved from into the bin. */
  readonly discardFormer: () => Promise<Result<null>>;
  /** Shows what can be read of a library that does not open. */
  readonly openReadOnly: () => Promise<Result<OpenedReceipt>>;
  /** Puts the present library back to one of its backups. */
  readonly restore: (name: string) => Promise<Result<RestoreReceipt>>;
};

/** What the control needs beside the session; `trash` moves a folder to the bin of the system. */
type ControlOptions = Omit<SessionOptions, 'folder'> & { readonly trash: (folder: string) => Promise<void> };

/** The control over the library of a session. */
export function createLibraryControl(session: LibrarySession, options: ControlOptions): LibraryControl {
  let former: string | null = null;
  let refused: OpenedLibrary | null = null;
  const receipt = ({ store, problem }: OpenedLibrary): Result<OpenedReceipt> =>
    store ? ok({ name: statusOf(session).name, problem: store.readOnly }) : { ok: false, error: problem };

  async function retry(): Promise<Result<OpenedReceipt>> {
    const { folder } = session.current();
    return receipt(await session.reopen(() => openExisting({ ...options, folder })));
  }

  return {
    retry,
    openFolder: async (folder) => {
      // Opened beside itself it would find its own lock, and be read-only for no reason.
      if (await isSamePlace(folder, session.current().folder)) return retry();
      const opened = await openExisting({ ...options, folder });
      if (!opened.store) {
        refused = opened;
        return receipt(opened);
      }
      return receipt(await session.reopen(async () => opened));
    },
    showRefused: async () => {
      const shown = refused;
      if (shown === null) return fail('not-found', 'No library was refused.');
      await session.reopen(async () => shown);
      return ok(null);
    },
    make: async (folder) => {
      const opened = await openNew({ ...options, folder });
      if (!opened.store) return receipt(opened);
      return receipt(await session.reopen(async () => opened));
    },
    move: async (to) => {
      const { folder: from, store } = session.current();
      if (!store || store.readOnly) return { ok: false, error: store?.readOnly ?? NOT_REOPENED };
      let failed: Result<never> | null = null;
      const opened = await session.reopen(async () => {
        const copied = await copyLibrary(from, to);
        const moved = copied.ok ? await openExisting({ ...options, folder: to }, from) : null;
        if (moved?.store) return moved;
        failed = copied.ok ? { ok: false, error: moved?.problem ?? NOT_REOPENED } : copied;
        return openExisting({ ...options, folder: from });
      });
      if (failed !== null) return failed;
      former = from;
      const parentName = basename(dirname(to)) || dirname(to);
      const name = opened.store?.libraryName ?? basename(to);
      return ok({ name, folderName: basename(to), parentName, formerName: basename(from) });
    },
    discardFormer: async () => {
      if (former === null || (await isSamePlace(former, session.current().folder))) return fail('not-found', GONE);
      if (await exists(join(former, LOCK))) return fail('library-locked', IN_USE, 'Close it there first.');
      try {
        await options.trash(former);
      } catch (cause) {
        options.log('The former folder did not go to the bin', cause);
        return fail('not-discarded', NO_BIN, 'You can delete the folder yourself: nothing in it is used any more.');
      }
      former = null;
      return ok(null);
    },
    openReadOnly: async () => {
      const { folder, store } = session.current();
      if (store) return receipt(session.current());
      const salvaged = await openSalvaged(folder, { clock: options.clock });
      if (!salvaged.ok) return salvaged;
      return receipt(await session.reopen(async () => ({ folder, store: salvaged.value, problem: null })));
    },
    restore: async (name) => {
      const { folder, store } = session.current();
      // Held by another program, nothing can be restored, and there is no reason to close what is shown.
      if (store?.readOnly?.code === 'library-locked') return { ok: false, error: store.readOnly };
      let restored: Result<RestoreReceipt> | null = null;
      const opened = await session.reopen(async () => {
        restored = await restoreBackup(folder, name, { clock: options.clock });
        return openExisting({ ...options, folder });
      });
      return (opened.store ? restored : null) ?? { ok: false, error: opened.problem ?? NOT_REOPENED };
    },
  };
}

const GONE = 'The former folder is no longer known. Nothing was changed.';
const IN_USE = 'The former folder is open in another program. Nothing was changed.';
const NO_BIN = 'The former folder could not be moved to the bin. It stays where it is.';
const NOT_REOPENED = { code: 'not-reopened', message: 'The library could not be opened again.' };

async function isSamePlace(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  return (await real(one)) === (await real(other));
}
