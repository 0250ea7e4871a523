import type { Result } from '#core/result';
import type { Copies } from '../library/copies';
import type { LibrarySession } from '../library/library-session';
import type { Log } from './log';

/** What the automatic backup needs; `tell` shows a sentence in the window. */
export type AutomaticBackupOptions = {
  readonly session: LibrarySession;
  readonly tell: (message: string) => void;
  readonly log: Log;
};

/** How often a program that runs for days looks whether a backup is due, in milliseconds. */
const LOOK_EVERY = 60 * 60 * 1000;

/**
 * Makes a backup where one is due now, after each reopening, and from time to time while the program runs; what is not in
 * the folder for copies yet is copied there, and a failure is told.
 */
export function keepBackedUp(options: AutomaticBackupOptions & { readonly copies: Copies }): void {
  const lookNow = async (): Promise<void> => {
    await backUpWhenDue(options);
    const copied = await options.copies.copyLatest();
    if (!copied.ok) options.tell([copied.error.message, copied.error.action].filter(Boolean).join(' '));
  };
  const look = (): void => void lookNow();
  options.session.onReopened(look);
  setInterval(look, LOOK_EVERY).unref();
  look();
}

/** Makes a backup of the open library where one is due; a failure is told, and changes nothing. */
export async function backUpWhenDue({ session, tell, log }: AutomaticBackupOptions): Promise<Result<string | null>> {
  const { store, problem } = session.current();
  if (!store) return { ok: false, error: problem };
  if (store.readOnly) return { ok: false, error: store.readOnly };
  const made = await store.backUp('due');
  if (made.ok) return made;
  log(`No backup was made: ${made.error.code}`);
  tell(`The library could not be backed up. ${made.error.message} The earlier backups are kept.`);
  return made;
}
