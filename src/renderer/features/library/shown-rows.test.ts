import { expect, it } from 'vitest';
import type { ArticleRow } from '#core/library/catalogue';
import type { SearchResults } from '#shared/ipc/messages';
import { shownRows } from './shown-rows';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  title: id === 'b' ? 'A bridge' : id,
})) as unknown as ArticleRow[];
const results: SearchResults = {
  hits: ['d', 'a'].map((articleId) => ({ articleId, snippet: null })),
  notes: [],
  total: 3,
  didYouMean: null,
  isComplete: true,
};
const ids = (shown: readonly ArticleRow[]): string => shown.map(({ id }) => id).join('');

it('shows the best hits first, then titles that hold the word', () => {
  expect(ids(shownRows(rows, 'bridge', results))).toBe('dab');
  expect(ids(shownRows(rows, '', null))).toBe('abcde');
});

it('shows everything that was found once all of it is known, in the order of the list', () => {
  expect(ids(shownRows(rows, 'bridge', results, new Set(['e', 'd', 'a'])))).toBe('dabe');
});
