import { expect, it } from 'vitest';
import { DIALOG_WORDS, dialogWords } from './dialog-words';

it('says a text of a dialog in the language asked for, with the name of a format in its place', () => {
  expect(dialogWords('Open Library', 'fr')).toBe('Ouvrir une bibliothèque');
  expect(dialogWords('Export as $&', 'es')).toBe('Exportar como $&');
  expect(dialogWords('Folder for BibTeX', 'ar')).toBe('مجلد لملفات BibTeX');
});

it('leaves English as it is, and what it has no words for', () => {
  expect(dialogWords('Open Library', 'en')).toBe('Open Library');
  expect(dialogWords('Open Library', 'pseudo')).toBe('Open Library');
  expect(dialogWords('Markdown', 'fr')).toBe('Markdown');
  expect(dialogWords('Burn Library', 'fr')).toBe('Burn Library');
});

it('keeps the place of a format in every language', () => {
  const hasPlace = (text: string): boolean => text.includes('{0}');
  const lost = Object.entries(DIALOG_WORDS).filter(([english, said]) =>
    Object.values(said).some((text) => hasPlace(text) !== hasPlace(english)),
  );
  expect(lost).toEqual([]);
});
