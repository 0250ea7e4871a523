import { describe, expect, test } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

const figuresOf = (text: string): readonly string[] => {
  const analysis = analysed(text, 'en', '2024-06-01');
  return findFigures(analysis, findTimes(analysis)).map(
    ({ text: words, value, unit, what }) => `${words}=${String(value)} ${String(unit)} of ${String(what)}`,
  );
};

describe('growth that a verb tells', () => {
  test.each([
    ['The number of men working at the quay has more than doubled.', ['more than doubled=2 times of number of men']],
    ['Cooking oil prices have tripled since May.', ['tripled=3 times of Cooking oil prices']],
    ['On Monday its profit halved as coal grew dear.', ['halved=0.5 times of profit']],
    ['The port quadrupled its income.', ['quadrupled=4 times of income']],
    ['The line would double the number of seats in Alma.', ['double=2 times of number of seats']],
    ['Every week of delay doubles the cost of the bridge.', ['doubles=2 times of cost of the bridge']],
    ['The hall doubled as a school and he doubled back.', []],
    ['They posted a doubled guard.', []],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('numbers a count moved to and from', () => {
  test.each([
    ['Fatal falls rose to 31 in January, from 12 in May.', ['31=31 null of Fatal falls', '12=12 null of null']],
    [
      'The number of open schools has more than doubled, from 61 to 130.',
      ['more than doubled=2 times of number of open schools', '61=61 null of null', '130=130 null of null'],
    ],
    ['Deaths fell sharply to 9, compared with 14 a year earlier.', ['9=9 null of Deaths', '14=14 null of null']],
    ['The price rose by a third to 90 dollars.', ['a third=0.3333 share of null', '90 dollars=90 USD of null']],
    ['Sales rose from May to 4 June.', []],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
