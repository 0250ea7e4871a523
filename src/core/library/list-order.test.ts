import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRow } from './catalogue';
import { byImport, withChanged } from './list-order';

const row = record({
  id: integer({ min: 0, max: 30 }).map(String),
  importedAt: constantFrom('2024-01', '2024-02', '2024-03'),
}).map((keys) => keys as ArticleRow);
const library = uniqueArray(row, { selector: ({ id }) => id });

describe('withChanged', () => {
  it('gives the list itself when no row differs, and puts a row that does where it stands', () => {
    const before = ['A', 'B', 'C'].map((id) => ({ id, importedAt: '2024-01', title: id }) as ArticleRow);
    const copy = { ...before[1] } as ArticleRow;
    const placeOf = (id: string) => ['A', 'B', 'C'].indexOf(id);
    expect(withChanged(before, ['B'], [copy], placeOf)).toBe(before);
    const renamed = { ...copy, title: 'New' };
    const after = withChanged(before, ['B'], [renamed], placeOf);
    expect(after).toEqual([before[0], renamed, before[2]]);
    expect(after[0]).toBe(before[0]);
  });

  it('looks at as few rows of a large library as of a small one where a batch of an import comes in', () => {
    const numbered = (number: number): ArticleRow => ({ id: String(number), importedAt: '2024-02' }) as ArticleRow;
    const looks = (size: number): number => {
      let count = 0;
      const watched = Array.from({ length: size }, (_, number) =>
        Object.defineProperty(numbered(number), 'importedAt', { get: () => ((count += 1), '2024-01') }),
      );
      const batch = Array.from({ length: 200 }, (_, at) => numbered(size + at));
      const ids = batch.map(({ id }) => id);
      expect(withChanged(watched, ids, batch, () => -1)).toHaveLength(size + 200);
      return count;
    };
    // Found by halving: a hundred times the rows are seven looks more for each that came.
    expect(looks(100_000)).toBeLessThanOrEqual(looks(1_000) + 200 * 8);
    expect(looks(100_000)).toBeLessThan(200 * 20);
  });

  it('gives the same list as reading the whole library again', () => {
    assert(
      property(library, library, (before, after) => {
        const kept = new Map(after.map((each) => [each.id, each]));
        const ids = [...new Set([...before, ...after].map(({ id }) => id))];
        const changed = ids.filter(
          (id) => before.find((each) => each.id === id)?.importedAt !== kept.get(id)?.importedAt,
        );
        const rows = after.filter(({ id }) => changed.includes(id));
        const sorted = before.toSorted(byImport);
        const placeOf = (id: string) => sorted.findIndex((each) => each.id === id);
        expect(withChanged(sorted, changed, rows, placeOf)).toEqual(after.toSorted(byImport));
      }),
    );
  });
});
