import { expect, test } from 'vitest';
import { analyse } from '../../../text/analyse';
import { findEntities } from '../find-entities';

function rolesIn(text: string): readonly string[] {
  const body = { start: 0, end: text.length };
  return findEntities(analyse({ text, body, language: 'en', publishedOn: null })).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` (${organization})`}`),
  );
}

test.each([
  ['Sixty-year-old candidate Anna Reis spoke.', ['Anna Reis: candidate']],
  ['Anna Reis, 33, hugged her mother at the gate.', []],
  ['The council elected county treasurer Anna Reis.', ['Anna Reis: county treasurer']],
  ['The prosecutor has accused Reis, a one-time adviser, of fraud.', ['Reis: one-time adviser']],
  ['Peter Hals served as Chief Counsel for Gov. Anna Reis.', ['Peter Hals: Chief Counsel', 'Anna Reis: Gov.']],
  [
    'Anna Reis was appointed Deputy Counsel in 2003 and then Chief Counsel in 2007 by them.',
    ['Anna Reis: Deputy Counsel'],
  ],
  [
    'Harbour Works has named its treasurer, Anna Reis, as chief executive officer.',
    ['Anna Reis: treasurer (Harbour Works)', 'Anna Reis: chief executive officer'],
  ],
  ['They named Anna Reis as the company’s vice president.', ['Anna Reis: vice president']],
  ['Anna Reis will become Chairman of the Board effective immediately.', ['Anna Reis: Chairman of the Board']],
  ['Present: Anna Reis (AR), Jackie King (JK). JK spoke.', []],
  ['Anna Reis (Tarvo, Harvest Party, Shadow Minister for Roads) spoke.', ['Anna Reis: Shadow Minister for Roads']],
  ['Anna Reis (Tarvo, Harvest Party) spoke.', []],
  ['The accused, Anna Reis, left.', ['Anna Reis: accused']],
  ['“No,” the spokesman for the Harvest Front party Anna Reis said.', ['Anna Reis: spokesman (Harvest Front)']],
  [
    'He is glad to announce Dr. Anna Reis as the Deputy Director of the Harbour Office.',
    ['Anna Reis: Deputy Director (Harbour Office)'],
  ],
])('%s', (text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});
