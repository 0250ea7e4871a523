import { expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

function named(text: string): readonly string[] {
  const { people, organizations } = entitiesIn(text);
  return [...people, ...organizations].map(({ name }) => name).toSorted();
}

it.each([
  [
    'Hawkley’s and Ruizmont’s Oscar hopes grow. Sally Hawkley and Frances Ruizmont lost.',
    ['Frances Ruizmont', 'Sally Hawkley'],
  ],
  ['Tarnsky IV, the next game of the studio, comes out in June.', []],
  ['Queen Elizabeth II left the hall.', ['Elizabeth II']],
  ['He was sentenced by Judge Ana Lund, Jr. to four years.', ['Ana Lund']],
  ['The UN Children’s Fund (UNICEF) is building wells. UNICEF said so.', ['UN Children’s Fund']],
  ['Wells were opened by the United Nations Children’s Fund on Monday.', ['United Nations Children’s Fund']],
])('who and what is named in %j', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it('whom somebody has accused bears no title for it', () => {
  const text = 'The state has accused Ana Ruiz, a former adviser, of theft.';
  const { people } = entitiesIn(text);
  expect(people[0]?.roles.map(({ title }) => title)).toEqual(['former adviser']);
});
