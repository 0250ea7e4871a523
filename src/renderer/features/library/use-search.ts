import { startTransition, useEffect, useState } from 'react';
import type { AppError } from '#core/result';
import type { SearchResults } from '#shared/ipc/messages';
import { useBridge } from '../../bridge/bridge-context';

/** So many hits come at once, the best first, with the words found; all others come when nobody has typed for a while. */
const MOST_HITS = 100;
const PAUSE_MS = 300;

/** What is known of the newest search: its query, and its results or why there are none. */
export type SearchState = {
  readonly query: string;
  readonly results: SearchResults | null;
  /** The ids of all articles found; null until they are known, and where `results` holds them all. */
  readonly all: ReadonlySet<string> | null;
  readonly problem: AppError | null;
};

/**
 * Searches for what was typed and asks again when the index has caught up. While an answer is on its way, that of the
 * same words with fewer or more letters stays, so that the list does not flicker; an older answer never replaces a newer.
 */
export function useSearch(query: string, hasRows: boolean): SearchState | null {
  const bridge = useBridge();
  const [state, setState] = useState<SearchState | null>(null);
  useEffect(() => {
    if (query.trim() === '' || !hasRows) return undefined;
    let newest = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      newest += 1;
      clearTimeout(timer);
      const mine = newest;
      const answer = await bridge.search.run(query, MOST_HITS);
      if (mine !== newest) return;
      if (!answer.ok) {
        if (answer.error.code !== 'superseded') setState({ query, results: null, all: null, problem: answer.error });
        return;
      }
      const results = answer.value;
      const isPart = results.total > results.hits.length;
      // What was found of the same words before stays until the index that has caught up has told all of it.
      setState((before) => ({
        query,
        results,
        all: isPart && before?.query === query ? before.all : null,
        problem: null,
      }));
      if (isPart) timer = setTimeout(() => void askAll(mine, results), PAUSE_MS);
    };
    const askAll = async (mine: number, results: SearchResults): Promise<void> => {
      const answer = await bridge.search.all(query);
      if (mine !== newest || !answer.ok) return;
      const all = new Set(JSON.parse(answer.value) as readonly string[]);
      startTransition(() => setState({ query, results, all, problem: null }));
    };
    void ask();
    const unsubscribe = bridge.on['searches:indexed'](() => void ask());
    return () => {
      newest += 1;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [bridge, query, hasRows]);
  if (state === null || query.trim() === '') return null;
  return query.startsWith(state.query) || state.query.startsWith(query) ? state : null;
}
