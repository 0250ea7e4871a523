import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): Record<'people' | 'organizations' | 'places', readonly string[]> {
  const body = { start: 0, end: text.length };
  const found = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  return { people: names(found.people), organizations: names(found.organizations), places: names(found.places) };
}

test('a given name, an initial and a family name are a person, and one with the person called so without it', () => {
  const { people, organizations } = namesOf(
    'Quist Takes Over From Martin K. Dunne; Ana Ruiz Will Be Treasurer\n\nQuist takes over from Martin K. Dunne, who plans to return to Ashby Cole LLP. “When Martin Dunne came, all was well,” she said.',
  );
  expect(people).toContain('Martin K. Dunne');
  expect(organizations).toEqual(['Ashby Cole LLP']);
});

test('who holds a post that only people hold is a person', () => {
  expect(namesOf('According to the Tarvo county commissioner Wanjiro Kimbeli, nine men came.').people).toEqual([
    'Wanjiro Kimbeli',
  ]);
});

test('a word before the name of its state is a town, and letters for the state are no place', () => {
  expect(
    namesOf('Peter Quist, 30, of Clayton, Indiana, was fined in Clayton. He has an office in Medford, GA.'),
  ).toEqual({
    people: ['Peter Quist'],
    organizations: [],
    places: ['Clayton', 'Indiana', 'Medford'],
  });
});

test('states, the country around a town and streets are places', () => {
  const { places, organizations } = namesOf(
    'The clashes in Bentara, Harmony State grew. They came home to Aleppo, Rural Homs and Idlib. She left her house in Blue Crescent at noon.',
  );
  expect(organizations).toEqual([]);
  expect(places).toEqual(expect.arrayContaining(['Harmony State', 'Rural Homs', 'Blue Crescent']));
});

test('a car and a thing with a number are no names, and a king is one', () => {
  const { people, organizations } = namesOf(
    'They hid a Ford Torrento under a sheet. The next big title, Gorvane IV, comes out in June. Henry IV never saw it.',
  );
  expect([...people, ...organizations]).toEqual(['Henry IV']);
});

test('letters of honour are borne by people', () => {
  const { people, places } = namesOf(
    'The banker Ana (Annie) Kent CBE died in May. Cllrs Perry O’Harran (POH) and Ana Ruiz came.',
  );
  expect(places).toEqual([]);
  expect(people).toEqual(expect.arrayContaining(['Kent', 'Perry O’Harran', 'Ana Ruiz']));
});

test('who has fighters or a militia is a band', () => {
  const { people, organizations } = namesOf(
    'Around 200 allied Pyu Saw Tee fighters raided the village. The Pyu Saw Tee left. Commander Ana Ruiz stayed.',
  );
  expect([people, organizations]).toEqual([['Ana Ruiz'], ['Pyu Saw Tee']]);
});

test.each([
  ['SP Danladi Okeke and CP Musa Bello Giwa spoke in Alma.', ['Danladi Okeke', 'Musa Bello Giwa']],
  ['It was led by Cr Tom Crane, and TDs Mick Walsh and Clare Dunne came.', ['Tom Crane', 'Mick Walsh', 'Clare Dunne']],
  ['Gda Glynn told Garrett Cormac BL that it was late.', ['Glynn', 'Garrett Cormac']],
])('an address or a rank is no part of a name: %s', (text, expected) => {
  expect(namesOf(text).people).toEqual(expected);
});

test.each([
  ['CP Rail said it would stop, and SP Energy agreed.'],
  ['She was named Interim Director of Public Works.'],
  ['They met in Alpine Shire, toured Rongo Sub-County and went on to Athlone, Co Westmeath.'],
  ['Typhoon “Mina” left nine dead. Mina was the third this year.'],
  ['He sold the boat on Hardy’s Quay.'],
  ['The Long Tarvo City Manager and the Acting City Manager left.'],
])('nobody is invented in %s', (text) => {
  expect(namesOf(text).people).toEqual([]);
});

test('a town has a manager, and no town is called after the manager', () => {
  expect(namesOf('She left Alma. The Acting City Manager spoke.').places).not.toContain('Acting City');
});
