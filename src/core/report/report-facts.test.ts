import { expect, it } from 'vitest';
import { emptySummary, plainArticle } from '../../../tests/kit/plain-article';
import { placeOf } from '../library/place';
import type { Review, Verdict } from '../library/review';
import type { Section } from '../summary/summary';
import { buildReport } from './build-report';
import type { ReportInput } from './build-report';

const TEXT = 'Mayor Ruth Vale opened the mill bridge. It holds.';
const { article: ARTICLE } = plainArticle('a1', TEXT);
const RUTH = { start: 6, end: 15 };
const SUMMARY = {
  ...emptySummary('test'),
  people: [{ id: 'p1', name: 'Ruth Vale', aliases: [], roles: [], mentions: [RUTH] }],
  topics: [{ id: 't1', term: 'bridge', score: 1, mentions: [{ start: 32, end: 38 }] }],
};
const INPUT: ReportInput = { article: ARTICLE, summary: SUMMARY, notes: [], reviews: [] };

function review(section: Section, itemId: string, verdict: Verdict, by: string): Review {
  const anchor = section === 'people' ? RUTH : { start: 32, end: 38 };
  const quoted = TEXT.slice(anchor.start, anchor.end);
  return { articleId: 'a1', section, itemId, verdict, edit: null, anchor, quoted, by, at: '2024-02-03T04:05:06.000Z' };
}

it('names who decided, each once, in every language', () => {
  const reviews = [review('people', 'p1', 'confirmed', 'Ben'), review('topics', 't1', 'disputed', 'Ana')];
  const fineOf = (saidIn: 'en' | 'fr' | 'ar', made: readonly Review[] = reviews): string =>
    buildReport({ ...INPUT, reviews: made, saidIn }).facts.find(({ fine }) => fine?.includes('0'))?.fine ?? '';
  expect(fineOf('en')).toMatch(/; by Ana, Ben$/u);
  expect(fineOf('fr')).toMatch(/\u202f; par Ana, Ben$/u);
  expect(fineOf('ar')).toMatch(/؛ راجعها \u2068Ana\u2069، \u2068Ben\u2069$/u);
  expect(fineOf('en', [])).not.toContain(' by ');
});

it('says which words a note is on', () => {
  const times = { createdAt: '2026-01', updatedAt: '2026-01-02T03:04:05Z' };
  const notes = [
    { id: 'a', articleId: 'a1', markdown: 'Which?', place: placeOf(TEXT, RUTH), ...times },
    { id: 'b', articleId: 'a1', markdown: 'On all of it', ...times },
  ];
  expect(buildReport({ ...INPUT, notes }).notes.map(({ quoted }) => quoted)).toEqual(['Ruth Vale', undefined]);
});

it('names the language of a text where the engine gives its tag', () => {
  const limit =
    'Names, roles and reported speech are read in full in English only; in this language (hi) plain rules find those that a title, a verb of speech or a known word shows, and some are missed.';
  const input = { ...INPUT, article: { ...ARTICLE, language: 'hi' }, summary: { ...SUMMARY, limits: [limit] } };
  expect(buildReport(input).limits.join()).toContain('in this language (Hindi) plain rules');
  expect(buildReport({ ...input, saidIn: 'fr' }).limits.join()).toContain('dans cette langue (hindi)');
  expect(buildReport({ ...input, saidIn: 'ar' }).limits.join()).toContain('الهندية');
});
