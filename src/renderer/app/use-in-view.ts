import { useCallback, useEffect, useRef, useState } from 'react';
import type { SourceReader } from '../features/source/use-source-reader';
import { createInView } from '../features/summary/in-view';
import type { InView } from '../features/summary/in-view';
import { itemsWithin } from '../ui/evidence-index';
import type { EvidenceIndex } from '../ui/evidence-index';

/** The marks of the summary follow the source no more often than this, in milliseconds. */
const LOOK_DELAY = 120;
const NONE: ReadonlySet<string> = new Set();

/** Keeps which items have words in view; `onReader` hears of the shown text. */
export function useInView(index: EvidenceIndex | null): {
  readonly inView: InView;
  readonly onReader: (reader: SourceReader | null) => void;
} {
  const [inView] = useState(createInView);
  const shown = useRef<SourceReader | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const unwatch = useRef<() => void>(() => undefined);
  const known = useRef(index);

  const look = useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      const [reader, all] = [shown.current, known.current];
      inView.show(reader && all ? itemsWithin(all, reader.viewNow()) : NONE);
    }, LOOK_DELAY);
  }, [inView]);
  useEffect(() => {
    known.current = index;
    look();
  }, [index, look]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );

  const onReader = useCallback(
    (reader: SourceReader | null) => {
      unwatch.current();
      shown.current = reader;
      unwatch.current = reader?.onMove(look) ?? (() => undefined);
      look();
    },
    [look],
  );
  return { inView, onReader };
}
