import { ok } from '#core/result';
import type { Copies } from '../library/copies';
import type { LibraryControl } from '../library/library-control';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { listBackups } from '../store/backup';
import { toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import type { HandlersOf } from './handlers';

/** What the handlers of `backups:` need; the question for the folder of copies is main's own dialog. */
export type BackupHandlerOptions = {
  readonly session: LibrarySession;
  readonly control: LibraryControl;
  readonly copies: Copies;
  readonly chooseFolder: () => Promise<string | null>;
};

/** Handlers of `backups:`; they are listed and restored even where the library itself does not open. */
export function backupHandlers(options: BackupHandlerOptions): HandlersOf<'backups'> {
  const { session, control, copies } = options;
  return {
    'backups:list': async () => {
      try {
        const listed = await listBackups(REAL_FILES, session.current().folder);
        return ok(listed.map(({ name, madeAt, counts, reason }) => ({ name, madeAt, counts, reason })));
      } catch (error) {
        return { ok: false, error: toAppError(error) };
      }
    },
    'backups:make': () =>
      withStore(session, async (store) => {
        const made = await store.backUp('now');
        if (!made.ok) return made;
        const copied = await copies.copyLatest();
        return ok({ copyProblem: copied.ok ? null : copied.error });
      }),
    'backups:restore': (_caller, name) => control.restore(name),
    'backups:copies': () => copies.state(),
    'backups:chooseCopies': async () => {
      const folder = await options.chooseFolder();
      if (folder === null) return null;
      const remembered = copies.setFolder(folder);
      // A library without a backup yet has nothing to be copied: it gets one.
      const { store } = session.current();
      if (store?.readOnly === null) await store.backUp('now');
      await copies.copyLatest();
      const state = copies.state();
      return state === null || !remembered.ok ? (remembered.ok ? null : remembered) : ok(state);
    },
    'backups:stopCopies': () => copies.setFolder(null),
  };
}
