import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): Record<'people' | 'organizations', readonly string[]> {
  const body = { start: 0, end: text.length };
  const { people, organizations } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return { people: people.map(({ name }) => name), organizations: organizations.map(({ name }) => name) };
}

test('names that stand on short lines of their own are names of their own, and the label of a field is none', () => {
  const panel = namesOf('The panel\n\nOrmond J.\nTalbot J.\nCase Number: 2016 44\n\nThe appeal was heard in May.');
  expect(panel.people).toEqual(['Ormond J.', 'Talbot J.']);
  expect(
    namesOf('Those who were asked about the long delay said that the answer of the minister Ana\nRuiz was late.')
      .people,
  ).toEqual(['Ana Ruiz']);
});

test("a person's name ends at the possessive", () => {
  const { people } = namesOf("Critics praised Maria Torvik's and Anna Lindqvist’s Oscar speeches in Cannes.");
  expect(people).toEqual(['Maria Torvik', 'Anna Lindqvist']);
});

test('"Taliban-linked" is part of no name, and "Jr." alone is nobody', () => {
  const { people } = namesOf(
    'Taliban-linked al-Marun fighters from the hills took the road. Judge P. Martin Hobbs, Jr. heard of it.',
  );
  expect(people).toEqual(['P. Martin Hobbs']);
});
