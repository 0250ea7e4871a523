import { useEffect, useState } from 'react';
import type { Narrowed } from '#core/library/facets';
import type { Narrowing } from '#core/library/saved-search';
import { useBridge } from './bridge-context';

const ALL: Narrowed = { ids: null, counts: {} };

/** How long changes are gathered before the counts are asked for again, in milliseconds. */
const PAUSE = 300;

/** What a narrowing leaves of the articles that a search found (null: of all), counted by the main process; null asks for nothing. */
export function useNarrowed(narrowing: Narrowing | null, found: readonly string[] | null): Narrowed {
  const bridge = useBridge();
  const [known, setKnown] = useState(ALL);
  useEffect(() => {
    if (narrowing === null) return undefined;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const text = await bridge.articles.narrow(narrowing, found === null ? null : [...found]);
      if (mine === turn) setKnown(JSON.parse(text) as Narrowed);
    };
    const askSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE);
    };
    const events = ['library:changed', 'kept:changed', 'searches:indexed'] as const;
    const stops = events.map((name) => bridge.on[name](askSoon));
    void ask();
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [bridge, narrowing, found]);
  return narrowing === null ? ALL : known;
}
