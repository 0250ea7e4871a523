import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayFollow, OUTSIDE, TAGS } from './tags';
import { bestTags } from './viterbi';

const NO_MOVES = Array.from({ length: TAGS * TAGS }, () => 0);

function scoresOf(rows: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(rows.flatMap((row) => Array.from({ length: TAGS }, (_, tag) => row[tag] ?? 0)));
}

function allSequences(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return allSequences(length - 1).flatMap((start) => Array.from({ length: TAGS }, (_, tag) => [...start, tag]));
}

describe('bestTags', () => {
  it('never lets a name go on that did not begin', () => {
    const first = 1;
    const next = 2;
    expect([...bestTags(scoresOf([[0, 0, 9]]), NO_MOVES)]).not.toContain(next);
    expect([
      ...bestTags(
        scoresOf([
          [0, 5, 0],
          [0, 0, 5],
        ]),
        NO_MOVES,
      ),
    ]).toEqual([first, next]);
    expect([
      ...bestTags(
        scoresOf([
          [0, 0, 0, 5],
          [0, 0, 5],
        ]),
        NO_MOVES,
      ),
    ]).not.toEqual([3, next]);
  });

  it('weighs what follows what', () => {
    const moves = [...NO_MOVES];
    moves[1 * TAGS + 2] = 4;
    expect([
      ...bestTags(
        scoresOf([
          [1, 0],
          [1, 0],
        ]),
        moves,
      ),
    ]).toEqual([1, 2]);
  });

  it('leaves a chain without any sign outside', () => {
    expect([...bestTags(scoresOf([[], [], []]), NO_MOVES)]).toEqual([OUTSIDE, OUTSIDE, OUTSIDE]);
  });

  it('finds the best of all sequences that are allowed', () => {
    const number = fc.integer({ min: -50, max: 50 });
    const rows = fc.array(fc.array(number, { minLength: TAGS, maxLength: TAGS }), { minLength: 1, maxLength: 3 });
    const moves = fc.array(number, { minLength: TAGS * TAGS, maxLength: TAGS * TAGS });
    fc.assert(
      fc.property(rows, moves, (scores, move) => {
        const worth = (tags: readonly number[]): number =>
          tags.reduce((sum, tag, at) => {
            const before = tags[at - 1] ?? OUTSIDE;
            return mayFollow(tag, before)
              ? sum + (scores[at]?.[tag] ?? 0) + (move[before * TAGS + tag] ?? 0)
              : -Infinity;
          }, 0);
        const best = Math.max(...allSequences(scores.length).map(worth));
        expect(worth([...bestTags(scoresOf(scores), move)])).toBe(best);
      }),
      { numRuns: 50 },
    );
  });
});
