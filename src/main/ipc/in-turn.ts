import type { LibrarySession } from '../library/library-session';

/** Carries out work on a library one after the other, whichever windows ask for it: each sees what the one before has saved. */
export type InTurn = <T>(session: LibrarySession, work: () => Promise<T>) => Promise<T>;

/** See InTurn; what is made by one call waits for nothing of another. */
export function createTurns(): InTurn {
  const last = new WeakMap<LibrarySession, Promise<unknown>>();
  return (session, work) => {
    const done = (last.get(session) ?? Promise.resolve()).then(work);
    last.set(
      session,
      done.catch(() => undefined),
    );
    return done;
  };
}

/** The turns of what is decided about items. */
export const decisionsInTurn: InTurn = createTurns();
