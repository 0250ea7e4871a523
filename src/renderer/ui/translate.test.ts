import { describe, expect, it } from 'vitest';
import { pseudoCatalogue, pseudoText } from './pseudo';
import { arabic } from './ar/strings-ar';
import { spanish } from './es/strings-es';
import { french } from './fr/strings-fr';
import { stringsIn } from './strings';
import { english } from './strings-en';
import { untranslated, withEnglish } from './translate';

const ENGLISH = {
  locale: 'en-GB',
  toolbar: { import: 'Import', hide: 'Hide' },
  seasons: ['Spring', 'Autumn'],
  progress: (done: number, all: number) => `${done} of ${all}`,
};
const FRENCH = { locale: 'fr-FR', toolbar: { import: 'Importer' }, seasons: ['Printemps', 'Automne'] };

describe('a translation', () => {
  it('has English words where it has none of its own', () => {
    const whole = withEnglish(ENGLISH, FRENCH);
    expect(whole).toMatchObject({ ...FRENCH, toolbar: { import: 'Importer', hide: 'Hide' } });
    expect(whole.progress(1, 2)).toBe('1 of 2');
  });

  it('names what it has no words for', () => {
    expect(untranslated(ENGLISH, FRENCH)).toEqual(['toolbar.hide', 'progress']);
    expect(untranslated(ENGLISH, ENGLISH)).toEqual([]);
  });
});

describe('the pseudo language', () => {
  it('is longer and in letters of its own, from mark to mark', () => {
    expect(pseudoText('Import')).toBe('⟦Íɱþóŕŧ···⟧');
    expect(pseudoText('')).toBe('');
  });

  it('covers lists and counted phrases, but no locale', () => {
    const pseudo = pseudoCatalogue(ENGLISH);
    expect(pseudo.locale).toBe('en-GB');
    expect(pseudo.seasons[1]).toBe(pseudoText('Autumn'));
    expect(pseudo.progress(1, 2)).toBe(pseudoText('1 of 2'));
  });
});

describe('the catalogues', () => {
  it.each(Object.entries({ french, spanish, arabic }))('have every word in %s', (_name, translation) => {
    expect(untranslated(english, translation)).toEqual([]);
  });

  it('are written from right to left where the language is', async () => {
    expect((await stringsIn('ar')).direction).toBe('rtl');
    expect((await stringsIn('fr')).direction).toBe('ltr');
  });
});
