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

it('says it in the language of the window, in the marks of the text', () => {
  const french = { ...ARTICLE, language: 'fr', title: 'Le port rouvre' };
  expect(citationOf(french, ' Des bateaux sont venus.', 'fr')).toBe(
    '«\u202fDes bateaux sont venus.\u202f»\n— By Ana Reis, «\u202fLe port rouvre\u202f», The Quay, 5 mai 2024, harbour.txt',
  );
  const arabic = { ...ARTICLE, language: 'ar', title: '«الميناء» يفتح', publishedOn: null };
  expect(citationOf(arabic, 'وصلت القوارب', 'ar')).toMatch(
    /^«وصلت القوارب»\n— By Ana Reis، «الميناء» يفتح، The Quay، /u,
  );
});

it('leaves out what the source does not say, and says that the date is not known', () => {
  const bare = { ...ARTICLE, titleDerived: true, byline: null, outlet: null, publishedOn: null };
  expect(citationOf(bare, '“Ours again,” she said.')).toBe('“Ours again,” she said.\n— date unknown, harbour.txt');
});
