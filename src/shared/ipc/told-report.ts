import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { OutcomeCounts, ToldReport } from './import-messages';
import type { ImportOutcome, ImportReport } from './messages';

/** The number of outcomes of each kind. */
export function countsOf(outcomes: readonly ImportOutcome[]): OutcomeCounts {
  const counts: Partial<Record<ImportOutcome['outcome'], number>> = {};
  for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** Of the texts that failed, those that the library could not take; null where there is none. */
export function unsavedOf(outcomes: readonly ImportOutcome[]): ToldReport['unsaved'] {
  const unsaved = outcomes.filter(({ isUnsaved }) => isUnsaved);
  return unsaved[0] ? { count: unsaved.length, first: unsaved[0] } : null;
}

/** A report as the window is told it. */
export function toldOf({ outcomes, ...report }: ImportReport): ToldReport {
  const first = (kind: ImportOutcome['outcome']) => outcomes.find(({ outcome }) => outcome === kind);
  const counts = countsOf(outcomes);
  return {
    ...report,
    outcomes: JSON.stringify(outcomes),
    counts,
    opens: (first('new') ?? first('same'))?.articleId ?? null,
    onlyFailed: counts.failed === 1 ? (first('failed') ?? null) : null,
    unsaved: unsavedOf(outcomes),
  };
}

/** The same of an import that may not have begun. */
export function toldResult(result: Result<ImportReport>): Result<ToldReport> {
  return result.ok ? ok(toldOf(result.value)) : result;
}

/** The whole report, of which the window reads the outcomes only to show them. */
export function wholeReport({ outcomes, id, startedAt, ended }: ToldReport): ImportReport {
  return {
    outcomes: JSON.parse(outcomes) as readonly ImportOutcome[],
    ...(id === undefined ? {} : { id }),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(ended === undefined ? {} : { ended }),
  };
}
