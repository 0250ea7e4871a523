import { expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../../tests/kit/analysed';
import { findEntities } from '../find-entities';

function rolesIn(text: string, language: string) {
  const { people } = entitiesIn(text, language);
  return people.flatMap(({ name, roles }) => roles.map(({ title, organization }) => [name, title, organization]));
}

it.each([
  [
    'fr',
    'Selon Claire Dubois, ministre de la Santé du Tchad, tout va bien.',
    'Claire Dubois',
    'ministre de la Santé',
    'Tchad',
  ],
  ['fr', 'Claire Dubois, porte-parole de la Croix-Rouge, a parlé.', 'Claire Dubois', 'porte-parole', 'Croix-Rouge'],
  ['es', 'Habló Ana Ruiz, portavoz de la Cruz Roja, en el puerto.', 'Ana Ruiz', 'portavoz', 'Cruz Roja'],
  [
    'es',
    'La directora de la Universidad de Toledo, Ana Ruiz, llegó.',
    'Ana Ruiz',
    'directora',
    'Universidad de Toledo',
  ],
  ['de', 'Das sagte Anna Berger, Sprecherin des Roten Kreuzes, am Abend.', 'Anna Berger', 'Sprecherin', 'Rotes Kreuz'],
  ['es', 'Ana Ruiz, ministra de Transportes, llegó.', 'Ana Ruiz', 'ministra de Transportes', null],
  ['fr', 'La maire Claire Dubois est venue.', 'Claire Dubois', 'maire', null],
])('reads what a title is over in %s: %s', (language, text, name, title, organization) => {
  expect(rolesIn(text, language)).toContainEqual([name, title, organization]);
});

it.each([
  [
    'fr',
    'Selon Claire Dubois, médecin et présidente du syndicat, tout va bien.',
    ['médecin', 'présidente du syndicat'],
  ],
  [
    'es',
    'Habló Ana Ruiz, economista y directora del hospital, en el puerto.',
    ['economista', 'directora del hospital'],
  ],
  ['de', 'Das sagte Anna Berger, Ärztin und Leiterin der Klinik, am Abend.', ['Ärztin', 'Leiterin der Klinik']],
])('reads a second title behind a name in %s: %s', (language, text, titles) => {
  expect(rolesIn(text, language).map(([, title]) => title)).toEqual(titles);
});

it('takes no weekday for a trade, nor a title before its region for a place', () => {
  const text = 'Об этом сообщил в понедельник глава города Андрей Колесов. Губернатор области Сергей Данилин согласен.';
  expect(rolesIn(text, 'ru').map(([, title]) => title)).not.toContain('понедельник');
  const analysis = analysed(text, 'ru');
  expect(findEntities(analysis).places).toEqual([]);
});

it('reads two titles that a comma parts', () => {
  expect(
    rolesIn('Das sagte die Leiterin des Wasserwerks, Ingenieurin Petra Lohmann.', 'de').map(([, title]) => title),
  ).toEqual(['Ingenieurin', 'Leiterin des Wasserwerks']);
  expect(rolesIn("Le directeur de l'hôpital, le docteur Paul Roy, est venu.", 'fr').map(([, title]) => title)).toEqual([
    'docteur',
    "directeur de l'hôpital",
  ]);
});

it.each([
  [
    'fr',
    'L’Office du Lin a réagi. Sa directrice Claire Dubois est venue.',
    'Claire Dubois',
    'directrice',
    'Office du Lin',
  ],
  [
    'es',
    'El Colegio de Médicos protestó. Su presidenta, Ana Ruiz, habló.',
    'Ana Ruiz',
    'presidenta',
    'Colegio de Médicos',
  ],
  [
    'de',
    'Die Soziologin Anna Berger von der Universität Halden war dabei.',
    'Anna Berger',
    'Soziologin',
    'Universität Halden',
  ],
  [
    'de',
    'Landrat Peter Lang (Freie Wähler) kam. Sein Stellvertreter Paul Roth fehlte.',
    'Paul Roth',
    'Stellvertreter',
    null,
  ],
  ['fr', 'Claire Dubois, médecin de plusieurs villages voisins, est venue.', 'Claire Dubois', 'médecin', null],
])('finds whose a title is in %s: %s', (language, text, name, title, organization) => {
  expect(rolesIn(text, language)).toContainEqual([name, title, organization]);
});
