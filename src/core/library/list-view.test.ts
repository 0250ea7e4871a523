import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleRow } from '../../../tests/kit/article-row';
import type { ArticleRow } from './catalogue';
import { byImport } from './list-order';
import { GROUPINGS, orderRows, PLAIN_VIEW, SORTS } from './list-view';

const BASE = articleRow({ id: '', importedAt: '2024-01-01T00:00:00.000Z' });

const rows: readonly ArticleRow[] = [
  { ...BASE, id: 'a', title: '“Zones” named', publishedOn: '2023-03-08', place: 'Oslo' },
  { ...BASE, id: 'b', title: 'Report 10', publishedOn: '2023', place: null, language: 'fr' },
  { ...BASE, id: 'c', title: 'report 9', publishedOn: '2023-03-01', place: 'Århus' },
  { ...BASE, id: 'd', title: 'Élan', publishedOn: null, place: 'Oslo' },
];
const inOrder = (view: Partial<typeof PLAIN_VIEW>): string => orderRows(rows, { ...PLAIN_VIEW, ...view }).ids.join('');

describe('orderRows', () => {
  it('sorts dates newest first, names from A, numbers by size; what is missing comes last either way', () => {
    expect(inOrder({ sort: 'date' })).toBe('acbd');
    expect(inOrder({ sort: 'date', isReversed: true })).toBe('bcad');
    expect(inOrder({ sort: 'title' })).toBe('dcba');
    expect(inOrder({ sort: 'place' })).toBe('cadb');
    expect(inOrder({ sort: 'place', isReversed: true })).toBe('adcb');
  });

  it('sorts by how much of each is reviewed, the untouched first', () => {
    const view = { ...PLAIN_VIEW, sort: 'reviewed' } as const;
    const shares = new Map([
      ['a', 1],
      ['c', 0.25],
    ]);
    expect(orderRows(rows, view, shares).ids.join('')).toMatch(/^(?:bd|db)ca$/u);
    expect(orderRows(rows, { ...view, isReversed: true }, shares).ids.join('')).toMatch(/^ac(?:bd|db)$/u);
  });

  it('divides into groups: months from the newest, names from A, those without last', () => {
    expect(orderRows(rows, { ...PLAIN_VIEW, group: 'month' })).toEqual({
      ids: ['a', 'c', 'b', 'd'],
      groups: [
        { key: '2023-03', count: 2 },
        { key: '2023', count: 1 },
        { key: '', count: 1 },
      ],
    });
    expect(orderRows(rows, { ...PLAIN_VIEW, group: 'place' }).groups.map(({ key }) => key)).toEqual([
      'Århus',
      'Oslo',
      '',
    ]);
  });

  it('holds every row once, whatever the view, and the same for rows in any order', () => {
    const row = fc.record({
      id: fc.uuid(),
      title: fc.string({ unit: 'grapheme', maxLength: 8 }),
      publishedOn: fc.constantFrom(null, '2023', '2023-05', '2024-05-01', '20XX'),
      place: fc.constantFrom(null, 'Oslo', 'Århus', '__proto__'),
      importedAt: fc.constantFrom('2024-01-01', '2024-02-01'),
    });
    const view = fc.record({
      sort: fc.constantFrom(...SORTS),
      isReversed: fc.boolean(),
      group: fc.constantFrom(...GROUPINGS),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), view, (some, chosen) => {
        const full = some.map((each) => ({ ...BASE, ...each }));
        const order = orderRows(full, chosen);
        expect(order.ids.toSorted()).toEqual(full.map(({ id }) => id).toSorted());
        expect(order.groups.reduce((sum, { count }) => sum + count, 0)).toBe(
          chosen.group === 'none' ? 0 : order.ids.length,
        );
        expect(orderRows(full.toReversed(), chosen)).toEqual(order);
        if (chosen.group === 'none' && chosen.sort === 'imported' && !chosen.isReversed) {
          expect(order.ids).toEqual(full.toSorted(byImport).map(({ id }) => id));
        }
      }),
    );
  });
});
