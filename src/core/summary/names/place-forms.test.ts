import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): Record<'people' | 'organizations' | 'places', readonly string[]> {
  const body = { start: 0, end: text.length };
  const found = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  return { people: names(found.people), organizations: names(found.organizations), places: names(found.places) };
}

test('quarters, squares and markets are places and nobody', () => {
  const { people, places } = namesOf(
    'Two men were hurt near Parvana Chowk and the guards of the Baselo Compound came.',
  );
  expect(people).toEqual([]);
  expect(places).toContain('Parvana Chowk');
});

test('the names behind the plural of a division are places, each of them', () => {
  expect(
    namesOf(
      'Families left their houses in Barangays Damiyo, Sta. Lorna, Blue Crest B, San Rigo and Torvilo on Monday.',
    ),
  ).toEqual({ people: [], organizations: [], places: ['Damiyo', 'Sta. Lorna', 'Blue Crest B', 'San Rigo', 'Torvilo'] });
});

test('a list that says that it lists divisions holds places', () => {
  const { people, places } = namesOf('Districts: Brite Enchil, Kelvo Obeng, Fredo Akatu and Pol Abang.');
  expect([people, places]).toEqual([[], ['Brite Enchil', 'Kelvo Obeng', 'Fredo Akatu', 'Pol Abang']]);
});

test('the people of a town and a word for a post alone are no names, and "Lagos State" is a place', () => {
  const { people, organizations, places } = namesOf(
    'Detroiters were afraid. The year began in Lagos State with a harvest. It was the idea of President Tom Lund’s Chief of Staff, Ana Ruiz.',
  );
  expect([people, organizations]).toEqual([['Tom Lund', 'Ana Ruiz'], []]);
  expect(places).toEqual(['Lagos State']);
});

test('an age behind a name is of a person', () => {
  expect(namesOf('“We drink it,” says Tanivaya, a 48-year-old farmer, and nobody else.').people).toEqual(['Tanivaya']);
});

test('a quarter of the sky that is a side of the world stays', () => {
  expect(namesOf('Russia and the West are at odds over the deal.').places).toContain('West');
});

test('whose port is the largest is a land or town, and its body is whole', () => {
  const { organizations, places } = namesOf(
    "Dockers at Velm's largest port stayed away. “We want a wage,” said Carla Nunes, chair of the Velm Dockworkers' Union (VDU).",
  );
  expect(organizations).toEqual(["Velm Dockworkers' Union"]);
  expect(places).toEqual(['Velm']);
});
