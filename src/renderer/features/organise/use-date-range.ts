import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { endFor, rangeOf } from './date-range';
import { keyOfRow, rowAt, rowsOf } from './tree-rows';

/** The events of a tree by which a range of its dates is taken, and the range that the pointer is drawing now. */
type DateRange = {
  readonly drawn: string | null;
  readonly events: {
    readonly onPointerDownCapture: (event: PointerEvent<HTMLElement>) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => void;
  };
};

/** Takes a range of years or months: by a drag from one date of the tree to another, or by Shift with the arrow keys. */
export function useDateRange(onRange: (range: string) => void): DateRange {
  const [drawn, setDrawn] = useState<string | null>(null);
  /** Where the keys began a range, and where they are. */
  const keys = useRef({ from: '', at: '' });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function onPointerDownCapture({ button, pointerType, target }: PointerEvent<HTMLElement>): void {
    const from = dateOf(rowAt(target));
    const isButton = target instanceof Element && target.closest('button') !== null;
    // A finger that moves over the tree scrolls it, but for one that is put on a bar.
    const isOnBar = target instanceof Element && target.closest('[data-draws]') !== null;
    if (button !== 0 || (pointerType === 'touch' && !isOnBar) || from === '' || isButton) return;
    stop.current?.();
    let to = from;
    const onMove = ({ clientX, clientY }: MouseEvent): void => {
      const end = endFor(from, dateOf(rowAt(document.elementFromPoint(clientX, clientY))));
      if (end === null || end === to) return;
      to = end;
      setDrawn(rangeOf(from, to));
    };
    const end = (): void => {
      stop.current?.();
      // Let go where it was pressed, it is a press of that date.
      if (to !== from) onRange(rangeOf(from, to));
    };
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      stop.current?.();
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', onKey, true);
    stop.current = () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', onKey, true);
      stop.current = null;
      setDrawn(null);
    };
  }

  function cancel(): void {
    stop.current?.();
  }

  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const date = dateOf(rowAt(event.target));
    if (by === undefined || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey || date === '') return;
    event.preventDefault();
    event.stopPropagation();
    const rows = rowsOf(event.currentTarget).filter((row) => dateOf(row).length === date.length);
    const next = rows[rows.findIndex((row) => dateOf(row) === date) + by];
    if (next === undefined) return;
    const from = keys.current.at === date ? keys.current.from : date;
    keys.current = { from, at: dateOf(next) };
    next.focus();
    onRange(rangeOf(from, dateOf(next)));
  }

  return { drawn, events: { onPointerDownCapture, onKeyDownCapture } };
}

/** The year or month of a row; empty for what is none. */
function dateOf(row: HTMLElement | null): string {
  const key = keyOfRow(row) ?? '';
  return key.startsWith('date:') ? key.slice('date:'.length) : '';
}
