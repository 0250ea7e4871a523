import { startTransition, useEffect, useState } from 'react';
import type { KeptKind, KeptKinds } from '#core/library/kept';
import { useBridge } from './bridge-context';

/** Every record of a kind in the library, kept up with every change of it; null before the first answer. */
export function useKept<K extends KeptKind>(kind: K): readonly KeptKinds[K][] | null {
  const bridge = useBridge();
  const [known, setKnown] = useState<{ readonly kind: K; readonly records: readonly KeptKinds[K][] } | null>(null);
  useEffect(() => {
    let turn = 0;
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const records = JSON.parse(await bridge.kept.list(kind)) as readonly KeptKinds[K][];
      if (mine === turn) startTransition(() => setKnown({ kind, records }));
    };
    const stops = [
      bridge.on['kept:changed'](({ kinds }) => {
        if (kinds.includes(kind)) void load();
      }),
      bridge.on['library:reopened'](() => void load()),
    ];
    void load();
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [bridge, kind]);
  return known?.kind === kind ? known.records : null;
}
