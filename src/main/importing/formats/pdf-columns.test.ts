import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOfPage } from './pdf-columns';
import { runsOfPage } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

const item = fc
  .record({
    str: fc.constantFrom('Kesh', 'The council met on', 'how the ferry could run again', ' ', '7,400', 'مجلس المدينة'),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 60 }).map((line) => line * 12),
    height: fc.constantFrom(0, 6, 10, 18),
    hasEOL: fc.boolean(),
  })
  .map(({ str, x, y, height, hasEOL }): PdfItem => {
    const width = str.length * height * 0.5;
    return { str, dir: 'ltr', transform: [height, 0, 0, height, x, y], width, height, fontName: 'f', hasEOL };
  });

describe('the columns of a page', () => {
  it('hold every item with letters once, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 120 }), (items) => {
        const shown = items.filter(({ str }) => str.trim() !== '');
        const found = columnsOfPage(runsOfPage(items))
          .flat(2)
          .filter(({ str }) => str.trim() !== '');
        expect(found).toHaveLength(shown.length);
        expect(new Set(found)).toEqual(new Set(shown));
      }),
    );
  });

  it('of two texts side by side are the two, in whatever order they are drawn', () => {
    const line = (x: number, index: number): PdfItem => {
      const transform = [10, 0, 0, 10, x, 700 - index * 12];
      return {
        str: `a line of column ${x} number ${index}`,
        dir: 'ltr',
        transform,
        width: 200,
        height: 10,
        fontName: 'f',
        hasEOL: true,
      };
    };
    const all = [50, 300].flatMap((x) => Array.from({ length: 8 }, (_, index) => line(x, index)));
    fc.assert(
      fc.property(fc.constantFrom('by column', 'by line'), (way) => {
        const drawn = way === 'by column' ? all : all.toSorted((a, b) => (b.transform[5] ?? 0) - (a.transform[5] ?? 0));
        expect(columnsOfPage(runsOfPage(drawn)).map((column) => column.flat())).toEqual([
          all.slice(0, 8),
          all.slice(8),
        ]);
      }),
    );
  });
});
