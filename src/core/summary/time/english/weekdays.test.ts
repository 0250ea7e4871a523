import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

const datesOf = (text: string) =>
  findTimes(analysed(text, 'en', '2023-03-08')).map((time) => `${time.text} = ${time.date}`);

it.each([
  ['In a speech on Thursday last week she said so.', ['Thursday last week = 2023-03-02']],
  ['They met on Sunday of last week.', ['Sunday of last week = 2023-03-05']],
  ['It opens on Tuesday next week.', ['Tuesday next week = 2023-03-14']],
  ['At dawn on a Tuesday morning, she opens the shop.', ['Tuesday morning = null']],
  ['It was a rainy Friday when they came.', ['Friday = null']],
  ['A Wednesday meeting was called off.', ['Wednesday = 2023-03-08']],
])('%s', (text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});
