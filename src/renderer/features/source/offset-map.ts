import type { Span } from '#core/text/span';

/** The attribute of a paragraph that holds the offset, in UTF-16 code units, of its first character. */
const START_ATTRIBUTE = 'data-start';

/** A position in the document. */
export type DomPosition = { readonly node: Node; readonly offset: number };

/** The offset in the article's text of a position in a paragraph, or null when it lies in none. */
export function offsetOf({ node, offset }: DomPosition): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest(`[${START_ATTRIBUTE}]`);
  if (!paragraph) return null;
  const start = Number(paragraph.getAttribute(START_ATTRIBUTE));
  if (node.nodeType === Node.TEXT_NODE) return start + offset;
  return start + (offset === 0 ? 0 : (paragraph.textContent?.length ?? 0));
}

/**
 * Finds the positions of offsets among the paragraphs of one rendered text. Each paragraph has one
 * text node; an offset between two paragraphs belongs to the next for a start and to the one before for an end.
 */
export class OffsetMap {
  readonly #paragraphs: readonly HTMLElement[];
  readonly #starts: readonly number[];

  constructor(root: ParentNode) {
    const found = [...root.querySelectorAll<HTMLElement>(`[${START_ATTRIBUTE}]`)];
    // The headline stands on top of the page wherever it is in the text.
    this.#paragraphs = found.sort((a, b) => startOf(a) - startOf(b));
    this.#starts = this.#paragraphs.map(startOf);
  }

  /** The paragraph that holds an offset, or the next one after it. */
  paragraphAt(offset: number): HTMLElement | null {
    const index = this.#indexAt(offset);
    return this.#paragraphs[this.#isInside(index, offset) ? index : index + 1] ?? null;
  }

  /** Where the words of a span begin and end, or null when no paragraph shows any of them. */
  rangeOf(span: Span): StaticRangeInit | null {
    const start = this.#startPosition(span.start);
    const end = this.#endPosition(span.end);
    if (!start || !end || isBehind(start, end)) return null;
    return {
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    };
  }

  #startPosition(offset: number): DomPosition | null {
    const index = this.#indexAt(offset);
    if (this.#isInside(index, offset)) return this.#positionIn(index, offset);
    return this.#positionIn(index + 1, this.#starts[index + 1] ?? 0);
  }

  #endPosition(offset: number): DomPosition | null {
    const index = this.#indexAt(offset - 1);
    return this.#positionIn(index, Math.min(offset, (this.#starts[index] ?? 0) + this.#lengthAt(index)));
  }

  #positionIn(index: number, offset: number): DomPosition | null {
    const node = this.#paragraphs[index]?.firstChild;
    return node ? { node, offset: offset - (this.#starts[index] ?? 0) } : null;
  }

  #isInside(index: number, offset: number): boolean {
    return index >= 0 && offset < (this.#starts[index] ?? 0) + this.#lengthAt(index);
  }

  #lengthAt(index: number): number {
    return this.#paragraphs[index]?.textContent?.length ?? 0;
  }

  /** The last paragraph that starts at or before the offset, or -1. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.getAttribute(START_ATTRIBUTE));
}

function isBehind(start: DomPosition, end: DomPosition): boolean {
  if (start.node === end.node) return start.offset >= end.offset;
  return (start.node.compareDocumentPosition(end.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
