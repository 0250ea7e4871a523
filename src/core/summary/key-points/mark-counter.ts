import type { Span } from '../../text/span';

/** Counts how many of many spans start within another, without walking through all of them each time. */
export class MarkCounter {
  readonly #starts: readonly number[];

  constructor(spans: readonly Span[]) {
    this.#starts = spans.map((span) => span.start).sort((a, b) => a - b);
  }

  /** The number of spans that start inside `span`. */
  within(span: Span): number {
    return this.#before(span.end) - this.#before(span.start);
  }

  #before(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
