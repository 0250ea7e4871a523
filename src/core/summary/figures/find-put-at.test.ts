import { expect, test } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findFigures } from './find-figures';

const figuresOf = (text: string) =>
  findFigures(analysed(text), []).map(({ value, unit, what }) => [value, unit, what] as const);

test.each([
  ['The warden puts the population at 8,350.', [[8350, null, 'population']]],
  ['Wardens put the crowd at about 4,000.', [[4000, null, 'crowd']]],
  ['The last census, in 2011, found 6,120.', [[6120, null, null]]],
  ['She put the kettle at 9 on the shelf.', []],
])('%s', (text, expected) => {
  expect(figuresOf(text)).toEqual(expected);
});

test.each([
  ['Traders in Mumbai paid Rs 500 a sack. India buys it.', 'INR'],
  ['Traders in Kandy paid Rs 500 a sack. Sri Lanka buys it.', 'LKR'],
  ['Farmers of Nepal paid Rs. 500 a sack.', 'NPR'],
  ['Farmers of Pakistan and India paid Rs 500 a sack.', 'PKR'],
])('the rupees of %s', (text, unit) => {
  expect(figuresOf(text).map(([, found]) => found)).toContain(unit);
});

test('lines of a label and a number are counts where there are two of them', () => {
  const lines = 'Key figures\nNew cases this week: 118 (week before: 97)\nFamilies moved: 1,204\nPage: 4\n';
  expect(figuresOf(lines)).toEqual([
    [118, null, 'New cases this week'],
    [1204, null, 'Families moved'],
  ]);
  expect(figuresOf('Families moved: 1,204\nIt rained.')).toEqual([]);
});
