import { contains, type Span } from '../../../text/span';
import type { QuoteDraft } from '../../draft';

/** The turns of a talk by their place: which one holds some words, what is a label, and whom "she" cannot mean there. */
export class TurnIndex {
  readonly #turns: readonly QuoteDraft[];

  constructor(turns: readonly QuoteDraft[]) {
    this.#turns = turns.toSorted((a, b) => a.evidence.start - b.evidence.start);
  }

  /** The turn that holds a span whole. */
  around(span: Span): QuoteDraft | undefined {
    const turn = this.#turns[this.#opened(span.start)];
    return turn !== undefined && contains(turn.evidence, span) ? turn : undefined;
  }

  /** True for a place within the label that a turn opens with: who stands there speaks, and is not spoken of. */
  isLabel(at: number): boolean {
    const label = this.#turns[this.#opened(at) + 1]?.cue;
    return label !== undefined && label !== null && label.start <= at && at < label.end;
  }

  /**
   * True when "she" at a place cannot mean somebody last spoken of at `seen`: the one who speaks there, nor the one who is
   * answered, unless this turn has spoken of them.
   */
  isPresent(at: number, name: string, seen: number): boolean {
    const index = this.#opened(at);
    const turn = this.#turns[index];
    if (turn === undefined || turn.evidence.end < at) return false;
    if (turn.speaker?.name === name) return true;
    return this.#turns[index - 1]?.speaker?.name === name && seen < turn.evidence.start;
  }

  /** The index of the last turn whose words begin at or before a place. */
  #opened(at: number): number {
    let [low, high] = [0, this.#turns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle]?.evidence.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
