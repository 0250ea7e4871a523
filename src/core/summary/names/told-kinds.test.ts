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

it('who is introduced, called or shown by a calling is a person', () => {
  expect(
    namesOf(
      'The officer introduced himself only as Vasko and went in. A clerk called Ondra came. We met the shepherd Belim, about 25.',
    ).people,
  ).toEqual(['Vasko', 'Ondra', 'Belim']);
  expect(namesOf('The contractor Veltro left the site in May.').people).toEqual([]);
});

it('a party to a case in capitals is a person', () => {
  expect(
    namesOf('The defendant KAROL VESNIK, aged 51, was the deputy head of the office. Vesnik denies it.').people,
  ).toEqual(['Karol Vesnik']);
});

it('a base is a place, a body is whom inspectors are from, a ship is nobody', () => {
  expect(namesOf('A patrol from Forward Base Mirovo was stopped by the inspectors from Lloyd Baltic.')).toEqual({
    people: [],
    organizations: ['Lloyd Baltic'],
    places: ['Forward Base Mirovo'],
  });
  expect(namesOf('This is the motor vessel Carla Brand. Carla Brand has a fire on board.').people).toEqual([]);
  expect(namesOf('The owner, Paula Shipping of Bergen, stated that it was old. ').people).toEqual([]);
});

it('a member sits for what brackets name before the colon', () => {
  const { people, places } = namesOf(
    'Mr. Patrick Okello (Dodo West): I thank the House.\n\nMs. Sarah Ogola (Alma Municipality): So do I.',
  );
  expect(people).toEqual(['Patrick Okello', 'Sarah Ogola']);
  expect(places).toEqual(['Dodo West', 'Alma Municipality']);
});

it('notes that leave out who arrived name the place alone, and styles are no part of a name', () => {
  expect(namesOf('Arrived Tarvo at dusk with our driver. Slept badly.').places).toEqual(['Tarvo']);
  expect(namesOf('Present: Cllr A. Bello (Chair), Mr P. Lane (Town Clerk), Tom Rees.').people).toEqual([
    'A. Bello',
    'P. Lane',
    'Tom Rees',
  ]);
});

it('a village, a hospital of a saint, a headman and how a chair is addressed', () => {
  expect(
    namesOf('Visited Hara village. It belongs to St Brendan’s Hospital. Headman Dickson Nkhata denied it.'),
  ).toEqual({
    people: ['Dickson Nkhata'],
    organizations: ['St Brendan’s Hospital'],
    places: ['Hara'],
  });
  expect(namesOf('If I may, Madam Chairwoman, I signed the letter.').people).toEqual([]);
});
