import { useCallback, useEffect, useRef } from 'react';
import { useBridge } from '../bridge/bridge-context';
import type { SourceReader } from '../features/source/use-source-reader';

/** A position is told no more often than this, in milliseconds, while a text is scrolled. */
const TELL_DELAY = 3_000;

/**
 * Keeps where the shown text is left: told some time after it was scrolled, when it goes, and when the program quits. Gives what
 * hears of the shown text.
 */
export function usePosition(): (reader: SourceReader | null) => void {
  const bridge = useBridge();
  const shown = useRef<SourceReader | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const unwatch = useRef<() => void>(() => undefined);

  const tell = useCallback(() => {
    if (timer.current === null || shown.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    void bridge.articles.leaveAt(shown.current.articleId, shown.current.viewNow().start);
  }, [bridge]);
  useEffect(() => bridge.on['saves:requested'](tell), [bridge, tell]);

  return useCallback(
    (reader: SourceReader | null) => {
      tell();
      unwatch.current();
      shown.current = reader;
      unwatch.current =
        reader?.onMove(() => {
          timer.current ??= setTimeout(tell, TELL_DELAY);
        }) ?? (() => undefined);
    },
    [tell],
  );
}
