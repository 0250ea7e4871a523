import type { Store } from '#core/ports';
import type { LibrarySession } from '../library/library-session';
import type { LibrarySearch } from './search';

/**
 * The search over whatever library a session has open: it is closed and started anew with each reopening, one after the
 * other, since both may lie in the same file. The first is started when `mayStart` has resolved; a query waits for it, the
 * closing does not.
 */
export function followSession(
  session: LibrarySession,
  start: (store: Store) => LibrarySearch,
  mayStart: Promise<void> = Promise.resolve(),
): LibrarySearch {
  let current: LibrarySearch | null = null;
  let hasBegun = false;
  let isClosed = false;
  let changing: Promise<void> = begin();

  async function begin(): Promise<void> {
    await mayStart;
    hasBegun = true;
  }

  async function change(store: Store | null): Promise<void> {
    if (isClosed) return;
    await current?.close();
    current = store === null ? null : start(store);
  }
  function follow(): void {
    const { store } = session.current();
    changing = changing.then(() => change(store));
  }

  session.onReopened(follow);
  follow();
  return {
    names: {
      holding: async (names) => {
        await changing;
        return current === null ? [] : current.names.holding(names);
      },
      count: async (within, asked) => {
        await changing;
        return current === null ? { isComplete: false, names: {} } : current.names.count(within, asked);
      },
    },
    begun: async () => {
      await changing;
      return current === null ? [] : current.begun();
    },
    run: async (query, limit, asker) => {
      await changing;
      const { problem } = session.current();
      if (problem !== null) return { ok: false, error: problem };
      if (current === null) throw new Error('A library is open without its search.');
      return current.run(query, limit, asker);
    },
    all: async (query) => {
      await changing;
      return current === null ? '[]' : current.all(query);
    },
    close: async () => {
      isClosed = true;
      // Before the first was started there is nothing to be closed, and a window that is gone may never let it start.
      if (hasBegun) await changing;
      await current?.close();
    },
  };
}
