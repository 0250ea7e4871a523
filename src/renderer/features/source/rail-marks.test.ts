import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAfterKey, nearestMark } from './rail-marks';
import type { RailMark } from './rail-marks';
import { railOffset, railTop } from './rail-paint';

const mark = fc
  .tuple(fc.nat(1_000), fc.integer({ min: 1, max: 50 }))
  .map(([start, length]): RailMark => ({ start, end: start + length, by: 'person', look: 'note' }));

describe('nearestMark', () => {
  it('finds a mark that no other is nearer than, and none beyond its reach', () => {
    fc.assert(
      fc.property(fc.array(mark), fc.nat(1_100), fc.nat(40), (marks, offset, reach) => {
        const distance = ({ start, end }: RailMark): number => Math.max(start - offset, offset - end, 0);
        const least = Math.min(...marks.map(distance));
        const found = nearestMark(marks, offset, reach);
        if (least > reach) expect(found).toBeNull();
        else expect(found && distance(found)).toBe(least);
      }),
    );
  });
});

describe('markAfterKey', () => {
  it('goes down and up and stays at the ends', () => {
    expect([markAfterKey('ArrowDown', -1, 3), markAfterKey('ArrowDown', 2, 3)]).toEqual([0, 2]);
    expect([markAfterKey('ArrowUp', 2, 3), markAfterKey('ArrowUp', 0, 3)]).toEqual([1, 0]);
    expect([markAfterKey('Home', 2, 3), markAfterKey('End', 0, 3)]).toEqual([0, 2]);
  });

  it('leaves other keys alone, and every key where there is no mark', () => {
    expect([markAfterKey('n', 0, 3), markAfterKey('ArrowDown', -1, 0)]).toEqual([null, null]);
  });
});

describe('the heights of the rail', () => {
  it('lead back to the offsets they stand for, within a pixel', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }).chain((length) => fc.tuple(fc.constant(length), fc.nat(length))),
        fc.integer({ min: 100, max: 2_000 }),
        ([length, offset], height) => {
          const back = railOffset(railTop(offset, length, height), length, height);
          expect(Math.abs(back - offset)).toBeLessThanOrEqual(1);
          expect(railTop(offset, length, height)).toBeLessThanOrEqual(height);
        },
      ),
    );
  });
});
