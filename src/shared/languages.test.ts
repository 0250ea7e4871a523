import { describe, expect, it } from 'vitest';
import { isLanguage, languageFor } from './languages';

describe('languageFor', () => {
  it('follows the computer where its language is spoken, else speaks English', () => {
    expect(languageFor('system', 'fr-CA')).toBe('fr');
    expect(languageFor(undefined, 'ar_EG')).toBe('ar');
    expect(languageFor('system', 'de-DE')).toBe('en');
    expect(languageFor('system', '')).toBe('en');
    expect(languageFor('system', 'pseudo')).toBe('en');
  });

  it('takes what was chosen over the computer', () => {
    expect(languageFor('es', 'fr-FR')).toBe('es');
    expect(languageFor('en', 'ar')).toBe('en');
    expect(languageFor('pseudo', 'fr')).toBe('pseudo');
  });
});

it('knows its languages and no property of objects', () => {
  expect(isLanguage('ar')).toBe(true);
  expect(isLanguage('toString')).toBe(false);
});
