import { expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

const entities = (text: string) => entitiesIn(text);

it.each([
  ['The Marlow County Sheriff’s Office sent six deputies.', 'Marlow County Sheriff’s Office'],
  ['Prosecutors of the Tarn District Attorney’s Office agreed.', 'Tarn District Attorney’s Office'],
  ['She is a surgeon at St Edda’s Hospital in Tarn.', 'St Edda’s Hospital'],
  ['The Department of Roads, Bridges and Harbours agreed.', 'Department of Roads, Bridges and Harbours'],
  ['A speaker for Tarnmouth city council said no.', 'Tarnmouth city council'],
  ['It was paid by the United Nations Women’s Fund.', 'United Nations Women’s Fund'],
  ['She wrote to the United Nations Office at Nairobi.', 'United Nations Office at Nairobi'],
  ['A letter of the Office for the Prevention of Coastal Fires came.', 'Office for the Prevention of Coastal Fires'],
  ['Nobody from Norwegian Harbour Action (NHA) came.', 'Norwegian Harbour Action'],
])('%s', (text, body) => {
  expect(entities(text).organizations.map(({ name }) => name)).toContain(body);
});

it('keeps bodies apart that a comma and “and” only list', () => {
  const names = entities('The Ministry of Health, Oxfam and Unicef agreed.').organizations.map(({ name }) => name);
  expect(names).toContain('Ministry of Health');
  expect(names).toContain('Oxfam');
});

it('leaves whose a school is outside its name', () => {
  const text = 'Dr Maria Quispe, of the University’s School of Rural Health, spoke.';
  expect(entities(text).organizations.map(({ name }) => name)).toEqual(['School of Rural Health']);
});

it.each([
  [
    'The Royal Guild of Smiths wrote to her. Its general secretary, Beth Lund, came.',
    'general secretary',
    'Royal Guild of Smiths',
  ],
  ['U.S. State Department climate envoy Janice Lund came.', 'climate envoy', 'U.S. State Department'],
  ['Maria Quispe is chief officer of the Oslo-based ferry group Tarn Logistics.', 'chief officer', 'Tarn Logistics'],
  ['Chief Operating Officer Samir Quispe agreed.', 'Chief Operating Officer', null],
  ['The board announced the appointment of Maria Quispe as chief engineer.', 'chief engineer', null],
  [
    'Tomas Lund, 44, a former deckhand of the Kelmar Shipping Company, was held.',
    'former deckhand',
    'Kelmar Shipping Company',
  ],
])('%s', (text, title, organization) => {
  const roles = entities(text).people.flatMap((person) => person.roles);
  expect(roles.map((role) => [role.title, role.organization])).toEqual([[title, organization]]);
});

it('gives nobody the role of a relative whom “whose” tells of', () => {
  const found = entities('Maria Quispe, whose husband is missing, waited in Kelmar.').people;
  expect(found.map(({ name, roles }) => [name, roles.length])).toEqual([['Maria Quispe', 0]]);
});

it('keeps a school that bears a number whole, and takes “Hospital” alone for no place', () => {
  const found = entities('The head teacher of Bora II primary school spoke. Hospital spokesman Tomas Lund agreed.');
  expect(found.organizations.map(({ name }) => name)).toContain('Bora II primary school');
  expect(found.people.map(({ name }) => name)).toEqual(['Tomas Lund']);
  expect(found.places).toEqual([]);
});
