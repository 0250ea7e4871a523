import { expect, it } from 'vitest';
import { importSummary } from './import-summary';

it('says what was added, what was here and what failed', () => {
  const counts = { new: 2, same: 1, failed: 1 };
  expect(importSummary({ counts })).toBe('2 articles added, 1 already here, 1 could not be read');
});

it('says plainly that nothing was new, that it was cancelled, or that nothing was there', () => {
  expect(importSummary({ counts: { same: 2 } })).toBe('0 new, 2 already here');
  expect(importSummary({ counts: { new: 1, skipped: 1 }, ended: 'cancelled' })).toBe(
    'Import cancelled: 1 article added, 1 passed over',
  );
  expect(importSummary({ counts: {} })).toBe('Nothing was imported');
});
