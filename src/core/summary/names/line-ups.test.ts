import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): { people: string[]; organizations: string[]; places: string[] } {
  const body = { start: 0, end: text.length };
  const { people, organizations, places } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return {
    people: people.map(({ name }) => name),
    organizations: organizations.map(({ name }) => name),
    places: places.map(({ name }) => name),
  };
}

const TEAMS =
  'Alma Stars (4-3-3): Jo Adda; Pol Abang, Sam Addis, Faruk Addis, Kaleb Amank; Godi Atua, Emil Gyamf (capt), Hasan Manku; Brite Enchil (Rafe Dwame 71), Kelvo Obeng, Fredo Akatu.';

it('those of a line-up are people', () => {
  expect(namesOf(`The cup was won on Sunday by two goals to one.\n\n${TEAMS}\nReferee: Selo Blessing.`).people).toEqual(
    expect.arrayContaining(['Jo Adda', 'Kaleb Amank', 'Brite Enchil', 'Rafe Dwame', 'Fredo Akatu']),
  );
});

it('a list that is no side of a game is none', () => {
  const rows = 'Districts: Brite Enchil, Kelvo Obeng, Fredo Akatu, Godi Atua, Pol Abang.';
  expect(namesOf(`The flood came on Sunday.\n\n${rows}\nReferee: none.`).people).not.toContain('Brite Enchil');
});
