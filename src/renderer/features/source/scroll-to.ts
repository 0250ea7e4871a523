import type { Span } from '#core/text/span';
import type { OffsetMap } from './offset-map';

/** How far below the top of the pane the words come to stand, as a share of its height. */
const STOP = 0.32;

/**
 * Brings the words of a span into view, unless they are already well inside it. Paragraphs off the screen have only an
 * estimated height, so the position is measured again after they were laid out.
 */
export function scrollToSpan(scroller: HTMLElement, map: OffsetMap, span: Span): void {
  const paragraph = map.paragraphAt(span.start);
  if (!paragraph) return;
  const box = boxOf(map, span, paragraph);
  const pane = scroller.getBoundingClientRect();
  if (box.top > pane.top + 48 && box.top < pane.bottom - pane.height * 0.25) return;
  paragraph.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    const { top } = boxOf(map, span, paragraph);
    scroller.scrollTop += top - scroller.getBoundingClientRect().top - scroller.clientHeight * STOP;
  });
}

/**
 * Brings the line that holds an offset to the top of the pane; the offset 0 is the top of the page. As in `scrollToSpan` the place
 * is measured again after it was laid out.
 */
export function scrollToOffset(scroller: HTMLElement, map: OffsetMap, offset: number): void {
  const paragraph = offset <= 0 ? null : map.paragraphAt(offset);
  if (paragraph === null) {
    scroller.scrollTop = 0;
    return;
  }
  const align = (): void => {
    const { top } = boxOf(map, { start: offset, end: offset + 1 }, paragraph);
    scroller.scrollTop += top - scroller.getBoundingClientRect().top;
  };
  paragraph.scrollIntoView({ block: 'start' });
  align();
  requestAnimationFrame(align);
}

/** Where the first words of a span are on the screen. */
export function boxOf(map: OffsetMap, span: Span, paragraph: HTMLElement): DOMRect {
  const range = map.rangeOf({ start: span.start, end: Math.max(span.end, span.start + 1) });
  if (!range) return paragraph.getBoundingClientRect();
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getClientRects()[0] ?? paragraph.getBoundingClientRect();
}
