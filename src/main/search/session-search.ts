import type { Store } from '#core/ports';
import type { LibrarySession } from '../library/library-session';
import type { LibrarySearch } from './search';

/**
 * The search over whatever library a session has open: it is closed and started anew with each reopening, one after the
 * other, since both may lie in the same file. The first is started when `mayStart` has resolved; a query waits for it.
 */
export function followSession(
  session: LibrarySession,
  start: (store: Store) => LibrarySearch,
  mayStart: Promise<void> = Promise.resolve(),
): LibrarySearch {
  let current: LibrarySearch | null = null;
  let changing: Promise<void> = mayStart;

  async function change(store: Store | null): Promise<void> {
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
    run: async (query, limit) => {
      await changing;
      const { problem } = session.current();
      if (problem !== null) return { ok: false, error: problem };
      if (current === null) throw new Error('A library is open without its search.');
      return current.run(query, limit);
    },
    close: async () => {
      await changing;
      await current?.close();
    },
  };
}
