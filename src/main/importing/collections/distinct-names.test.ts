import { expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { distinctNames } from './distinct-names';

it('numbers a name that stands before, and takes none that a column has by itself', () => {
  expect(distinctNames(['title', 'text', 'title', 'title'])).toEqual(['title', 'text', 'title (2)', 'title (3)']);
  expect(distinctNames(['a', 'a', 'a (2)', 'a'])).toEqual(['a', 'a (3)', 'a (2)', 'a (4)']);
  expect(distinctNames(['', 'b', ''])).toEqual(['', 'b', ' (2)']);
});

it.each([
  ['goats.csv', ','],
  ['goats.tsv', '\t'],
])('two columns of one name are two in %s, and the first is the title', async (name, between) => {
  const rows = [
    ['title', 'body', 'title'],
    ['Goats graze', 'The goats went up the hill at noon.', 'A second heading'],
  ];
  const { collection, pieces } = await readAll(name, rows.map((row) => `${row.join(between)}\n`).join(''));
  expect(collection?.columns?.names).toEqual(['title', 'body', 'title (2)']);
  expect(pieces[0]?.article?.title).toBe('Goats graze');
});
