import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { shorten } from '#core/summary/item-label';
import type { Span } from '#core/text/span';
import { strings } from '../../ui/strings';
import { paintCursor } from './highlights';
import { offsetOf } from './offset-map';
import type { OffsetMap } from './offset-map';
import { endMoved, endStepped } from './span-ends';
import type { SpanEnd } from './span-ends';
import styles from './span-handles.module.css';

type SpanHandlesProps = {
  readonly scroller: HTMLElement;
  readonly map: OffsetMap;
  readonly text: string;
  /** The words an item stands on. */
  readonly span: Span;
  readonly label: string;
  /** Where the keyboard stands among the evidence: shown again when the words are let go. */
  readonly cursor: Span | null;
  readonly onUse: (span: Span) => void;
};

const ENDS = ['start', 'end'] as const satisfies readonly SpanEnd[];
/** Half of a handle, and how far below its line it hangs, in pixels. */
const HALF = 12;
const BELOW = 4;

/** Two handles at the ends of the words of an item: dragged, or moved by the arrow keys and confirmed with Enter, they set them right. */
export function SpanHandles({ scroller, map, text, span, label, cursor, onUse }: SpanHandlesProps) {
  const [draft, setDraft] = useState<Span | null>(null);
  const [dragged, setDragged] = useState<SpanEnd | null>(null);
  const handles = useRef<Partial<Record<SpanEnd, HTMLDivElement | null>>>({});
  const shown = draft ?? span;

  useEffect(() => {
    if (draft === null) return undefined;
    paintCursor(map, draft);
    return () => paintCursor(map, cursor);
  }, [map, draft, cursor]);

  useLayoutEffect(() => {
    const place = (): void => {
      const stage = scroller.getBoundingClientRect();
      for (const end of ENDS) {
        const [handle, point] = [handles.current[end], pointOf(map, shown, end)];
        if (!handle) continue;
        const isAway = point === null || point.y < stage.top || point.y > stage.bottom - HALF;
        handle.dataset['away'] = String(isAway);
        const stageLeft = handle.offsetParent?.getBoundingClientRect().left ?? stage.left;
        if (point)
          handle.style.transform = `translate(${point.x - stageLeft - HALF}px, ${point.y - stage.top - HALF + BELOW}px)`;
      }
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', place, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', place);
    };
  }, [scroller, map, shown]);

  function use(): void {
    if (draft !== null && (draft.start !== span.start || draft.end !== span.end)) onUse(draft);
    setDraft(null);
  }

  function onPointerMove(event: PointerEvent, end: SpanEnd): void {
    if (dragged !== end) return;
    const range = document.caretRangeFromPoint(event.clientX, event.clientY - HALF);
    const offset =
      range && scroller.contains(range.startContainer)
        ? offsetOf({ node: range.startContainer, offset: range.startOffset })
        : null;
    if (offset !== null) setDraft(endMoved(text, shown, end, offset));
  }

  function onKeyDown(event: KeyboardEvent, end: SpanEnd): void {
    const [back, on] = isRightToLeft(map, shown) ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === back || event.key === on) setDraft(endStepped(text, shown, end, event.key === on ? 1 : -1));
    else if (event.key === 'Enter') use();
    else if (event.key === 'Escape') setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return ENDS.map((end) => (
    <div
      key={end}
      ref={(element) => {
        handles.current[end] = element;
      }}
      className={styles.handle}
      // An input holds no place in a text.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the line above
      role="slider"
      tabIndex={0}
      data-dragged={dragged === end}
      aria-label={strings.rail.ends[end](label)}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={shown[end]}
      aria-valuetext={shorten(text.slice(shown.start, shown.end))}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(end);
      }}
      onPointerMove={(event) => onPointerMove(event, end)}
      onPointerUp={() => {
        setDragged(null);
        use();
      }}
      onPointerCancel={() => {
        setDragged(null);
        setDraft(null);
      }}
      onKeyDown={(event) => onKeyDown(event, end)}
      onBlur={() => setDraft(null)}
    />
  ));
}

function isRightToLeft(map: OffsetMap, span: Span): boolean {
  return map.paragraphAt(span.start)?.dir === 'rtl';
}

/** Where the words begin or end on the screen: at the foot of their first or last letter. */
function pointOf(map: OffsetMap, span: Span, end: SpanEnd): { readonly x: number; readonly y: number } | null {
  const init = map.rangeOf(
    end === 'start' ? { start: span.start, end: span.start + 1 } : { start: span.end - 1, end: span.end },
  );
  if (!init) return null;
  const range = document.createRange();
  range.setStart(init.startContainer, init.startOffset);
  range.setEnd(init.endContainer, init.endOffset);
  const box = range.getClientRects()[0];
  if (!box) return null;
  const isLeft = (end === 'start') !== isRightToLeft(map, span);
  return { x: isLeft ? box.left : box.right, y: box.bottom };
}
