import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padTo, widthOf, wrap } from './columns';

describe('columns', () => {
  test('wide letters take two columns, combining marks none', () => {
    expect([widthOf('boat'), widthOf('港'), widthOf('e\u0301')]).toEqual([4, 2, 1]);
    expect(padTo('港', 4)).toBe('港  ');
  });

  test('wrapped lines fit, lose no letter and are indented alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 90 }), (text, columns) => {
        const lines = wrap(text, columns, '  1. ');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns + 1);
        for (const line of lines.slice(1)) expect(line.startsWith('     ')).toBe(true);
        const kept = lines
          .map((line) => line.slice(5))
          .join('')
          .replaceAll(/\s/gu, '');
        expect(kept).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
