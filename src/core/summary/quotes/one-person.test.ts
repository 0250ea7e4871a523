import { expect, it } from 'vitest';
import { canBeMeant, isCalledByAge, onlyPerson } from './one-person';

it('a pronoun means people, and no things', () => {
  expect(['an older woman', 'Witness B', 'government spokesman', 'appellant'].every(canBeMeant)).toBe(true);
  expect(['Their atlas', 'number of boats'].some(canBeMeant)).toBe(false);
});

it('one person is meant only where no other is named', () => {
  const mention = (name: string, kind: 'person' | 'place') => ({ name, kind, start: 0, end: 1 });
  expect(onlyPerson([mention('Ana Ruiz', 'person'), mention('Velm', 'place'), mention('Ana Ruiz', 'person')])).toBe(
    'Ana Ruiz',
  );
  expect(onlyPerson([mention('Ana Ruiz', 'person'), mention('Tom Bako', 'person')])).toBeNull();
  expect(onlyPerson([])).toBeNull();
});

it('an age or children behind "the" call somebody', () => {
  expect(isCalledByAge('the 67-year-old docker', 4)).toBe(true);
  expect(isCalledByAge('the mother of six', 4)).toBe(true);
  expect(isCalledByAge('the mother of invention', 4)).toBe(false);
});
