import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageTranslator } from './translate-messages';
import type { Messages } from './translate-messages';

const FRENCH: Messages = {
  'The disk is full.': 'Le disque est plein.',
  'Check the disk.': 'Vérifiez le disque.',
  'Nothing was kept. Nothing was changed.': 'Rien n’a été gardé ni modifié.',
  '{0} is empty.': '{0} est vide.',
  '{0} is {1}. {2}': '{0} est {1:said}. {2:any}',
  '{0} is a web page that cannot be read: {1}.': '{0} est une page web illisible : {1}.',
  'It is a web page that cannot be read: {0}.': 'Cette page web est illisible : {0}.',
  '{0} in {1} holds no text.': '{0}, dans {1}, ne contient pas de texte.',
  'It has {0} pages.': 'Il compte {0:n} pages.',
  'It is open since {0}.': 'Ouvert depuis le {0:when}.',
  'It is over: {0}.': 'C’est fini : {0:any}.',
  '{0} changes are missing.': { by: 0, one: 'Il manque # modification.', other: 'Il manque # modifications.' },
  'a web page': 'une page web',
  'row {0}': 'ligne {0}',
};

const french = messageTranslator(FRENCH, 'fr-FR', false);
const arabic = messageTranslator({ '{0} is {1} MB.': 'حجم {0} هو {1:n}.' }, 'ar', true);

it.each([
  ['The disk is full.', 'Le disque est plein.'],
  ['a.txt is empty.', 'a.txt est vide.'],
  ['b.txt in a.zip holds no text.', 'b.txt, dans a.zip, ne contient pas de texte.'],
  ['It has 12000 pages.', 'Il compte 12\u202f000 pages.'],
  ['It is open since 29 November 2026 at 13:40.', 'Ouvert depuis le 29 novembre 2026 à 13:40.'],
  ['It is open since a while.', 'Ouvert depuis le a while.'],
  ['It is over: a web page.', 'C’est fini : une page web.'],
  ['It is over: Row 7.', 'C’est fini : Ligne 7.'],
  ['It is over: EPIPE.', 'C’est fini : EPIPE.'],
  ['1 changes are missing.', 'Il manque 1 modification.'],
  ['1200 changes are missing.', 'Il manque 1\u202f200 modifications.'],
])('says %s', (english, expected) => {
  expect(french(english)).toBe(expected);
});

it('says several messages that stand one after the other', () => {
  expect(french('The disk is full. Check the disk.')).toBe('Le disque est plein. Vérifiez le disque.');
  expect(french('St. John.txt is empty. Check the disk.')).toBe('St. John.txt est vide. Vérifiez le disque.');
  expect(french('Nothing was kept. Nothing was changed. Check the disk.')).toBe(
    'Rien n’a été gardé ni modifié. Vérifiez le disque.',
  );
  expect(french('p.html is a web page. It is a web page that cannot be read: EIO.')).toBe(
    'p.html est une page web. Cette page web est illisible : EIO.',
  );
  expect(french('p.html is a web page. The disk is full.')).toBe('p.html est une page web. Le disque est plein.');
});

it('says nothing of what it does not know, nor of parts by themselves', () => {
  expect(french('')).toBeNull();
  expect(french('Something else. Check the disk.')).toBeNull();
  expect(french('a web page')).toBeNull();
  expect(french('row 3')).toBeNull();
  expect(french('p.html is a thing. The disk is full.')).toBeNull();
  expect(french('It has many pages.')).toBeNull();
});

it('keeps names and the like apart from a text that is read from the right', () => {
  expect(arabic('a.txt is 40.5 MB.')).toBe('حجم \u2068a.txt\u2069 هو 40.5.');
});

it('keeps any name as it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      expect(french(`${name} is empty.`)).toMatch(/ est vide\.$/u);
    }),
  );
  const name = fc.stringMatching(/^[a-z]{1,8}(?:\.[a-z]{3})?$/u);
  fc.assert(
    fc.property(name, (plain) => {
      expect(french(`${plain} is empty.`)).toBe(`${plain} est vide.`);
    }),
  );
});

it('comes to an end with names made to mislead it', () => {
  expect(french(`${'a is empty. '.repeat(400)}zzz`)).toBeNull();
  expect(french(`${' is . '.repeat(400)}is`)).toBeNull();
});
