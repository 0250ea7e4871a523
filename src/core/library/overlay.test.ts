import { describe, expect, test } from 'vitest';
import type { Summary } from '../summary/summary';
import { keptItems, reviewedSections } from './overlay';
import type { Review } from './review';

const TEXT = 'Mayor Ines Calder opened the ferry on Monday. "The crossing is safe," Calder said. Ines waved.';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const SUMMARY: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [],
  people: [
    {
      id: 'p1',
      name: 'Ines Calder',
      aliases: ['Calder'],
      roles: [{ title: 'Mayor', organization: null, evidence: span('Mayor') }],
      mentions: [span('Ines Calder'), span('Calder', 60)],
    },
    { id: 'p2', name: 'Ines', aliases: [], roles: [], mentions: [span('Ines', 80)] },
  ],
  organizations: [],
  places: [],
  dates: [{ id: 'd1', text: 'Monday', date: null, evidence: span('Monday'), resolvedFrom: null }],
  timeline: [],
  quotes: [
    {
      id: 'q1',
      text: 'The crossing is safe,',
      kind: 'direct',
      speaker: null,
      cue: span('said'),
      evidence: span('"The crossing is safe,"'),
    },
  ],
  figures: [],
  topics: [],
};

function review(part: Partial<Review>): Review {
  return {
    articleId: 'a1',
    section: 'people',
    itemId: 'p1',
    verdict: 'confirmed',
    edit: null,
    anchor: span('Ines Calder'),
    quoted: 'Ines Calder',
    by: 'reader',
    at: '2024-05-06T07:08:09.000Z',
    ...part,
  };
}

describe('laying reviews over a summary', () => {
  test('an unreviewed summary comes back item by item, in order', () => {
    const { sections, orphans } = reviewedSections(SUMMARY, []);
    expect(sections.people.map(({ item, state }) => [item.name, state])).toEqual([
      ['Ines Calder', 'unreviewed'],
      ['Ines', 'unreviewed'],
    ]);
    expect(sections.people[0]?.item).toBe(SUMMARY.people[0]);
    expect(orphans).toEqual([]);
  });

  test('verdicts and edits set the state, the engine stays beside the edit', () => {
    const { sections } = reviewedSections(SUMMARY, [
      review({ edit: { name: 'Inés Calder', title: 'Lord Mayor', organization: 'Port Vell' } }),
      review({ itemId: 'p2', verdict: 'rejected' }),
      review({ section: 'quotes', itemId: 'q1', edit: { speaker: 'Ines Calder' }, verdict: null }),
      review({ section: 'dates', itemId: 'd1', edit: null }),
    ]);
    const [calder, ines] = sections.people;
    expect(calder?.state).toBe('edited');
    expect(calder?.item.name).toBe('Inés Calder');
    expect(calder?.item.roles).toEqual([{ title: 'Lord Mayor', organization: 'Port Vell', evidence: span('Mayor') }]);
    expect(calder?.original.name).toBe('Ines Calder');
    expect(ines?.state).toBe('rejected');
    expect(keptItems(sections.people).map(({ name }) => name)).toEqual(['Inés Calder']);
    expect(sections.quotes[0]?.item.speaker).toEqual({ name: 'Ines Calder', evidence: span('said') });
    expect(sections.dates[0]?.state).toBe('confirmed');
  });

  test('an edit can empty what may be empty', () => {
    const { sections } = reviewedSections(SUMMARY, [review({ edit: { title: '', organization: null } })]);
    expect(sections.people[0]?.item.roles).toEqual([]);
  });

  test('a new id is found by its anchor, the first mention before the others', () => {
    const gone = review({ itemId: 'old', verdict: 'rejected' });
    expect(reviewedSections(SUMMARY, [gone]).sections.people[0]?.state).toBe('rejected');
    const later = review({ itemId: 'old', anchor: span('Calder', 60), quoted: 'Calder' });
    expect(reviewedSections(SUMMARY, [later]).sections.people[0]?.state).toBe('confirmed');
  });

  test('with the text, an anchor that lost its words is not followed but its words are', () => {
    const moved = review({ itemId: 'old', anchor: span('Ines', 80), quoted: 'Ines Calder', verdict: 'rejected' });
    const { sections } = reviewedSections(SUMMARY, [moved], TEXT);
    expect(sections.people.map(({ state }) => state)).toEqual(['rejected', 'unreviewed']);
  });

  test('what cannot be placed for certain is an orphan, and so is a second review of one item', () => {
    const nowhere = review({ itemId: 'old', anchor: { start: 1, end: 3 }, quoted: 'ay' });
    const wrongSection = review({ section: 'places', itemId: 'p1' });
    const second = review({ itemId: 'older' });
    const { sections, orphans } = reviewedSections(SUMMARY, [nowhere, wrongSection, second, review({})], TEXT);
    expect(orphans).toEqual([nowhere, wrongSection, second]);
    expect(sections.people[0]?.review).toEqual(review({}));
  });

  test('two items on the same words are never guessed between', () => {
    const twin = { ...SUMMARY, people: [...SUMMARY.people, { ...SUMMARY.people[0], id: 'p3' }] } as Summary;
    expect(reviewedSections(twin, [review({ itemId: 'old' })]).orphans).toHaveLength(1);
  });
});
