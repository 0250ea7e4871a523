import { useEffect, useState } from 'react';
import type { NamedCounts } from '#core/library/facets';
import type { NameFacet, Narrowing } from '#core/library/saved-search';
import { useBridge } from './bridge-context';

/** Which names are asked for; see `articles:names`. */
export type AskedNames = { readonly facet: NameFacet | null; readonly find: string; readonly limit: number };

/** How long changes are gathered, and how soon it is asked again while articles are still being read, in milliseconds. */
const PAUSE = 300;
const AGAIN = 4_000;

/**
 * The people and organisations of what a narrowing leaves of the articles that a search found (null: of all). A null narrowing
 * asks for nothing; null is answered until the first answer, and then the last answer stays until the next.
 */
export function useNames(
  narrowing: Narrowing | null,
  found: readonly string[] | null,
  { facet, find, limit }: AskedNames,
): NamedCounts | null {
  const bridge = useBridge();
  const [known, setKnown] = useState<NamedCounts | null>(null);
  useEffect(() => {
    if (narrowing === null) return undefined;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const text = await bridge.articles.names(narrowing, found === null ? null : [...found], { facet, find, limit });
      if (mine !== turn) return;
      const answer = JSON.parse(text) as NamedCounts;
      setKnown(answer);
      if (!answer.isComplete) askIn(AGAIN);
    };
    const askIn = (pause: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), pause);
    };
    const askSoon = (): void => askIn(PAUSE);
    const stops = [bridge.on['searches:indexed'](askSoon), bridge.on['kept:changed'](askSoon)];
    void ask();
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [bridge, narrowing, found, facet, find, limit]);
  return narrowing === null ? null : known;
}
