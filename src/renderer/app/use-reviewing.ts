import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';

type Reviewing = NonNullable<Settings['reviewing']>;

const NOBODY: Reviewing = { name: null, names: [], isBlind: false };

/** Who reviews at this window and how: under the name chosen here, else under that of the computer's user. */
export function useReviewing(settings: Settings, onSettings: (change: (settings: Settings) => Settings) => void) {
  const bridge = useBridge();
  const [computerName, setComputerName] = useState('');
  useEffect(() => {
    let isGone = false;
    void (async () => {
      const { author } = await bridge.app.info();
      if (!isGone) setComputerName(author);
    })();
    return () => {
      isGone = true;
    };
  }, [bridge]);
  const { name, names, isBlind } = settings.reviewing ?? NOBODY;

  const change = useCallback(
    (apply: (reviewing: Reviewing) => Reviewing) =>
      onSettings((current) => ({ ...current, reviewing: apply(current.reviewing ?? NOBODY) })),
    [onSettings],
  );
  const use = useCallback(
    (chosen: string) =>
      change((before) => ({ ...before, name: chosen, names: [...new Set([...before.names, chosen])].sort() })),
    [change],
  );
  const remove = useCallback(
    (gone: string) => change((before) => ({ ...before, names: before.names.filter((each) => each !== gone) })),
    [change],
  );
  const toggleBlind = useCallback(() => change((before) => ({ ...before, isBlind: !before.isBlind })), [change]);
  return useMemo(
    () => ({ name: name ?? computerName, computerName, names, isBlind, use, remove, toggleBlind }),
    [name, computerName, names, isBlind, use, remove, toggleBlind],
  );
}

/** See useReviewing. */
export type ReviewingState = ReturnType<typeof useReviewing>;
