import { chosenNames, narrowRows } from '#core/library/facets';
import type { NamedCounts } from '#core/library/facets';
import type { ArticleRow } from '#core/library/catalogue';
import { NAME_FACETS } from '#core/library/saved-search';
import type { Narrowing } from '#core/library/saved-search';
import { catalogueOf } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { NameSearch } from '../search/search';
import type { Handlers } from './handlers';
import { listedRows } from './list-pages';

/** Handlers of what narrows the list; names come from the index, which is not waited for where none are chosen. */
export function narrowingHandlers(
  session: LibrarySession,
  names: NameSearch | null,
): Pick<Handlers, 'articles:narrow' | 'articles:names'> {
  async function named(narrowing: Narrowing): Promise<ReadonlySet<string> | null> {
    const chosen = chosenNames(narrowing, Object.values(catalogueOf(session).kept.rule));
    return chosen === null ? null : new Set(await names?.holding(chosen));
  }

  function rowsWithin(found: readonly string[] | null): readonly ArticleRow[] {
    const within = found === null ? null : new Set(found);
    return listedRows(catalogueOf(session)).filter(({ id }) => within === null || within.has(id));
  }

  return {
    'articles:narrow': async (_caller, narrowing, found) => {
      const held = await named(narrowing);
      return JSON.stringify(narrowRows(rowsWithin(found), catalogueOf(session), narrowing, held));
    },
    'articles:names': async (_caller, narrowing, found, { facet, ...asked }) => {
      const held = await named(narrowing);
      const isAll = found === null && Object.keys(narrowing).length === 0;
      const { ids } = isAll ? { ids: null } : narrowRows(rowsWithin(found), catalogueOf(session), narrowing, held);
      const facets = facet === null ? NAME_FACETS : [facet];
      const counted = await names?.count(ids ?? found, { ...asked, facets });
      const { isComplete, names: counts } = counted ?? { isComplete: false, names: {} };
      return JSON.stringify({ isComplete, ...counts } satisfies NamedCounts);
    },
  };
}
