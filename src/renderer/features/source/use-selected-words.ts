import { useCallback, useEffect, useState } from 'react';
import type { Span } from '#core/text/span';
import { spanOfRange } from './selected-words';

/** The words of the source that are selected, once the pointer has let go of them, and how to let them go. */
export type SelectedWords = {
  readonly span: Span | null;
  /** The same at this very moment: a key may come before the window was drawn anew. */
  readonly now: () => Span | null;
  readonly clear: () => void;
};

/** Follows the selection in the text below `root`. */
export function useSelectedWords(root: HTMLElement | null, text: string): SelectedWords {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!root) return undefined;
    let isDragging = false;
    const read = (): void => {
      const next = selectedIn(root, text);
      setSpan((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
    };
    const onSelection = (): void => {
      if (!isDragging || document.getSelection()?.isCollapsed !== false) read();
    };
    const onDown = (): void => {
      isDragging = true;
    };
    const onUp = (): void => {
      isDragging = false;
      read();
    };
    document.addEventListener('selectionchange', onSelection);
    root.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', onSelection);
      root.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onUp);
    };
  }, [root, text]);

  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    setSpan(null);
  }, []);
  const now = useCallback(() => (root ? selectedIn(root, text) : null), [root, text]);
  return { span, now, clear };
}

function selectedIn(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  return selection && selection.rangeCount > 0 ? spanOfRange(root, selection.getRangeAt(0), text) : null;
}
