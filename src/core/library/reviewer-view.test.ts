import { describe, expect, test } from 'vitest';
import type { Summary } from '../summary/summary';
import type { Addition } from './addition';
import type { Judgement } from './judgement';
import { reviewedSections } from './overlay';
import { placeOf } from './place';
import type { Review } from './review';
import { viewedBy } from './reviewer-view';

const TEXT = 'Ines Calder opened the ferry.';
const SUMMARY: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [],
  people: [{ id: 'p1', name: 'Ines Calder', aliases: [], roles: [], mentions: [{ start: 0, end: 11 }] }],
  organizations: [],
  places: [],
  dates: [],
  timeline: [],
  quotes: [],
  figures: [],
  topics: [],
};
const REVIEW: Review = {
  articleId: 'a1',
  section: 'people',
  itemId: 'p1',
  verdict: 'rejected',
  edit: { name: 'Inés Calder' },
  anchor: { start: 0, end: 11 },
  quoted: 'Ines Calder',
  by: 'Ana',
  at: '2024-05-06T07:00:00.000Z',
};
const judgement = (by: string, verdict: Judgement['verdict'], itemId = 'p1'): Judgement => {
  const { edit: _edit, ...place } = REVIEW;
  return { ...place, id: `${itemId}-${by}`, itemId, by, verdict };
};
const seen = (name: string, isBlind: boolean, reviews: readonly Review[], judgements: readonly Judgement[]) =>
  viewedBy(reviewedSections(SUMMARY, reviews, TEXT), { name, isBlind, judgements }, TEXT).sections.people[0];

describe('viewedBy', () => {
  test('shows what stands, with the own verdict apart from those of others', () => {
    const item = seen('Ben', false, [REVIEW], [judgement('Ana', 'rejected'), judgement('Ben', 'confirmed')]);
    expect(item).toMatchObject({ state: 'rejected', own: 'confirmed', others: [{ by: 'Ana', verdict: 'rejected' }] });
  });

  test('takes the decision of a library that kept one an item for its author’s', () => {
    expect(seen('Ana', false, [REVIEW], [])).toMatchObject({ own: 'rejected', others: [] });
    expect(seen('Ben', false, [REVIEW], [])).toMatchObject({ own: null, others: [{ by: 'Ana', verdict: 'rejected' }] });
  });

  test('hides in a blind view what others decided and how they changed the words, and keeps it', () => {
    const item = seen('Ben', true, [REVIEW], [judgement('Ana', 'rejected')]);
    expect(item).toMatchObject({ state: 'unreviewed', own: null, others: [], item: { name: 'Ines Calder' } });
    expect(item?.review).toEqual(REVIEW);
    expect(seen('Ana', true, [REVIEW], [judgement('Ana', 'rejected')])).toMatchObject({
      state: 'rejected',
      item: { name: 'Inés Calder' },
    });
  });

  test('finds the item of a verdict by its words when a newer engine gave it another id', () => {
    expect(seen('Ben', false, [], [judgement('Ben', 'disputed', 'old')])).toMatchObject({ own: 'disputed' });
  });

  test('shows an added item to its author as confirmed, in a blind view to others as not looked at, with the own verdict', () => {
    const addition: Addition = {
      id: 'x1',
      articleId: 'a1',
      section: 'people',
      values: {},
      place: placeOf(TEXT, { start: 0, end: 4 }),
      by: 'Ana',
      at: REVIEW.at,
    };
    const by = (name: string, isBlind: boolean, judgements: readonly Judgement[] = []) => {
      const laid = reviewedSections(SUMMARY, [], TEXT, [addition]);
      return viewedBy(laid, { name, isBlind, judgements }, TEXT).sections.people[1];
    };
    expect(by('Ana', true)).toMatchObject({ state: 'confirmed', own: null, isOwnAddition: true });
    expect(by('Ben', true)).toMatchObject({ state: 'unreviewed', own: null });
    expect(by('Ben', true)).not.toHaveProperty('isOwnAddition');
    expect(by('Ben', true, [judgement('Ben', 'disputed', 'x1')])).toMatchObject({ state: 'disputed', own: 'disputed' });
    expect(by('Ana', false, [judgement('Ben', 'disputed', 'x1')])).toMatchObject({ others: [{ by: 'Ben' }] });
  });
});
