import { expect, it } from 'vitest';
import { importSummary } from './import-summary';

it('says what was added, what was here and what failed', () => {
  const counts = { new: 2, same: 1, failed: 1 };
  expect(importSummary({ counts, unsaved: null })).toBe('2 articles added, 1 already here, 1 could not be read');
});

it('says plainly that nothing was new, that it was cancelled, or that nothing was there', () => {
  expect(importSummary({ counts: { same: 2 }, unsaved: null })).toBe('0 new, 2 already here');
  expect(importSummary({ counts: { new: 1, skipped: 1 }, ended: 'cancelled', unsaved: null })).toBe(
    'Import cancelled: 1 article added, 1 passed over',
  );
  expect(importSummary({ counts: {}, unsaved: null })).toBe('Nothing was imported');
});

it('tells those that could be read but not be saved from those that could not be read', () => {
  const first = {
    fileName: 'a.txt',
    outcome: 'failed',
    articleId: null,
    detail: 'The disk is full.',
    isUnsaved: true,
  } as const;
  const counts = { new: 3, failed: 3 };
  expect(importSummary({ counts, unsaved: { count: 2, first } })).toBe(
    '3 articles added, 1 could not be read, 2 not saved',
  );
  expect(importSummary({ counts: { failed: 2 }, unsaved: { count: 2, first } })).toBe('2 not saved');
});
