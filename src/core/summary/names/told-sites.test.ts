import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): { readonly people: readonly string[]; readonly places: readonly string[] } {
  const body = { start: 0, end: text.length };
  const { people, places } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return { people: people.map(({ name }) => name), places: places.map(({ name }) => name) };
}

test('what stands, lies or works somewhere tells a place', () => {
  expect(
    namesOf(
      'The pumps were 80 km away, in Tessalha. The power station at Shannobridge closed. A plant off Caleta Rosmeja supplies the villagers of Olbaresh. Craig Hollow airfield is closed. It takes water for its Esperanza Korta mine.',
    ),
  ).toEqual({
    people: [],
    places: ['Tessalha', 'Shannobridge', 'Caleta Rosmeja', 'Olbaresh', 'Craig Hollow', 'Esperanza Korta'],
  });
});

test("a company's field is told by its owner, and a stop on a way by what was done there", () => {
  expect(namesOf("They closed the company's Esperanza Korta mine. At Tessalha we stopped for water.").places).toEqual([
    'Esperanza Korta',
    'Tessalha',
  ]);
});

test('a given name alone behind "At" is a place where something was done', () => {
  expect(namesOf('At Clara we closed the drains in 2016.')).toEqual({ people: [], places: ['Clara'] });
});

test('who works at a firm or for a body tells no place', () => {
  expect(
    namesOf(
      'People at Oxfam were told. At Siemens we build trains. The regional director for Oxfam agreed. The area manager for Braxomel agreed.',
    ).places,
  ).toEqual([]);
  expect(namesOf('The district education manager for Olbaresh agreed.').places).toEqual(['Olbaresh']);
});

test('who is picked out of a group is a person, a plot or a numbered heading is none', () => {
  expect(
    namesOf('One of the younger women, Dayang, asked whether it would last. Plot B has nothing left.').people,
  ).toEqual(['Dayang']);
  expect(
    namesOf('I. Introduction\n\nThe report covers a year.\n\nV. Observations\n\nThe truce must hold.').people,
  ).toEqual([]);
});
