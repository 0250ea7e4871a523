import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollFor } from './follow';
import type { Standing } from './follow';

const at = (top: number, weight = 1): Standing => ({ top, bottom: top + 20, weight });

describe('scrollFor', () => {
  it('stays where nothing counts more elsewhere', () => {
    expect(scrollFor([at(100), at(900)], 80, 200, 10)).toBe(80);
    expect(scrollFor([], 80, 200, 10)).toBe(80);
  });

  it('goes as near as needed to where most is in view', () => {
    expect(scrollFor([at(100), at(900), at(950)], 80, 200, 10)).toBe(780);
    expect(scrollFor([at(20)], 400, 200, 10)).toBe(10);
  });

  it('goes where the items that count more are, not where more of them are', () => {
    expect(scrollFor([at(0, 0.1), at(30, 0.1), at(900, 1)], 0, 200, 10)).toBe(730);
  });

  it('never shows less than before, and always something where there is anything', () => {
    const item = fc
      .record({ top: fc.nat(3_000), height: fc.integer({ min: 10, max: 80 }), weight: fc.integer({ min: 1, max: 9 }) })
      .map(({ top, height, weight }) => ({ top, bottom: top + height, weight }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.nat(3_000), (items, now) => {
        const seen = (top: number): number =>
          items.reduce((sum, each) => (each.top >= top && each.bottom <= top + 300 ? sum + each.weight : sum), 0);
        const to = scrollFor(items, now, 300, 10);
        expect(seen(to)).toBeGreaterThanOrEqual(seen(now));
        if (items.length > 0) expect(seen(to)).toBeGreaterThan(0);
      }),
    );
  });
});
