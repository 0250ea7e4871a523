import { describe, expect, it } from 'vitest';
import type { Summary } from '../summary/summary';
import { moveReviews } from './move-reviews';
import type { Review } from './review';

const EMPTY: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [],
  people: [],
  organizations: [],
  places: [],
  dates: [],
  timeline: [],
  quotes: [],
  figures: [],
  topics: [],
};

const review = (itemId: string, start: number, quoted: string): Review => ({
  articleId: 'a',
  section: 'people',
  itemId,
  verdict: 'confirmed',
  edit: null,
  anchor: { start, end: start + quoted.length },
  quoted,
  by: 'tester',
  at: '2024-01-01T00:00:00.000Z',
});

const TEXT = 'In Żory spoke Ada Lind and Bo.';
const SUMMARY: Summary = {
  ...EMPTY,
  people: [{ id: 'p-new', name: 'Ada Lind', aliases: [], roles: [], mentions: [{ start: 14, end: 22 }] }],
};

describe('moveReviews', () => {
  it('gives a decision to the item that stands on its words now', () => {
    const old = review('p-old', 15, 'Ada Lind');
    const { changes, moved, lost } = moveReviews([old], [{ start: 14, end: 22 }], { text: TEXT, summary: SUMMARY });
    expect(lost).toEqual([]);
    expect(moved).toEqual([{ ...old, itemId: 'p-new', anchor: { start: 14, end: 22 } }]);
    expect(changes).toEqual([
      { type: 'review:delete', articleId: 'a', itemId: 'p-old' },
      { type: 'review:put', review: moved[0] },
    ]);
  });

  it('keeps a decision that no item stands for, on its words, and lists it', () => {
    const bo = review('p-bo', 28, 'Bo');
    const { changes, moved, lost } = moveReviews([bo], [{ start: 27, end: 29 }], { text: TEXT, summary: SUMMARY });
    expect(moved).toEqual([]);
    expect(lost).toEqual([{ ...bo, anchor: { start: 27, end: 29 } }]);
    expect(changes).toEqual([{ type: 'review:put', review: lost[0] }]);
  });

  it('never gives two decisions to one item, nor one to an item of other words', () => {
    const both = [review('p-1', 15, 'Ada Lind'), review('p-2', 40, 'Nobody here')];
    const { moved, lost } = moveReviews(both, [{ start: 14, end: 22 }, null], { text: TEXT, summary: SUMMARY });
    expect(moved.map(({ quoted }) => quoted)).toEqual(['Ada Lind']);
    expect(lost).toEqual([both[1]]);
    const twice = moveReviews(
      [both[0], { ...both[0], itemId: 'p-3' }] as readonly Review[],
      [
        { start: 14, end: 22 },
        { start: 14, end: 22 },
      ],
      { text: TEXT, summary: SUMMARY },
    );
    expect([twice.moved.length, twice.lost.length]).toEqual([1, 1]);
  });
});
