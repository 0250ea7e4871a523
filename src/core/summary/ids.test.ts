import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash53, idMaker } from './ids';
import { SECTIONS } from './summary';

test('ids are well formed, unique and the same at every run', () => {
  const item = fc.record({
    text: fc.string({ unit: 'binary' }),
    evidence: fc.array(fc.record({ start: fc.nat(), end: fc.nat() }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...SECTIONS), fc.array(item), (section, items) => {
      const ids = items.map(idMaker(section));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,80}$/u);
      expect(items.map(idMaker(section))).toEqual(ids);
    }),
  );
});

test('section, place and words each make another id', () => {
  const at = (start: number) => [{ start, end: start + 4 }];
  const ids = [
    idMaker('people')({ text: 'Ama', evidence: at(0) }),
    idMaker('places')({ text: 'Ama', evidence: at(0) }),
    idMaker('people')({ text: 'Amy', evidence: at(0) }),
    idMaker('people')({ text: 'Ama', evidence: at(1) }),
  ];
  expect(new Set(ids).size).toBe(4);
});

test('the hash spreads over its range: no two of 20,000 like texts collide', () => {
  const hashes = new Set(
    Array.from({ length: 20_000 }, (_, index) => hash53(`figures ${index} ${index + 1} two boats`)),
  );
  expect(hashes.size).toBe(20_000);
});
