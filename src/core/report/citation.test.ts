import { expect, it } from 'vitest';
import type { Article } from '../library/article';
import { citationOf } from './citation';

const ARTICLE = {
  title: 'Harbour reopens',
  byline: 'By Ana Reis',
  outlet: 'The Quay',
  publishedOn: '2024-05-05',
  source: { fileName: 'harbour.txt' },
} as Article;

it('names everything that is known of where the words are from', () => {
  expect(citationOf(ARTICLE, 'Some boats came.')).toBe(
    '“Some boats came.”\n— By Ana Reis, “Harbour reopens”, The Quay, 5 May 2024, harbour.txt',
  );
});

it('leaves out what the source does not say, and says that the date is not known', () => {
  const bare = { ...ARTICLE, titleDerived: true, byline: null, outlet: null, publishedOn: null };
  expect(citationOf(bare, '“Ours again,” she said.')).toBe('“Ours again,” she said.\n— date unknown, harbour.txt');
});
