import type { Virtualizer } from '@tanstack/react-virtual';

/**
 * The height of a row of a virtual list: that of the browser's own report once it has laid the row out, which comes before it is painted, and
 * until then the last or the expected one. Asking a row that was just made for its height lays out the whole window at once.
 */
export function measureLater<Scroller extends Element>(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  { options, indexFromElement, itemSizeCache }: Virtualizer<Scroller, Element>,
): number {
  const box = entry?.borderBoxSize[0];
  if (box) return Math.round(box.blockSize);
  const index = indexFromElement(element);
  return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
}
