import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findEntities } from './find-entities';

const people = (text: string) => {
  const analysis = analysed(text);
  return findEntities(analysis).people.map(({ name, roles }) => [name, ...roles.map(({ title }) => title)]);
};

it.each([
  ['Before LORD JUSTICE PENN and MRS JUSTICE ADEBAYO, the board appealed.', ['Penn', 'Adebayo']],
  ['MR JUSTICE HARLOW said: “The claim fails.” It was late.', ['Harlow']],
  ['Mr Justice Harlow sat. MR JUSTICE HARLOW rose late.', ['Harlow']],
])('%s', (text, expected) => {
  expect(people(text).map(([name]) => name)).toEqual(expected);
});

it('a headline about justice names nobody', () => {
  expect(people('CHIEF JUSTICE DENIED LEAVE TO APPEAL\n\nThe clerk was not there.')).toEqual([]);
});
