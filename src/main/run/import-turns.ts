import type { Clock, Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportProgress } from '#shared/ipc/messages';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';

/** Imports one after the other, and how far the one that runs has come; `tell` hears null when it has ended. */
export type ImportTurns = {
  /** Does this when all before it are done, with the store that is open then. */
  readonly inTurn: <T>(work: (store: Store) => Promise<Result<T>>) => Promise<Result<T>>;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Resolves when all that was asked for so far is done. */
  readonly done: () => Promise<unknown>;
};

type TurnsOptions = {
  readonly session: LibrarySession;
  readonly clock: Clock;
  readonly tell: (progress: ImportProgress | null) => void;
};

/** The least time between two messages of progress to the window, in milliseconds; nobody reads numbers that change faster. */
const PROGRESS_MS = 250;

/** Begins with no import; what waits for its turn is told with the progress of the one that runs. */
export function createImportTurns({ session, clock, tell }: TurnsOptions): ImportTurns {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let sentAt = 0;
  let shown: ImportProgress | null = null;

  function show(progress: ImportProgress): void {
    shown = progress;
    tell(waiting > 0 ? { ...progress, waiting } : progress);
  }

  /** Windows that did not ask for the import hear of its end by this alone. */
  function end(): void {
    if (shown !== null) tell(null);
    shown = null;
  }

  return {
    inTurn: (work) => {
      waiting += 1;
      // Nothing else says that a further import was understood.
      if (shown !== null) show(shown);
      const result = queue
        .then(() => {
          waiting -= 1;
          return withStore(session, async (store) =>
            store.readOnly ? { ok: false as const, error: store.readOnly } : work(store),
          );
        })
        .finally(end);
      queue = result.catch(() => undefined);
      return result;
    },
    onProgress: (progress) => {
      const now = clock.now().getTime();
      const isTold = progress.phase !== 'running' || progress.done === progress.total;
      if (!isTold && Math.abs(now - sentAt) < PROGRESS_MS) return;
      sentAt = now;
      show(progress);
    },
    done: () => queue,
  };
}
