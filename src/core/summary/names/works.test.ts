import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): readonly string[] {
  const body = { start: 0, end: text.length };
  const { people, organizations, places } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return [...people, ...organizations, ...places].map(({ name }) => name);
}

test('the title of a work behind the word for it is no name, nor is what stands within it', () => {
  expect(
    namesOf(
      'Ana Ruiz is the author of the new novel Supper at the Edge of the Sea. She wrote the novel Winslow Grove and the story collections For the Love of Quiet Towns and the film The Office of Lost Letters.',
    ),
  ).toEqual(['Ana Ruiz']);
});

test('who made a work is named behind the word for it too', () => {
  expect(
    namesOf(
      'The film Ana Ruiz made was long. She gave the book to Tom Lund. The book Tom Lund wrote sold well.',
    ).toSorted(),
  ).toEqual(['Ana Ruiz', 'Tom Lund']);
});

test('a given name that nobody bears, behind somebody "in" it, is a work', () => {
  expect(namesOf('The prize went to Maria Torvik in Clara, playing a nurse.')).toEqual(['Maria Torvik']);
});
