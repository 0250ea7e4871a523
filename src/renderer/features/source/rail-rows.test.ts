import { expect, it } from 'vitest';
import type { Kind } from '../../ui/kinds';
import type { RailMark } from './rail-marks';
import { railRows } from './rail-rows';

const HEIGHT = 400;
/** A rail on which an offset stands at a pixel of its own. */
const topOf = (offset: number): number => offset;
const mark = (start: number, kind: Kind): RailMark => ({ start, end: start + 1, by: 'engine', kind, itemIds: ['a'] });
const many = (count: number, from: number, to: number, kind: Kind): RailMark[] =>
  Array.from({ length: count }, (_, index) => mark(from + (index * (to - from)) / count, kind));

it('leaves marks that have room as they are, however many a person made', () => {
  const own = Array.from({ length: 500 }, (): RailMark => ({ start: 1, end: 2, by: 'person', look: 'note' }));
  expect(railRows([...many(100, 0, 400, 'people'), ...own], HEIGHT, topOf)).toBeNull();
});

it('joins what is crowded: no row twice, none where there is nothing, the widest where there is most', () => {
  const rows = railRows([...many(80, 0, 100, 'people'), ...many(400, 200, 300, 'figures')], HEIGHT, topOf) ?? [];
  expect(new Set(rows.map(({ top }) => top)).size).toBe(rows.length);
  expect(rows.some(({ top }) => top >= 108 && top < 196)).toBe(false);
  expect(rows.every(({ top }) => top < 308)).toBe(true);
  const widthAt = (wanted: number): number =>
    rows.find(({ top }) => top === wanted)?.parts.reduce((all, { width }) => all + width, 0) ?? 0;
  expect(widthAt(252)).toBeCloseTo(1, 1);
  expect(widthAt(52)).toBeLessThan(0.5);
  expect(widthAt(52)).toBeGreaterThan(0.25);
});

it('sets the kinds of a row side by side, in one order and by their numbers, and never beyond the lane', () => {
  const rows = railRows([...many(300, 0, 400, 'figures'), ...many(100, 0, 400, 'people')], HEIGHT, topOf) ?? [];
  expect(rows.length).toBe(HEIGHT / 4);
  for (const { parts } of rows) {
    expect(parts.map(({ kind }) => kind)).toEqual(['people', 'figures']);
    const [people, figures] = parts;
    expect(people?.from).toBe(0);
    expect(figures?.from).toBeCloseTo(people?.width ?? 0);
    expect(figures?.width ?? 0).toBeGreaterThan(2 * (people?.width ?? 0));
    expect((figures?.from ?? 0) + (figures?.width ?? 0)).toBeLessThanOrEqual(1.000_001);
  }
});
