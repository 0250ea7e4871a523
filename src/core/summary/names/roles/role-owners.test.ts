import { expect, it } from 'vitest';
import { analyse } from '../../../text/analyse';
import { findEntities } from '../find-entities';

function rolesIn(text: string): string[] {
  const body = { start: 0, end: text.length };
  const { people } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` @ ${organization}`}`),
  );
}

it.each([
  ['At the Alma General Hospital, director Dr. Rosa Lind said so.', ['Rosa Lind: director @ Alma General Hospital']],
  ['A teacher from Tarn State University, Rosa Lind, spoke.', ['Rosa Lind: teacher @ Tarn State University']],
  ['They met Governor Rosa Lind of Tarn County.', ['Rosa Lind: Governor @ Tarn County']],
  ['It was opened by Nairobi Governor Tom Berger.', ['Tom Berger: Governor @ Nairobi']],
  ['In Nairobi Governor Tom Berger opened it.', ['Tom Berger: Governor']],
  [
    'The Harbour Authority of Tarn was asked. The authority’s director general, Rosa Lind, said no.',
    ['Rosa Lind: director general @ Harbour Authority of Tarn'],
  ],
  [
    'The Alma Front lost. Its leader, former finance minister Rosa Lind, left.',
    ['Rosa Lind: leader @ Alma Front', 'Rosa Lind: former finance minister'],
  ],
  [
    'The Alma Front lost. Its manager, a former goalkeeper named Tom Berger, left.',
    ['Tom Berger: manager @ Alma Front', 'Tom Berger: former goalkeeper'],
  ],
  ['The Alma Tribunal, chaired by Mr Tom Berger, sat.', ['Tom Berger: chair @ Alma Tribunal']],
  ['Rosa Lind, who chairs the board, will leave.', ['Rosa Lind: chair']],
  ['UNICEF leads; its coordinator is Rosa Lind.', ['Rosa Lind: coordinator @ UNICEF']],
  ['It was led by Police Corporal Tom Berger. Cpl Berger said so.', ['Tom Berger: Police Corporal']],
  ['They met Water and Irrigation Minister Rosa Lind.', ['Rosa Lind: Water and Irrigation Minister']],
  ['They met Deputy Infrastructure Minister Rosa Lind.', ['Rosa Lind: Deputy Infrastructure Minister']],
])('%s', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});

it('a post and its body stand over more in lines of contacts', () => {
  expect(
    rolesIn('Contacts:\nRosa Lind, Communication Manager, Alma Foundation\n+880 1555 010101\nIt is open today.'),
  ).toEqual(['Rosa Lind: Communication Manager @ Alma Foundation']);
});
