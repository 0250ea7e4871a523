import { useMemo } from 'react';
import type { NamedCounts } from '#core/library/facets';
import type { NameFacet, Narrowing } from '#core/library/saved-search';
import { useBridge } from './bridge-context';
import { useAsked } from './use-asked';
import type { Question } from './use-asked';

/** Which names are asked for; see `articles:names`. */
export type AskedNames = { readonly facet: NameFacet | null; readonly find: string; readonly limit: number };

const EVENTS = ['searches:indexed', 'kept:changed'] as const;

/**
 * The people and organisations of what a narrowing leaves of the articles that a search found (null: of all). A null narrowing
 * asks for nothing; null is answered until the first answer, and then the last answer stays until the next.
 */
export function useNames(
  narrowing: Narrowing | null,
  found: readonly string[] | null,
  { facet, find, limit }: AskedNames,
): { readonly names: NamedCounts | null; readonly isLatest: boolean } {
  const { articles } = useBridge();
  const question = useMemo(
    (): Question<NamedCounts> | null =>
      narrowing && {
        ask: () => articles.names(narrowing, found === null ? null : [...found], { facet, find, limit }),
        events: EVENTS,
        isPart: ({ isComplete }) => !isComplete,
      },
    [articles, narrowing, found, facet, find, limit],
  );
  const { answer, isLatest } = useAsked(question);
  return { names: answer, isLatest };
}
