import { useCallback, useRef } from 'react';
import type { PaneName } from './panes';

/** The field that searches the library, and the command that goes to it, wherever it is. */
export function useLibraryFilter(ensure: (pane: PaneName) => void) {
  const ref = useRef<HTMLInputElement>(null);
  const find = useCallback(() => {
    ensure('library');
    requestAnimationFrame(() => ref.current?.focus());
  }, [ensure]);
  return { ref, find };
}
