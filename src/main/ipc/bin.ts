import { byImport } from '#core/library/list-order';
import { compareText } from '#core/text/compare';
import { catalogueOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';

/** Handlers of `bin:`, the deleted articles; `articles:restore` brings them back. */
export function binHandlers(session: LibrarySession): HandlersOf<'bin'> {
  return {
    'bin:list': () =>
      JSON.stringify(
        Object.values(catalogueOf(session).articles)
          .filter((row) => row.deletedAt !== null)
          .sort((a, b) => compareText(b.deletedAt ?? '', a.deletedAt ?? '') || byImport(a, b)),
      ),
    'bin:empty': () => withStore(session, (store) => store.emptyBin()),
  };
}
