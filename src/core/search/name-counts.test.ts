import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { entityKey } from '../library/entity-rule';
import { NAME_FACETS, NAME_SECTIONS } from '../library/saved-search';
import type { NameFacet } from '../library/saved-search';
import { createNameCounts } from './name-counts';
import type { Names } from './name-counts';

const ALL = { find: '', limit: 100 };

it('writes a name as most articles do, and finds it by the beginnings of its words without accents', () => {
  const counts = createNameCounts();
  counts.put('a', { person: ['José Díaz'], org: ['Red Cross'] });
  counts.put('b', { person: ['Ana Venn'], org: ['The Red Cross'] });
  counts.put('c', { person: ['Ana Venn'], org: ['The Red Cross'] });
  expect(counts.count('org', null, ALL)).toEqual({ names: [{ name: 'The Red Cross', count: 3 }], total: 1 });
  expect(counts.count('org', ['a'], ALL).names).toEqual([{ name: 'The Red Cross', count: 1 }]);
  expect(counts.count('person', null, { find: 'dia jo', limit: 9 }).names).toEqual([{ name: 'José Díaz', count: 1 }]);
  expect(counts.count('person', null, { find: 'az', limit: 9 })).toEqual({ names: [], total: 0 });
  expect(counts.count('person', null, { find: '', limit: 1 })).toEqual({
    names: [{ name: 'Ana Venn', count: 2 }],
    total: 2,
  });
  expect(counts.holding({ person: ['ana venn'], org: ['red cross'] })).toEqual(['b', 'c']);
  expect(counts.holding({ person: ['Nobody'] })).toEqual([]);
});

const name = fc.constantFrom('Ana Venn', 'ANA VENN', 'The Red Cross', 'Red Cross', 'U.N.', 'UN', '__proto__');
const names = fc.record({
  person: fc.array(name, { maxLength: 4 }),
  org: fc.array(name, { maxLength: 4 }),
});
const id = fc.constantFrom('a', 'b', 'c', 'd');
const step = fc.oneof(fc.record({ id, names }), fc.record({ id, names: fc.constant(null) }));

it('after any changes counts and finds what going through all articles finds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.subarray(['a', 'b', 'c', 'd']), names, (steps, within, asked) => {
      const counts = createNameCounts();
      const held = new Map<string, Names>();
      for (const { id: at, names: put } of steps) {
        if (put === null) {
          counts.remove(at);
          held.delete(at);
        } else {
          counts.put(at, put);
          held.set(at, put);
        }
      }
      const keysOf = (facet: NameFacet, some: readonly string[]): ReadonlySet<string> =>
        new Set(some.map((each) => entityKey({ section: NAME_SECTIONS[facet], name: each })));
      for (const facet of NAME_FACETS) {
        for (const ids of [null, within]) {
          const expected = new Map<string, number>();
          for (const [at, own] of held) {
            if (ids !== null && !ids.includes(at)) continue;
            for (const key of keysOf(facet, own[facet])) expected.set(key, (expected.get(key) ?? 0) + 1);
          }
          const counted = counts.count(facet, ids, ALL);
          expect(counted.total).toBe(expected.size);
          expect(new Map(counted.names.map((each) => [[...keysOf(facet, [each.name])][0], each.count]))).toEqual(
            expected,
          );
        }
      }
      const holders = [...held].filter(([, own]) =>
        NAME_FACETS.every((facet) => {
          const has = keysOf(facet, own[facet]);
          return [...keysOf(facet, asked[facet])].every((key) => has.has(key));
        }),
      );
      expect(new Set(counts.holding(asked))).toEqual(new Set(holders.map(([at]) => at)));
    }),
  );
});
