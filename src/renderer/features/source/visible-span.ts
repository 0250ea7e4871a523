import type { Span } from '#core/text/span';

/** So many pixels of a line may stick out of the pane without its words being in view. */
const SLACK = 2;
/** How many code units are tried for one that is drawn: white space between lines is not. */
const TRIES = 8;

/**
 * Gives what tells which words of a source are in view: from the first line that can be read to the last. The text never changes
 * while it is shown; blocks off the screen are passed over without being laid out.
 */
export function visibleSpanOf(scroller: HTMLElement): () => Span {
  const blocks = [...scroller.querySelectorAll<HTMLElement>('h1[data-start], [data-block]')];
  return () => {
    const pane = scroller.getBoundingClientRect();
    const isReached = (element: Element): boolean => element.getBoundingClientRect().bottom > pane.top + SLACK;
    const isBelow = (element: Element): boolean => element.getBoundingClientRect().top >= pane.bottom - SLACK;
    const first = blocks[firstIndex(blocks, isReached)];
    const last = blocks[firstIndex(blocks, isBelow) - 1];
    const top = paragraphsIn(first);
    const bottom = paragraphsIn(last);
    const start = scroller.scrollTop <= 0 ? 0 : startOf(top[firstIndex(top, isReached)] ?? first, pane.top + SLACK);
    const end = endOf(bottom[firstIndex(bottom, isBelow) - 1] ?? last, pane.bottom - SLACK);
    return { start, end: Math.max(start, end) };
  };
}

function paragraphsIn(block: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(block?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
}

/** The offset of the first letter whose line ends below an edge. */
function startOf(paragraph: HTMLElement | undefined, edge: number): number {
  const letters = lettersOf(paragraph);
  return letters.start + firstOf(letters.length - 1, (index) => letters.boxAt(index).bottom > edge);
}

/** The offset behind the last letter whose line begins above an edge. */
function endOf(paragraph: HTMLElement | undefined, edge: number): number {
  const letters = lettersOf(paragraph);
  return letters.start + firstOf(letters.length, (index) => letters.boxAt(index).top >= edge);
}

function lettersOf(paragraph: HTMLElement | undefined) {
  const node = paragraph?.firstChild;
  const length = node?.textContent?.length ?? 0;
  const range = document.createRange();
  const boxAt = (index: number): { readonly top: number; readonly bottom: number } => {
    if (!node) return { top: 0, bottom: 0 };
    for (let at = index; at < Math.min(length, index + TRIES); at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getClientRects()[0];
      if (box) return box;
    }
    return paragraph.getBoundingClientRect();
  };
  return { start: Number(paragraph?.dataset['start'] ?? 0), length, boxAt };
}

function firstIndex<T>(sorted: readonly T[], isPast: (each: T) => boolean): number {
  return firstOf(sorted.length, (index) => isPast(sorted[index] as T));
}

/** The first of the numbers below `count` that is past a border, or `count`. */
function firstOf(count: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = Math.max(count, 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
