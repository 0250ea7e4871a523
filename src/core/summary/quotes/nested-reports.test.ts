import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(text: string): readonly string[] {
  return quotesIn(text).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
}

it('behind "according to" and a name an article opens the report', () => {
  expect(said('According to Ana Rivers a vote with the owners is set for May.')).toEqual([
    'indirect Ana Rivers: a vote with the owners is set for May',
  ]);
});

it('a report within a report is said by who is named, not by the verb before them', () => {
  expect(said('Ana Rivers left. She says the owner promised new planks “before the winter”.')).toEqual([
    'direct owner: before the winter',
  ]);
});

it('who somebody was, before the name and the verb, is nothing that was said', () => {
  expect(said('The owner at the time, Ana Rivers, told me on the quay: “You cannot buy the sea.”')).toEqual([
    'direct Ana Rivers: You cannot buy the sea.',
  ]);
});
