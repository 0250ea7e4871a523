import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../summary/summary';
import type { Article } from './article';
import type { Review } from './review';
import { changesSince, signableState, signoffForm } from './signoff';
import type { Signable, Signoff } from './signoff';

const TEXT = 'Mayor Ines Calder opened the ferry. Ada Brook waved.';
const person = (id: string, name: string) => {
  const start = TEXT.indexOf(name);
  return { id, name, aliases: [], roles: [], mentions: [{ start, end: start + name.length }] };
};
const SUMMARY: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [],
  people: [person('p1', 'Ines Calder'), person('p2', 'Ada Brook')],
  organizations: [],
  places: [],
  dates: [],
  timeline: [],
  quotes: [],
  figures: [],
  topics: [],
};
const ARTICLE = { id: 'a1', title: 'The ferry', text: TEXT } as Article;
const REVIEW: Review = {
  articleId: 'a1',
  section: 'people',
  itemId: 'p1',
  verdict: 'confirmed',
  edit: null,
  anchor: { start: 6, end: 17 },
  quoted: 'Ines Calder',
  by: 'Ana',
  at: '2024-05-06T07:00:00.000Z',
};
const BASE: Signable = { article: ARTICLE, summary: SUMMARY, reviews: [REVIEW], additions: [] };

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const signed = (signable: Signable): Signoff => ({
  id: 's1',
  articleId: 'a1',
  by: 'Ana',
  at: '2024-05-07T07:00:00.000Z',
  ...signableState(signable, sha256),
});
const since = (signable: Signable) => changesSince(signed(BASE), signableState(signable, sha256));

describe('a sign-off', () => {
  test('is of a text that anyone can make from the files of the library', () => {
    expect(signableState(BASE, sha256).sha256).toBe(sha256(signoffForm(BASE)));
    expect(JSON.parse(signoffForm(BASE))).toEqual({
      form: 'sidelight-signoff-1',
      text: TEXT,
      summary: SUMMARY,
      corrections: [REVIEW],
      additions: [],
    });
  });

  test('does not depend on the order in which decisions were made', () => {
    const other: Review = { ...REVIEW, itemId: 'p2' };
    const one = signableState({ ...BASE, reviews: [REVIEW, other] }, sha256);
    expect(signableState({ ...BASE, reviews: [other, REVIEW] }, sha256)).toEqual(one);
  });

  test('names each item whose decision or words changed since, and nothing else', () => {
    expect(since(BASE)).toEqual([]);
    expect(since({ ...BASE, reviews: [{ ...REVIEW, verdict: 'disputed' }] })).toEqual([
      { section: 'people', label: 'Ines Calder', was: 'confirmed', now: 'disputed' },
    ]);
    expect(since({ ...BASE, reviews: [REVIEW, { ...REVIEW, itemId: 'p2', edit: { name: 'Ada Brooke' } }] })).toEqual([
      { section: 'people', label: 'Ada Brooke', was: 'unreviewed', now: 'edited' },
    ]);
    expect(since({ ...BASE, reviews: [{ ...REVIEW, by: 'Ben' }] })).toMatchObject([
      { was: 'confirmed', now: 'confirmed' },
    ]);
  });

  test('tells of items that a newer engine brought and left out', () => {
    const summary = { ...SUMMARY, people: [person('p1', 'Ines Calder'), person('p3', 'Mayor')] };
    expect(since({ ...BASE, summary })).toEqual([
      { section: 'people', label: 'Mayor', was: null, now: 'unreviewed' },
      { section: 'people', label: 'Ada Brook', was: 'unreviewed', now: null },
    ]);
  });

  test('knows of a decision that no longer finds its item', () => {
    const lost: Review = { ...REVIEW, itemId: 'gone', anchor: { start: 0, end: 1 }, quoted: 'Zoe' };
    expect(since({ ...BASE, reviews: [REVIEW, lost] })).toEqual([
      { section: 'people', label: 'Zoe', was: null, now: 'confirmed' },
    ]);
  });
});
