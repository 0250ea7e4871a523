import { EMPTY_CATALOGUE } from '#core/library/catalogue';
import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import { chosenNames, narrowRows } from '#core/library/facets';
import { NAME_FACETS } from '#core/library/saved-search';
import { createNameCounts } from '#core/search/name-counts';
import { documentOf } from '#core/search/document';
import type { Bridge } from '#shared/ipc/contract';
import type { OpenArticle } from '#shared/ipc/messages';

type MemoryLibrary = {
  readonly entries: readonly OpenArticle[];
  readonly rows: readonly ArticleRow[];
  readonly kept: Catalogue['kept'];
};

/** What narrows a list in memory, and how far its reviews are. */
export function memoryNarrowing(
  library: () => MemoryLibrary,
): Pick<Bridge['articles'], 'narrow' | 'names' | 'progress'> {
  const countsOf = ({ entries }: MemoryLibrary) => {
    const counts = createNameCounts();
    for (const { article, summary, notes, reviews } of entries) {
      const { names } = documentOf(article, summary, { notes, reviews });
      if (names !== undefined) counts.put(article.id, names);
    }
    return counts;
  };
  const narrowed = (narrowing: Parameters<Bridge['articles']['narrow']>[0]) => {
    const { kept, rows, ...others } = library();
    const chosen = chosenNames(narrowing, Object.values(kept.rule));
    const named = chosen === null ? null : new Set(countsOf({ kept, rows, ...others }).holding(chosen));
    return narrowRows(rows, { ...EMPTY_CATALOGUE, kept }, narrowing, named);
  };
  return {
    progress: () => {
      const begun = library().entries.flatMap(({ article, summary, notes, reviews }) => {
        const { done, all } = documentOf(article, summary, { notes, reviews }).progress ?? { done: 0, all: 0 };
        return done === 0 ? [] : [[article.id, done, all]];
      });
      return Promise.resolve(JSON.stringify(begun));
    },
    narrow: (narrowing) => Promise.resolve(JSON.stringify(narrowed(narrowing))),
    names: (narrowing, found, { facet, ...asked }) => {
      const counts = countsOf(library());
      const within = narrowed(narrowing).ids ?? found;
      const named = NAME_FACETS.filter((each) => facet === null || each === facet).map(
        (each) => [each, counts.count(each, within, asked)] as const,
      );
      return Promise.resolve(JSON.stringify({ isComplete: true, ...Object.fromEntries(named) }));
    },
  };
}
