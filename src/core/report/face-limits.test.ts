import { expect, test } from 'vitest';
import { plainArticle } from '../../../tests/kit/plain-article';
import { buildReport } from './build-report';
import type { ReportInput } from './build-report';
import { withFaceLimits } from './face-limits';
import { chosenParts, WHOLE_DOSSIER } from './print-options';
import type { PrintOptions } from './print-options';

const TEXT = 'Ines Calder opened the ferry. שלום, said a sign.';
const { article, summary } = plainArticle('a1', TEXT);
const PERSON = { id: 'p1', name: 'Ines Calder', aliases: [], roles: [], mentions: [{ start: 0, end: 11 }] };
const INPUT: ReportInput = {
  article: { ...article, title: 'The ferry' },
  summary: { ...summary, people: [PERSON] },
  reviews: [],
  notes: [{ id: 'n1', articleId: 'a1', markdown: 'ᚠᚢ', createdAt: '2024-05-06', updatedAt: '2024-05-06' }],
  comments: [
    {
      id: 'c1',
      articleId: 'a1',
      section: 'people',
      itemId: 'p1',
      anchor: { start: 0, end: 11 },
      quoted: 'Ines Calder',
      by: 'Ana',
      at: '2024-05-06T07:00:00.000Z',
      text: '𐐔𐐯',
    },
  ],
};
const limits = (options: Partial<PrintOptions>, saidIn: 'en' | 'fr' = 'en'): string =>
  withFaceLimits(chosenParts(buildReport({ ...INPUT, saidIn }), { ...WHOLE_DOSSIER, ...options })).limits.join(' ');

test('names the scripts without a typeface of what is printed, and of nothing that is left out', () => {
  expect(limits({})).toMatch(/Hebrew, Runic, Deseret/u);
  expect(limits({ leftOut: ['source'] })).toMatch(/Runic, Deseret/u);
  expect(limits({ leftOut: ['source'] })).not.toMatch(/Hebrew/u);
  expect(limits({ leftOut: ['notes', 'comments'] })).toMatch(/Hebrew/u);
  expect(limits({ leftOut: ['notes', 'comments'] })).not.toMatch(/Runic|Deseret/u);
  expect(limits({ leftOut: ['source', 'notes', 'comments'] })).toBe('');
  expect(limits({ template: 'brief' })).toBe('');
  expect(limits({}, 'fr')).toMatch(/hébreu/u);
});
