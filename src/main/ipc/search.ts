import { ok } from '#core/result';
import type { LibrarySession } from '../library/library-session';
import type { LibrarySearch } from '../search/search';
import type { HandlersOf } from './handlers';

/** Handlers of `search:`; a library that could not be opened answers with its own problem. */
export function searchHandlers(session: LibrarySession, search: LibrarySearch | null): HandlersOf<'search'> {
  return {
    'search:run': ({ contentsId }, query, limit) => {
      const { store, problem } = session.current();
      if (store === null) return { ok: false, error: problem };
      if (search === null) throw new Error('A library is open without its search.');
      return search.run(query, limit, contentsId);
    },
    'search:all': async (_asker, query) => {
      const { store, problem } = session.current();
      if (store === null) return { ok: false, error: problem };
      return ok((await search?.all(query)) ?? '[]');
    },
  };
}
