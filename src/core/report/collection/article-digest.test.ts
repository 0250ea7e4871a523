import { describe, expect, it } from 'vitest';
import type { Article } from '../../library/article';
import type { Review } from '../../library/review';
import { summarize } from '../../summary/summarize';
import { digestArticle } from './article-digest';

const TEXT =
  'Mayor Ruth Vale opened the mill bridge on 4 May 2021. “It holds the whole town,” said Vale. The Lena Water Board paid 300 crowns.';

const ARTICLE: Article = {
  id: 'x',
  title: 'The mill bridge opens',
  text: TEXT,
  language: 'en',
  sha256: 'ab'.repeat(32),
  body: { start: 0, end: TEXT.length },
  sentences: [],
  publishedOn: '2021-05-05',
  dateline: null,
  byline: null,
  outlet: null,
  source: {
    fileName: 'bridge.txt',
    mediaType: 'text/plain',
    encoding: 'UTF-8',
    bytes: 1234,
    importedAt: '2026-01-02T03:04:05Z',
  },
};

const summary = summarize(ARTICLE);
const inputWith = (reviews: readonly Review[]) => ({ article: ARTICLE, summary, notes: [], reviews });

function rejected(): Review {
  const quote = summary.quotes[0];
  if (quote === undefined) throw new Error('The text has a quotation');
  const anchor = quote.evidence;
  const quoted = TEXT.slice(anchor.start, anchor.end);
  const by = { by: 'R', at: '2026-01-02T03:04:05Z', comment: null };
  return {
    articleId: 'x',
    section: 'quotes',
    itemId: quote.id,
    verdict: 'rejected',
    edit: null,
    anchor,
    quoted,
    ...by,
  };
}

describe('digestArticle', () => {
  it('leads from every joint line to the words in the source, set apart by the key', () => {
    const { chapter, digest } = digestArticle(inputWith([]), 'a7', true);
    const numbers = chapter.source.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.numbers));
    const known = new Set(numbers.map((number) => `a7-source-${number}`));
    const places = [...digest.events, ...digest.quotes].map(({ place }) => place);
    places.push(...digest.names.flatMap((name) => name.places));
    expect(places.length).toBeGreaterThan(3);
    expect(places.filter((place) => !known.has(place))).toEqual([]);
    expect(digest.quotes.map(({ speaker }) => speaker)).toEqual(['Ruth Vale']);
  });

  it('leads to the item where the source is not printed', () => {
    const { chapter, digest } = digestArticle(inputWith([]), 'a7', false);
    expect(chapter.source).toEqual([]);
    expect(digest.quotes[0]?.place).toBe('a7-item-quotes-0');
  });

  it('leaves out what was rejected, and counts it', () => {
    const { digest } = digestArticle(inputWith([rejected()]), 'a7', true);
    expect(digest.quotes).toEqual([]);
    expect(digest.counts.rejected).toBe(1);
  });
});
