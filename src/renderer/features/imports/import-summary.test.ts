import { expect, it } from 'vitest';
import type { ImportOutcome } from '#shared/ipc/messages';
import { articleToOpen, importSummary } from './import-summary';

const outcome = (kind: ImportOutcome['outcome'], articleId: string | null = null): ImportOutcome => ({
  fileName: 'a.txt',
  outcome: kind,
  articleId,
  detail: '',
});

it('says what was added, what was here and what failed', () => {
  const outcomes = [outcome('same', 's'), outcome('new', 'n'), outcome('new', 'm'), outcome('failed')];
  expect(importSummary({ outcomes })).toBe('2 articles added, 1 already here, 1 could not be read');
  expect(articleToOpen({ outcomes })).toBe('n');
});

it('opens what was here when nothing is new, and nothing when all failed', () => {
  expect(articleToOpen({ outcomes: [outcome('failed'), outcome('same', 's')] })).toBe('s');
  expect(importSummary({ outcomes: [outcome('same', 's'), outcome('same', 't')] })).toBe('0 new, 2 already here');
  expect(importSummary({ outcomes: [outcome('new', 's'), outcome('skipped')], ended: 'cancelled' })).toBe(
    'Import cancelled: 1 article added, 1 passed over',
  );
  expect(articleToOpen({ outcomes: [outcome('failed')] })).toBeNull();
  expect(importSummary({ outcomes: [] })).toBe('Nothing was imported');
});
