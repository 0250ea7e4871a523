import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findFacts } from '../facts';

function timesOf(text: string, publishedOn: string | null = null): string[] {
  const analysis = analysed(text, 'en', publishedOn);
  return findFacts(analysis).times.map((time) => `${time.text} = ${time.date}`);
}

it('the hours of messages are no dates, and a day is told once', () => {
  expect(
    timesOf(
      '[22/05/2023, 18:01:12] Ana Ruiz: Who came on 30 April?\n[22/05/2023, 18:02:40] Tom Lund: Nobody.\n[23/05/2023, 07:00:00] Ana Ruiz: And at 6 a.m.?',
      '2023-05-23',
    ),
  ).toEqual(['22/05/2023 = 2023-05-22', '30 April = 2023-04-30', '23/05/2023 = 2023-05-23', '6 a.m. = null']);
});

it('nor is the place of words in a recording', () => {
  expect(timesOf('[00:00:04] Ana\nWho came?\n\n[00:00:09] Tom\nNobody.\n\n[00:00:20] Ana\nWhy?\n')).toEqual([]);
});
