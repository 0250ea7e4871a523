import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFacts } from '../../facts';

/** The roles of a text: who holds which post of which body, and the words that are its evidence. */
function rolesIn(text: string): (string | null)[][] {
  const analysis = analysed(text);
  return findFacts(analysis).entities.people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization, evidence }) => [
      name,
      title,
      organization,
      text.slice(evidence.start, evidence.end),
    ]),
  );
}

it('a post whose body stands in a sentence before rests on its own words and the name', () => {
  expect(
    rolesIn(
      'The Upper Fen Growers’ Union did not sign on Tuesday, although it had sat at the table for a year. Its chair, Rosa Lind, said the price of water was too high.',
    ),
  ).toEqual([['Rosa Lind', 'chair', 'Upper Fen Growers’ Union', 'chair, Rosa Lind']]);
  expect(
    rolesIn('Alma Homes Ltd built the flats in 2019. It sold them in a week. Rosa Lind, the company’s director, left.'),
  ).toEqual([['Rosa Lind', 'director', 'Alma Homes Ltd', 'Rosa Lind, the company’s director']]);
});

it('a post whose body stands in its own sentence rests on both', () => {
  expect(rolesIn('They asked the Upper Fen Growers’ Union and its chair, Rosa Lind.')).toEqual([
    ['Rosa Lind', 'chair', 'Upper Fen Growers’ Union', 'Upper Fen Growers’ Union and its chair'],
  ]);
});
