import { useCallback, useRef } from 'react';
import type { PaneName } from './panes';

/** The field that searches the library, and the command that goes to it, wherever it is and however late its pane is drawn. */
export function useLibraryFilter(ensure: (pane: PaneName) => void) {
  const field = useRef<HTMLInputElement>(null);
  const isWanted = useRef(false);
  const go = useCallback(() => {
    requestAnimationFrame(() => {
      isWanted.current = field.current === null;
      field.current?.focus();
    });
  }, []);
  const ref = useCallback(
    (input: HTMLInputElement | null) => {
      field.current = input;
      if (input !== null && isWanted.current) go();
    },
    [go],
  );
  const find = useCallback(() => {
    ensure('library');
    go();
  }, [ensure, go]);
  return { ref, find };
}
