import { useMemo } from 'react';
import type { Narrowed } from '#core/library/facets';
import type { Narrowing } from '#core/library/saved-search';
import { useBridge } from './bridge-context';
import { useAsked } from './use-asked';
import type { Question } from './use-asked';

const ALL: Narrowed = { ids: null, counts: {} };
const EVENTS = ['library:changed', 'kept:changed', 'searches:indexed'] as const;

/** What a narrowing leaves of the articles that a search found (null: of all), counted by the main process; null asks for nothing. What was left before stays until it is known. */
export function useNarrowed(
  narrowing: Narrowing | null,
  found: readonly string[] | null,
): { readonly left: Narrowed; readonly isLatest: boolean } {
  const { articles } = useBridge();
  const question = useMemo(
    (): Question<Narrowed> | null =>
      narrowing && { ask: () => articles.narrow(narrowing, found === null ? null : [...found]), events: EVENTS },
    [articles, narrowing, found],
  );
  const { answer, isLatest } = useAsked(question);
  return { left: answer ?? ALL, isLatest };
}
