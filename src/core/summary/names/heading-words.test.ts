import { expect, test } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from './find-entities';

function namesOf(text: string): readonly string[] {
  const body = { start: 0, end: text.length };
  const { people, organizations, places } = findEntities(analyse({ text, body, language: 'en', publishedOn: null }));
  return [...people, ...organizations, ...places].map(({ name }) => name);
}

test('the words of a heading that the text writes small elsewhere are no name, and behind a place none of its name', () => {
  const names = namesOf(
    'Quarry Moves to Bigger Depot for Its Lima, Peru Branch.\n\nThe bigger building is a depot, and the branch is glad of it.\n\nCusco Meetings\n\nThe talks went on.',
  );
  expect(names).toEqual(expect.arrayContaining(['Lima', 'Peru']));
  expect(names.filter((name) => /Depot|Branch|Meetings/u.test(name))).toEqual([]);
});

test('what is named outside the heading too stays', () => {
  expect(
    namesOf('Harbour Bank Helps Farmers With Loans\n\nThe Harbour Bank in Lima gave loans. A bank is near.'),
  ).toContain('Harbour Bank');
});
