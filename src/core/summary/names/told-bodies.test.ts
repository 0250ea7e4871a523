import { expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../tests/kit/analysed';
import { hasOrganizationSign } from './organization-signs';
import { piecesOf } from './pieces';

it.each([
  ['An Orwat spokeswoman said it would look into the leak.', 'Orwat', true],
  ['The book about the lake is published by Sjobok and costs little.', 'Sjobok', true],
  ['A German spokeswoman said it would look into the leak.', 'German', false],
  ['The book about the lake is published by Anna and costs little.', 'Anna', false],
])('in %j %s is a body: %s', (text, name, isBody) => {
  const pieces = piecesOf(analysed(text));
  const from = pieces.findIndex((piece) => piece.text === name);
  expect(hasOrganizationSign(pieces, { from, to: from + 1 }, text)).toBe(isBody);
});

it('the family name of somebody named in full is nobody else', () => {
  const text = 'Police were looking for Agus Wiradi, who left on Monday. A lawyer for Wiradi said he was ill.';
  const { people, organizations } = entitiesIn(text);
  expect(people.map(({ name }) => name)).toEqual(['Agus Wiradi']);
  expect(organizations).toEqual([]);
});

it('a family name that is a number in capitals too is a name', () => {
  const { people } = entitiesIn('Chinese President Xi Jinping met the crews. Xi said it was good.');
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Xi Jinping', 2]]);
});

it('a calling that opens a sentence of notes without an article is no body', () => {
  const { people, organizations } = entitiesIn('Guard says the gate is shut. Cook says there is no rice.');
  expect([people, organizations]).toEqual([[], []]);
});
