import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleRow } from './catalogue';
import { byImport } from './list-order';
import { createRowIndexes } from './row-index';

const row = record({
  id: integer({ min: 0, max: 20 }).map(String),
  importedAt: constantFrom('2024-01', '2024-02', '2024-03'),
  alike: uniqueArray(integer({ min: 0, max: 20 }).map(String), { maxLength: 3 }).map((ids) =>
    ids.map((id) => ({ id, kind: 'near', share: 0.5 })),
  ),
}).map((keys) => keys as unknown as ArticleRow);
const library = uniqueArray(row, { selector: ({ id }) => id }).map((rows) => rows.toSorted(byImport));

it('finds in each of several lists what going through it finds, also in one that is older than what was noted last', () => {
  assert(
    property(library, library, (first, second) => {
      const indexes = createRowIndexes();
      indexes.note(first);
      const before = indexes.of(first);
      indexes.note(second);
      const after = indexes.of(second);
      for (let number = 0; number <= 21; number += 1) {
        const id = String(number);
        for (const [list, index] of [
          [first, before],
          [second, after],
        ] as const) {
          expect(index.rowOf(id)).toBe(list.find((each) => each.id === id));
          expect(index.placeOf(id)).toBe(list.findIndex((each) => each.id === id));
          expect(index.likeTo(id)).toEqual(list.filter(({ alike }) => alike?.some((link) => link.id === id)));
        }
      }
    }),
  );
});
