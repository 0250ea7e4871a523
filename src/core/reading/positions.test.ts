import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_POSITIONS, withPosition } from './positions';
import type { Positions } from './positions';

const NONE: Positions = new Map();

describe('withPosition', () => {
  it('keeps where each article was left last, in the order in which they were left', () => {
    const left = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(left), (all) => {
        const kept = all.reduce((positions, [id, offset]) => withPosition(positions, id, offset), NONE);
        const last = all.filter(([id], index) => all.findLastIndex(([other]) => other === id) === index);
        expect([...kept]).toEqual(last.filter(([, offset]) => offset > 0));
      }),
    );
  });

  it('forgets the one left longest ago', () => {
    const full: Positions = new Map(Array.from({ length: MOST_POSITIONS }, (_, index) => [`A${index}`, 7]));
    const kept = withPosition(withPosition(full, 'A0', 8), 'new', 9);
    expect(kept.size).toBe(MOST_POSITIONS);
    expect(kept.has('A1')).toBe(false);
    expect([kept.get('A0'), kept.get('new')]).toEqual([8, 9]);
  });
});
