import { describe, expect, it } from 'vitest';
import { shortColumns, wholeColumns } from './set-table';

describe('wholeColumns', () => {
  it('keeps the words of a table whole where they have room', () => {
    const rows = [
      ['Shelter', 'Places', 'Reached by'],
      ['Mill hall', '1,250', 'the upper road, when the lower one is under water'],
    ];
    expect(wholeColumns(rows)).toEqual(new Set([0, 1, 2]));
  });

  it('breaks the words of the columns alone that would drive the table off its line', () => {
    const rows = [
      ['Name', 'Address', 'Places'],
      ['School', `https://example.org/${'a'.repeat(60)}`, '340'],
    ];
    expect(wholeColumns(rows)).toEqual(new Set([0, 2]));
  });

  it('keeps no column whole where all are too broad, and takes a table without rows', () => {
    expect(wholeColumns([['x'.repeat(40), 'y'.repeat(40)]]).size).toBe(0);
    expect(wholeColumns([]).size).toBe(0);
  });

  it('never keeps more than goes on a line', () => {
    for (let columns = 1; columns < 30; columns += 1) {
      const row = Array.from({ length: columns }, (_, index) => 'w'.repeat((index * 7) % 23));
      const whole = wholeColumns([row]);
      expect([...whole].reduce((sum, column) => sum + 1.5 + (row[column]?.length ?? 0), 0)).toBeLessThanOrEqual(52);
    }
  });
});

describe('shortColumns', () => {
  it('leaves figures, dates and single words on one line, and breaks what is long', () => {
    const rows = [
      ['Gate', 'Level', 'Who keeps it and since when'],
      ['North gate', '1,200 cm', 'The harbour office, since the flood of July 2023'],
    ];
    expect(shortColumns(rows)).toEqual(new Set([0, 1]));
  });

  it('breaks short cells too where the columns are many', () => {
    expect(shortColumns([Array.from({ length: 9 }, () => 'twelve signs')]).size).toBe(0);
  });
});
