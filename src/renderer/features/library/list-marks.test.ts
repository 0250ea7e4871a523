import { describe, expect, it } from 'vitest';
import type { ArticleRow } from '#core/library/catalogue';
import { articleAt, linesOf, placesOf } from './list-lines';
import { allMarked, extended, noMarks, toggled } from './list-marks';
import type { Marks } from './list-marks';

const row = (id: string) => ({ id, title: id }) as ArticleRow;
const rows = ['a', 'b', 'c', 'd'].map(row);
const order = {
  ids: ['b', 'a', 'd', 'gone'],
  groups: [
    { key: 'one', count: 2 },
    { key: 'two', count: 1 },
    { key: 'three', count: 1 },
  ],
};
const lines = linesOf(rows, order);
const idsOf = ({ ids }: Marks): string => [...ids].join('');

describe('linesOf', () => {
  it('puts a heading over each group that has rows, and rows of no group at the end', () => {
    expect(lines.map((line) => ('id' in line ? line.id : `${line.heading} ${line.count}`))).toEqual([
      'one 2',
      'b',
      'a',
      'two 1',
      'd',
      'c',
    ]);
    expect(lines.map((_line, at) => placesOf(lines)(at))).toEqual([0, 1, 2, 2, 3, 4]);
    const ungrouped = linesOf([row('a'), row('b')], null);
    expect(ungrouped.map((_line, at) => placesOf(ungrouped)(at))).toEqual([1, 2]);
    expect(linesOf(rows, null)).toBe(rows);
  });

  it('leads over headings, and back where nothing stands beyond one', () => {
    expect(articleAt(lines, 3, 1)).toBe(4);
    expect(articleAt(lines, 3, -1)).toBe(2);
    expect(articleAt(lines, 0, -1)).toBe(1);
    expect(articleAt([], 0, 1)).toBeNull();
  });
});

describe('marks', () => {
  it('are put on and taken off one by one', () => {
    const one = toggled(noMarks(1), lines, 1);
    expect(idsOf(toggled(one, lines, 4))).toBe('bd');
    expect(idsOf(toggled(one, lines, 1))).toBe('');
    expect(idsOf(toggled(one, lines, 3))).toBe('b');
  });

  it('reach from the anchor to a line, either way, without headings', () => {
    const one = toggled(noMarks(4), lines, 4);
    expect(idsOf(extended(one, lines, 1))).toBe('bad');
    expect(idsOf(extended(extended(one, lines, 1), lines, 5))).toBe('dc');
    expect(idsOf(extended(toggled(one, lines, 1), lines, 2, true))).toBe('dba');
  });

  it('can be on everything', () => {
    expect(idsOf(allMarked(lines, 1))).toBe('badc');
  });
});
