import { realpath } from 'node:fs/promises';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { OpenedReceipt, RestoreReceipt } from '#shared/ipc/library-messages';
import { openSalvaged } from '../store/open-salvaged';
import { restoreBackup } from '../store/restore-backup';
import type { LibrarySession, OpenedLibrary } from './library-session';
import { statusOf } from './library-session';
import { openExisting } from './open-session';
import type { SessionOptions } from './open-session';

/** What a person can have done with whole libraries while the program runs. Each answers when the window may go on. */
export type LibraryControl = {
  /** Opens the present library once more. */
  readonly retry: () => Promise<Result<OpenedReceipt>>;
  /** Opens another library; where that fails the present one was never closed. */
  readonly openFolder: (folder: string) => Promise<Result<OpenedReceipt>>;
  /** Shows what can be read of a library that does not open. */
  readonly openReadOnly: () => Promise<Result<OpenedReceipt>>;
  /** Puts the present library back to one of its backups. */
  readonly restore: (name: string) => Promise<Result<RestoreReceipt>>;
};

/** The control over the library of a session. */
export function createLibraryControl(session: LibrarySession, options: Omit<SessionOptions, 'folder'>): LibraryControl {
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
      if (!opened.store) return receipt(opened);
      return receipt(await session.reopen(async () => opened));
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

const NOT_REOPENED = { code: 'not-reopened', message: 'The library could not be opened again.' };

async function isSamePlace(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => path);
  return (await real(one)) === (await real(other));
}
