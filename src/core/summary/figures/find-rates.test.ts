import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

const figuresOf = (text: string): string[] => {
  const analysis = analysed(text, 'en', '2023-03-08');
  return findFigures(analysis, findTimes(analysis)).map(({ value, text: words }) => `${words} = ${value}`);
};

describe('rates, moves and halves', () => {
  it.each([
    ['Water tablets: 60,000 a week', ['60,000 a week = 60000']],
    ['Births could rise to between 1,200 and 1,500 a month.', ['1,200 and 1,500 a month = 1200']],
    ['It slipped from 2,100 to 1,950 shillings.', ['2,100 = 2100', '1,950 shillings = 1950']],
    ['A bag holds 20 to 25 kg.', ['20 to 25 kg = 20']],
    ['There were 0.7 deaths per 10,000 people.', ['0.7 deaths = 0.7']],
    ['Prices were a quarter less than in May.', ['a quarter = 0.25']],
    ['The lights were off for half an hour.', ['half an hour = 0.5']],
    ['A boat cost 20,000 pounds; she had 35,000.', ['20,000 pounds = 20000', '35,000 = 35000']],
    ['A bag fetched 54,000 shillings, against 47,000 a month earlier.', ['54,000 shillings = 54000', '47,000 = 47000']],
    ['They visited 402 stations, about one in seven.', ['402 stations = 402', 'about one in seven = 0.1429']],
    ['The number of treatment units rose from two to five.', ['two = 2', 'five = 5']],
    ['There were 90 tents; 3,100 more are at the port.', ['90 tents = 90', '3,100 = 3100']],
    ['It sold 14,200 in February, 9,650 in April.', ['14,200 = 14200', '9,650 = 9650']],
    ['The award was cut by half because he had work.', ['half = 0.5']],
    ['He came in 2019 a year after the flood.', []],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});
