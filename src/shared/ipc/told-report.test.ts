import { expect, it } from 'vitest';
import type { ImportOutcome } from './messages';
import { toldOf, wholeReport } from './told-report';

const outcome = (kind: ImportOutcome['outcome'], articleId: string | null = null): ImportOutcome => ({
  fileName: 'a.txt',
  outcome: kind,
  articleId,
  detail: '',
});

it('counts what became of the files, and names the article to open: a new one before one that was here', () => {
  const told = toldOf({
    outcomes: [outcome('same', 's'), outcome('new', 'n'), outcome('new', 'm'), outcome('failed')],
  });
  expect(told).toMatchObject({ counts: { new: 2, same: 1, failed: 1 }, opens: 'n', onlyFailed: { outcome: 'failed' } });
  expect(toldOf({ outcomes: [outcome('failed'), outcome('same', 's')] }).opens).toBe('s');
  expect(toldOf({ outcomes: [outcome('failed'), outcome('failed')] })).toMatchObject({
    opens: null,
    onlyFailed: null,
    unsaved: null,
  });
});

it('is told in as many values however many files there were, and whole when it is read', () => {
  const values = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Object.values(value).reduce((sum, each) => sum + values(each), 0)
      : 1;
  const many = Array.from({ length: 10_000 }, (_, at) => outcome('new', `${at}`));
  const report = { outcomes: many, id: 'R', startedAt: '2024-05-06T12:00:00.000Z', ended: 'cancelled' } as const;
  expect(values(toldOf(report))).toBe(values(toldOf({ ...report, outcomes: many.slice(0, 1) })));
  expect(wholeReport(toldOf(report))).toEqual(report);
  expect(wholeReport(toldOf({ outcomes: [] }))).toEqual({ outcomes: [] });
});
