import type { Candidate, Range } from '../candidate';
import { isCountry } from '../lexicon/gazetteer';
import type { Piece } from '../pieces';

/** Small words and marks that may stand inside a name. */
const INSIDE = new Set(
  "of the and for in on at to de du la le del van von der den bin ibn al el abu & - – / ' ’ . ( )".split(' '),
);

/** The most words that may stand between two capitals of one chain. */
const LONGEST_GAP = 2;

/**
 * The stretches of a text in which the tagger has to decide: words with capitals, what the rules named, and the small
 * words, marks and figures between and behind them. Everything else is outside of any name.
 */
export function chainsOf(pieces: readonly Piece[], candidates: readonly Candidate[]): readonly Range[] {
  const isNamed = new Uint8Array(pieces.length);
  const inside = new Uint8Array(pieces.length);
  for (const { from, to } of candidates) {
    isNamed.fill(1, from, to);
    inside.fill(1, from + 1, to);
  }
  const chains: Range[] = [];
  let from = -1;
  let to = -1;
  for (const [at, piece] of pieces.entries()) {
    const isFirm = isNamed[at] === 1 || (piece.isWord && piece.isCapital);
    if (from >= 0 && endsBefore(at)) close();
    if (isFirm) {
      if (from < 0) from = at;
      to = at + 1;
    } else if (from >= 0) {
      const isFigure = /^\d/u.test(piece.text) && at === to;
      if (isFigure) to = at + 1;
      else if (at - to >= LONGEST_GAP || !INSIDE.has(piece.lower)) close();
    }
  }
  close();
  return chains;

  /** No name goes on in another sentence or behind the country that owns it ("Peru's Harvest Party"), unless the rules say so. */
  function endsBefore(at: number): boolean {
    const before = pieces[at - 1];
    if (before === undefined || inside[at] === 1) return false;
    return before.sentence !== pieces[at]?.sentence || (before.isPossessive && isCountry(before.text));
  }

  function close(): void {
    if (from >= 0) chains.push({ from, to });
    from = -1;
  }
}
