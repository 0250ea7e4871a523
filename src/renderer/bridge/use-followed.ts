import { useEffect, useState } from 'react';
import { useBridge } from './bridge-context';

/** The latest answer to `ask`, asked again after every change of the library's articles and notes; null asks nothing, and before the first answer. */
export function useFollowed<T>(ask: (() => Promise<T>) | null): T | null {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<{ readonly ask: unknown; readonly value: T } | null>(null);
  useEffect(() => {
    if (ask === null) return undefined;
    let turn = 0;
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const value = await ask();
      if (mine === turn) setAnswer({ ask, value });
    };
    const stops = [
      bridge.on['library:changed'](() => void load()),
      bridge.on['kept:changed'](({ kinds }) => {
        if (kinds.includes('note')) void load();
      }),
    ];
    void load();
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [ask, bridge]);
  return answer !== null && answer.ask === ask ? answer.value : null;
}
