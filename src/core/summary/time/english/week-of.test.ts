import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const datesOf = (text: string): string[] => {
  const analysis = analysed(text, 'en', '2023-09-09');
  return findTimes(analysis).map(({ text: words, date }) => `${words} = ${date}`);
};

it.each([
  ['A call is set for the week of 18 September.', ['the week of 18 September = 2023-09-18/2023-09-24']],
  ['In the week of 20 September 2023 it rained.', ['the week of 20 September 2023 = 2023-09-18/2023-09-24']],
  ['Arrivals for the week ending 3 September 2023 fell.', ['the week ending 3 September 2023 = 2023-08-28/2023-09-03']],
  ['It ran from last week to 2023-09-20.', ['last week = 2023-08-28/2023-09-03', '2023-09-20 = 2023-09-20']],
  ['It opens in the week beginning Monday 2 October.', ['the week beginning Monday 2 October = 2023-10-02/2023-10-08']],
])('%s', (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

it.each([
  ['Sales rose on the second quarter of last year.', ['the second quarter of last year = 2022-04/2022-06']],
  ['If it rains before Sunday the dyke will go.', ['Sunday = 2023-09-10']],
  ['“If the truck doesn’t come Friday we ration,” she told me.', ['Friday = 2023-09-15']],
  ['Peter says the truck should be here Thursday.', ['Thursday = 2023-09-14']],
  ['She asked if he was there on Friday.', ['Friday = 2023-09-08']],
  ['They promised it on Tuesday.\n\n[Call ends 18:51]', ['Tuesday = 2023-09-05', '18:51 = null']],
])('%s', (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});
