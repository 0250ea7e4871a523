import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import type { ReportEntry } from '#shared/ipc/import-messages';
import { countsOf } from '#shared/ipc/told-report';
import type { ImportRecord, PlannedFile, RecordEnd } from './import-record';
import type { ListedRecord } from './record-files';

/** The report of a record: what became of every file, those that were never come to included. */
export function reportOf({ head, files, outcomes, end }: ImportRecord): ImportReport {
  const passedOver = end?.how === 'cancelled' ? CANCELLED : INTERRUPTED;
  return {
    id: head.id,
    startedAt: head.startedAt,
    outcomes: files.flatMap((file, index) => outcomes.get(index) ?? [skipped(file, passedOver)]),
    ...(end?.how === 'done' ? {} : { ended: end?.how === 'cancelled' ? 'cancelled' : 'interrupted' }),
  };
}

/** The places among its files of those that a further attempt may bring in: those that failed and those passed over. */
export function unfinishedFiles({ files, outcomes }: ImportRecord): readonly number[] {
  const isOpen = (of: readonly ImportOutcome[] | undefined): boolean =>
    of === undefined || of.some(({ outcome }) => outcome === 'failed' || outcome === 'skipped');
  return [...files.keys()].filter((index) => isOpen(outcomes.get(index)));
}

/** The same record as if those files had not been come to, so that going on with it tries them again. */
export function withoutFailed(record: ImportRecord): ImportRecord {
  const open = new Set(unfinishedFiles(record));
  return { ...record, outcomes: new Map([...record.outcomes].filter(([file]) => !open.has(file))) };
}

/** A record as the list of reports shows it. */
export function entryOf({ head, end }: ListedRecord): ReportEntry {
  return {
    id: head.id,
    startedAt: head.startedAt,
    from: head.from,
    total: head.total,
    counts: end?.counts ?? {},
  };
}

/** The last line of a record, with the counts of its report. */
export function endOf(record: ImportRecord, how: RecordEnd['how'], endedAt: string): RecordEnd {
  const end: RecordEnd = { endedAt, how, counts: {} };
  return { ...end, counts: { ...countsOf(reportOf({ ...record, end }).outcomes) } };
}

const CANCELLED = 'The import was cancelled before this file was read.';
const INTERRUPTED = 'The import was interrupted before this file was read.';

function skipped({ name, folder }: PlannedFile, detail: string): ImportOutcome {
  const where = folder === undefined ? {} : { folder };
  return {
    fileName: name,
    ...where,
    outcome: 'skipped',
    articleId: null,
    detail,
    action: 'Retry it from this report.',
  };
}
