import { describe, expect, it } from 'vitest';
import { reviewedSections } from '#core/library/overlay';
import { exampleArticle } from '../bridge/example-article';
import { buildEvidenceIndex, placesAt, stopsOf } from './evidence-index';

const { article, summary } = exampleArticle('a');
const index = buildEvidenceIndex(reviewedSections(summary, [], article.text).sections);
const offset = (words: string) => article.text.indexOf(words);

describe('buildEvidenceIndex', () => {
  it('leads from every item to its words', () => {
    for (const id of ['k1', 'p1', 'd1', 'q1', 'f1'])
      expect(index.places.some(({ itemId }) => itemId === id)).toBe(true);
    const words = index.places
      .filter(({ itemId }) => itemId === 'p1')
      .map((span) => article.text.slice(span.start, span.end));
    expect(words).toEqual(['Mara Lind', 'harbour master', 'Lind said']);
  });

  it('has no places for a rejected item, but keeps the item', () => {
    const anchor = { start: offset('300'), end: offset('300') + '300 boats'.length };
    const person = { by: '', at: '', articleId: 'a', anchor, quoted: '300 boats' };
    const review = { ...person, section: 'figures', itemId: 'f1', verdict: 'rejected', edit: null } as const;
    const rejected = buildEvidenceIndex(reviewedSections(summary, [review], article.text).sections);
    expect(rejected.places.some(({ itemId }) => itemId === 'f1')).toBe(false);
    expect(rejected.items.get('f1')?.state).toBe('rejected');
  });
});

describe('placesAt', () => {
  it('leads from a word to its items, the narrowest first', () => {
    expect(placesAt(index, offset('boats came')).map(({ itemId }) => itemId)).toEqual(['f1', 'k1']);
    expect(placesAt(index, offset('opened the quay'))).toEqual([]);
  });

  it('holds the first character of a span and not the one behind it', () => {
    expect(placesAt(index, offset('4 May'))).toHaveLength(1);
    expect(placesAt(index, offset('4 May') + '4 May'.length)).toHaveLength(0);
  });
});

it('stops once at words that several items share', () => {
  const shared = {
    ...summary,
    topics: [{ id: 't1', term: 'boats', score: 1, mentions: summary.figures.map(({ evidence }) => evidence) }],
  };
  const stops = stopsOf(buildEvidenceIndex(reviewedSections(shared, [], article.text).sections));
  expect(stops.find(({ start }) => start === offset('300 boats'))?.itemIds).toEqual(['f1', 't1']);
  expect(stops.map(({ start }) => start)).toEqual(stops.map(({ start }) => start).sort((a, b) => a - b));
});
