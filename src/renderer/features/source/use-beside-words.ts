import { useLayoutEffect, useRef } from 'react';
import type { Span } from '#core/text/span';
import type { OffsetMap } from './offset-map';

/** The room between the words and what stands beside them, and between that and the edges of the pane, in pixels. */
const GAP = 8;

/**
 * Keeps an element just above some words, or just below where there is no room, never upon them; it goes with them when the text is
 * scrolled and stays within its stage. Gives the ref of the element; the stage is the element it is placed in.
 */
export function useBesideWords(scroller: HTMLElement | null, map: OffsetMap | null, span: Span | null) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const stage = element?.offsetParent;
    if (!element || !stage || !scroller || !map || !span) return undefined;
    const place = (): void => {
      const lines = linesOf(map, span);
      const [first, last] = [lines[0], lines.at(-1)];
      if (!first || !last) return;
      const room = stage.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = element;
      const above = first.top - room.top - height - GAP;
      const below = last.bottom - room.top + GAP;
      const isAbove = above >= GAP || below + height + GAP > room.height;
      const middle = isAbove ? (first.left + first.right) / 2 : (last.left + last.right) / 2;
      const left = middle - room.left - width / 2;
      element.style.top = `${within(isAbove ? above : below, GAP, room.height - height - GAP)}px`;
      element.style.left = `${within(left, GAP, room.width - width - GAP)}px`;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(stage);
    scroller.addEventListener('scroll', place, { passive: true });
    return () => {
      watch.disconnect();
      scroller.removeEventListener('scroll', place);
    };
  }, [scroller, map, span]);
  return ref;
}

function linesOf(map: OffsetMap, span: Span): readonly DOMRect[] {
  const range = map.rangeOf(span);
  if (!range) return [];
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()].filter(({ width }) => width > 0);
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
