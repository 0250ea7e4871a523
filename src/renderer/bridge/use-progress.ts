import { startTransition, useEffect, useState } from 'react';
import type { ReviewProgress } from '#core/library/review-progress';
import { useBridge } from './bridge-context';

/** How far the review of each article is; articles of which nothing is decided are absent. */
export type ProgressByArticle = ReadonlyMap<string, ReviewProgress>;

const NONE: ProgressByArticle = new Map();

/** How long changes are gathered before it is asked for again, in milliseconds. */
const PAUSE = 300;

/** The progress of the reviews in the library, kept up with the index; the same map while nothing in it has changed. */
export function useProgress(): ProgressByArticle {
  const bridge = useBridge();
  const [known, setKnown] = useState({ text: '', progress: NONE });
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const text = await bridge.articles.progress();
      if (mine !== turn) return;
      startTransition(() => setKnown((current) => (current.text === text ? current : { text, progress: read(text) })));
    };
    const askSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE);
    };
    const stops = [bridge.on['searches:indexed'](askSoon), bridge.on['library:reopened'](askSoon)];
    void ask();
    return () => {
      turn = -1;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [bridge]);
  return known.progress;
}

function read(text: string): ProgressByArticle {
  const entries = JSON.parse(text) as readonly (readonly [string, number, number])[];
  return new Map(entries.map(([id, done, all]) => [id, { done, all }]));
}
