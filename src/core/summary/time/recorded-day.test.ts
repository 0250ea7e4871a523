import { expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findTimes } from './find-times';

function dates(head: string, publishedOn: string | null): readonly string[] {
  const text = `${head}\n\nANA RUIZ: We rang them last week. They want to come in September.`;
  const body = { start: text.indexOf('ANA'), end: text.length };
  return findTimes(analyse({ text, body, language: 'en', publishedOn })).map(({ date }) => String(date));
}

it.each([
  ['Recorded in Alma on 6 June', '2021-08-02', ['2021-05-24/2021-05-30', '2021-09']],
  ['Interviewed at the mill, December 3', '2021-01-20', ['2020-11-23/2020-11-29', '2021-09']],
  ['Recorded on 6 June 2021', '2021-08-02', ['2021-05-24/2021-05-30', '2021-09']],
])('a talk that came out later is counted from the day it was recorded on: %s', (head, publishedOn, expected) => {
  expect(dates(`The Long Room\n${head}`, publishedOn)).toEqual(expected);
});

it('a line about a record, or a year that nothing tells, changes no day', () => {
  const counted = ['2021-07-26/2021-08-01', '2021-09'];
  expect(dates('Rainfall recorded in Alma on 6 June was the highest', '2021-08-02')).toEqual(counted);
  expect(dates('Recorded in Alma on 2 August', '2021-08-02')).toEqual(counted);
  expect(dates('Recorded in Alma on 6 June', null)).toEqual(['null', 'null']);
});
