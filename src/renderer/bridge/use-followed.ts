import { startTransition, useEffect, useState } from 'react';
import { withSame } from '../ui/same-values';
import { useBridge } from './bridge-context';

/**
 * The latest answer to `ask`, asked again after every change of the library's articles and notes, and of its tags, rules and the
 * like where it `follows` them too; null asks nothing, and before the first answer.
 */
export function useFollowed<T>(ask: (() => Promise<T>) | null, follows: 'notes' | 'all' = 'notes'): T | null {
  const bridge = useBridge();
  const [answer, setAnswer] = useState<{ readonly ask: unknown; readonly value: T } | null>(null);
  useEffect(() => {
    if (ask === null) return undefined;
    let turn = 0;
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const value = await ask();
      if (mine !== turn) return;
      // Most changes are about something else: an answer that says the same draws nothing.
      const answered = { ask, value };
      startTransition(() => setAnswer((before) => (before?.ask === ask ? withSame(before, answered) : answered)));
    };
    const stops = [
      bridge.on['library:changed'](() => void load()),
      bridge.on['kept:changed'](({ kinds }) => {
        if (follows === 'all' || kinds.includes('note')) void load();
      }),
    ];
    void load();
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [ask, bridge, follows]);
  return answer !== null && answer.ask === ask ? answer.value : null;
}
