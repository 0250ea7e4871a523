import { startTransition, useEffect, useState } from 'react';
import type { KeptKind } from '#core/library/kept';
import type { Organisation } from '#core/library/organised';
import { useBridge } from './bridge-context';

const NOTHING: Organisation = { tags: [], collections: [], searches: [] };
const KINDS: readonly KeptKind[] = ['tag', 'tagging', 'collection', 'membership', 'search', 'highlight'];

/** Articles that come or go are counted after this pause, in milliseconds. */
const PAUSE = 500;

/** Tags, collections and saved searches of the library, kept up with every change of them. */
export function useOrganisation(): Organisation {
  const bridge = useBridge();
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    let turn = 0;
    let before = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const text = await bridge.kept.organisation();
      if (mine !== turn || text === before) return;
      before = text;
      const organisation = JSON.parse(text) as Organisation;
      startTransition(() => setKnown(organisation));
    };
    const loadSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(), PAUSE);
    };
    const stops = [
      bridge.on['kept:changed'](({ kinds }) => {
        if (kinds.some((kind) => kind !== 'note' && KINDS.includes(kind))) void load();
      }),
      bridge.on['library:reopened'](() => void load()),
      bridge.on['library:changed'](loadSoon),
    ];
    void load();
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [bridge]);
  return known;
}
