import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findFigures } from './find-figures';

it('one and a half of a measure is one figure, and years are written short in notes', () => {
  const text =
    'There was a foot and a half of mud in the school. We waited an hour and a quarter. He fished there for 31 yrs. Half of the hens drowned.';
  const analysis = analysed(text);
  expect(findFigures(analysis, []).map((one) => [one.text, one.value, one.unit, one.what])).toEqual([
    ['a foot and a half', 1.5, 'ft', 'mud'],
    ['an hour and a quarter', 1.25, 'hour', null],
    ['31 yrs', 31, 'year', null],
    ['Half', 0.5, 'share', 'hens'],
  ]);
});
