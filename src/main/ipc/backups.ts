import { ok } from '#core/result';
import type { LibraryControl } from '../library/library-control';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { listBackups } from '../store/backup';
import { toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import type { HandlersOf } from './handlers';

/** Handlers of `backups:`; they are listed and restored even where the library itself does not open. */
export function backupHandlers(session: LibrarySession, control: LibraryControl): HandlersOf<'backups'> {
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
        return made.ok ? ok(null) : made;
      }),
    'backups:restore': (_caller, name) => control.restore(name),
  };
}
