import { expect, it } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'A bomb went off in Alma on Wednesday, an official said. It rained for the rest of the day.';
const headOf = (over: string) => {
  const { byline, outlet, dateline, publishedOn } = readHeader(`Blast in the east\n\n${over}\n\n${BODY}`, {
    fileName: 'a.txt',
  });
  return { byline, outlet, place: dateline?.place ?? null, publishedOn };
};

it.each([
  ['Ana Ruiz Published May 3, 2024 Updated May 3, 2024 08:15pm', 'Ana Ruiz'],
  ['Reporter:\n\nAna Ruiz', 'Ana Ruiz'],
])('who wrote is read in %j', (over, byline) => {
  expect(headOf(over).byline).toBe(byline);
});

it('an agency before a day is no place', () => {
  expect(headOf('Xinhua, May 3, 2024')).toEqual({
    byline: null,
    outlet: 'Xinhua',
    place: null,
    publishedOn: '2024-05-03',
  });
});

it('a title that opens with a small word is no place', () => {
  const { dateline, title } = readHeader(`In the Valley\n\nFriday, May 3, 2024\n\n${BODY}`, { fileName: 'a.txt' });
  expect([title, dateline]).toEqual(['In the Valley', null]);
});

it('a report may say in one line what it is and when it came out', () => {
  expect(headOf('External situation report n. 4, published 3 May 2024').publishedOn).toBe('2024-05-03');
});
