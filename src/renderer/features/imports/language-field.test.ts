import { expect, it } from 'vitest';
import { isLanguage, languageNames, tagOf } from './language-field';

it('takes a language by its name or its code, and nothing else', () => {
  expect(['English', ' arabic ', 'pt', 'pt-BR', 'tlh'].map(tagOf)).toEqual(['en', 'ar', 'pt', 'pt-BR', 'tlh']);
  expect(['Englisch', 'qq', 'x', 'en us', 'a language'].map(tagOf)).toEqual([null, null, null, null, null]);
  expect(['', 'French', 'Frenchish'].map(isLanguage)).toEqual([true, true, false]);
});

it('offers names that can all be given', () => {
  expect(languageNames().every((name) => tagOf(name) !== null)).toBe(true);
  expect(languageNames().slice(0, 2)).toEqual(['Albanian', 'Arabic']);
});
