import { startTransition, useEffect, useState } from 'react';
import type { Events } from '#shared/ipc/contract';
import { useBridge } from './bridge-context';

/** How long changes are gathered before it is asked again, and how soon where an answer was not complete, in milliseconds. */
const [PAUSE, AGAIN] = [300, 4_000];

/** What is asked of the main process; another object asks anew. It answers JSON. */
export type Question<T> = {
  readonly ask: () => Promise<string>;
  /** What may change the answer. */
  readonly events: readonly (keyof Events)[];
  /** True where the answer is not yet all there is to know. */
  readonly isPart?: (answer: T) => boolean;
};

/** The last answer, and whether it is to the question that is asked now. */
export type Asked<T> = { readonly answer: T | null; readonly isLatest: boolean };

/** The last answer stays until the next; null until the first, and where nothing is asked. A late answer is dropped. */
export function useAsked<T>(question: Question<T> | null): Asked<T> {
  const bridge = useBridge();
  const [known, setKnown] = useState<{ readonly answer: T; readonly of: Question<T> } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    const { ask, events, isPart } = question;
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askNow = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const text = await ask();
      if (mine !== turn) return;
      const answer = JSON.parse(text) as T;
      startTransition(() => setKnown({ answer, of: question }));
      if (isPart?.(answer) === true) askIn(AGAIN);
    };
    const askIn = (pause: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void askNow(), pause);
    };
    const stops = events.map((name) => bridge.on[name](() => askIn(PAUSE)));
    void askNow();
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [bridge, question]);
  if (question === null) return { answer: null, isLatest: true };
  return { answer: known?.answer ?? null, isLatest: known?.of === question };
}
