import { expect, it } from 'vitest';
import { endFor, isRange, isWithin, rangeLabel, rangeOf } from './date-range';

it('makes a range of two dates in whichever order, and of one date that date', () => {
  expect(rangeOf('2023', '2021')).toBe('2021..2023');
  expect(rangeOf('2023-04', '2023-11')).toBe('2023-04..2023-11');
  expect(rangeOf('2023', '2023')).toBe('2023');
  expect([isRange('2021..2023'), isRange('2021')]).toEqual([true, false]);
});

it('says a range in the words of dates', () => {
  expect(rangeLabel('2021..2023')).toBe('2021 – 2023');
  expect(rangeLabel('2023')).toBe('2023');
  expect(rangeLabel('2023-04..2023-11')).toBe('Apr 2023 – Nov 2023');
});

it('knows which years and months lie wholly in a range', () => {
  expect(['2020', '2021', '2022-12', '2023', '2024-01', ''].filter((each) => isWithin(each, ['2021..2023']))).toEqual([
    '2021',
    '2022-12',
    '2023',
  ]);
  expect(['2023', '2023-03', '2023-04', '2023-05'].filter((each) => isWithin(each, ['2023-03..2023-04']))).toEqual([
    '2023-03',
    '2023-04',
  ]);
  expect(isWithin('2021', ['2021'])).toBe(false);
});

it('goes on over years from a year, and over months from a month', () => {
  expect(endFor('2021', '2023')).toBe('2023');
  expect(endFor('2021', '2023-04')).toBe('2023');
  expect(endFor('2023-04', '2024-01')).toBe('2024-01');
  expect(endFor('2023-04', '2024')).toBeNull();
  expect(endFor('2021', '')).toBeNull();
});
