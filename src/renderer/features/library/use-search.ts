import { useEffect, useState } from 'react';
import type { AppError } from '#core/result';
import type { SearchResults } from '#shared/ipc/messages';
import { useBridge } from '../../bridge/bridge-context';

/** More hits than a person reads; the whole number is told beside them. */
const MOST_HITS = 100;

/** What is known of the newest search: its query, and its results or why there are none. */
export type SearchState = {
  readonly query: string;
  readonly results: SearchResults | null;
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
    const ask = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const answer = await bridge.search.run(query, MOST_HITS);
      if (mine !== newest) return;
      if (answer.ok) setState({ query, results: answer.value, problem: null });
      else if (answer.error.code !== 'superseded') setState({ query, results: null, problem: answer.error });
    };
    void ask();
    const unsubscribe = bridge.on['searches:indexed'](() => void ask());
    return () => {
      newest += 1;
      unsubscribe();
    };
  }, [bridge, query, hasRows]);
  if (state === null || query.trim() === '') return null;
  return query.startsWith(state.query) || state.query.startsWith(query) ? state : null;
}
