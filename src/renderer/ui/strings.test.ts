import { expect, it } from 'vitest';
import { plural } from './plural';
import { strings } from './strings';

it('counts in the grammar of the language', () => {
  expect(strings.library.count(1)).toBe('1 article');
  expect(strings.library.count(0)).toBe('0 articles');
  expect(strings.library.count(12_000)).toBe('12,000 articles');
});

it('uses every form a language has, and "other" where one is missing', () => {
  const forms = { one: '# plik', few: '# pliki', many: '# plików', other: '# pliku' };
  expect([1, 3, 5].map((count) => plural('pl', count, forms))).toEqual(['1 plik', '3 pliki', '5 plików']);
  expect(plural('pl', 3, { other: '# x' })).toBe('3 x');
});
