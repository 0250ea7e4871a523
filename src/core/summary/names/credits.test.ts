import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { creditLines } from './credits';
import { findEntities } from './find-entities';

const read = (text: string) => analysed(text);

it('leaves those who reported and edited out of the people of a story', () => {
  const text =
    'Ana Ruiz opened the bridge in Alma.\n\n(Reporting by Tom Lund in Alma; Additional reporting by Mia Stone; Editing by Per Holm)\n';
  expect(findEntities(read(text)).people.map(({ name }) => name)).toEqual(['Ana Ruiz']);
});

it('takes a sentence for no credit', () => {
  expect(creditLines(read('Edited by Tom Lund, the book was read by many.\nPhotos by Mia Stone'))).toHaveLength(1);
});

it('leaves out the writer named with a post under the headline, and where those of the credits stood', () => {
  const text =
    'They took the doors\n\nImogen Tarrant, Social affairs correspondent\n\nMaria Quispe opened the bridge in Alma.\n\n(Reporting by Tom Lund in Kelmar)\n';
  const found = findEntities(read(text));
  expect(found.people.map(({ name }) => name)).toEqual(['Maria Quispe']);
  expect(found.places.map(({ name }) => name)).toEqual(['Alma']);
});
