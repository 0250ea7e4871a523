import type { Clock } from '#core/ports';
import type { Result } from '#core/result';
import type { LibrarySurvey } from '#shared/ipc/library-messages';
import { exportReadable } from '../exporting/rescue';
import type { LibraryControl } from '../library/library-control';
import type { LibrarySession } from '../library/library-session';
import { openSalvaged } from '../store/open-salvaged';
import type { HandlersOf } from './handlers';

/** What the handlers of `recovery:` need; the questions for folders are main's own dialogs. */
export type RecoveryHandlerOptions = {
  readonly session: LibrarySession;
  readonly control: LibraryControl;
  readonly clock: Clock;
  readonly survey: (folder: string) => Promise<LibrarySurvey>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly showFolder: (folder: string) => Promise<Result<null>>;
};

/** Handlers of `recovery:`, the ways on with a library that does not open; none of them changes a byte of it. */
export function recoveryHandlers(options: RecoveryHandlerOptions): HandlersOf<'recovery'> {
  const { session, control, clock } = options;
  return {
    'recovery:survey': () => options.survey(session.current().folder),
    'recovery:openReadOnly': () => control.openReadOnly(),
    'recovery:export': async () => {
      const { folder, store: open } = session.current();
      const parent = await options.chooseFolder();
      if (parent === null) return null;
      const readable = open ? ({ ok: true, value: open } as const) : await openSalvaged(folder, { clock });
      if (!readable.ok) return readable;
      const written = await exportReadable(readable.value, parent, clock.now().toISOString().slice(0, 10));
      if (!open) await readable.value.close();
      return written;
    },
    'recovery:showFolder': () => options.showFolder(session.current().folder),
  };
}
