import { expect, it } from 'vitest';
import { analyse } from '../../../text/analyse';
import { findEntities } from '../find-entities';

function namesOf(text: string) {
  const body = { start: 0, end: text.length };
  const { people, organizations } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return {
    people: people.map(({ name, aliases }) => [name, ...aliases].join(' = ')),
    organizations: organizations.map(({ name, acronym }) => `${name} ${acronym}`),
  };
}

it('initials in brackets behind a person are that person, and those behind a body are its acronym', () => {
  const text =
    'Team: R. Lindqvist (RL), Anna Berger (AB), driver Senna.\n\nLeft at noon. RL to call the Bureau of Rural Roads (BRR). Anna drove. BRR is closed.';
  expect(namesOf(text)).toEqual({
    people: ['R. Lindqvist = RL', 'Anna Berger = Anna = AB', 'Senna'],
    organizations: ['Bureau of Rural Roads BRR'],
  });
});

it('what ends in the capitals of a company is one', () => {
  const { people, organizations } = namesOf(
    'A meeting with Marbella Cement SA is planned. Rosa Lind met Nordfisk AS. Awa Sa was there.',
  );
  expect(organizations).toEqual(['Marbella Cement SA null', 'Nordfisk AS null']);
  expect(people).toContain('Rosa Lind');
});

it('a quarter of the sky is no body', () => {
  expect(namesOf('Light wind from NE at dawn, later from SSW. The boats left.').organizations).toEqual([]);
});
