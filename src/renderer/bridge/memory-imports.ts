import { fail, ok } from '#core/result';
import type { Bridge } from '#shared/ipc/contract';
import { PREVIEW_PAGE } from '#shared/ipc/import-messages';
import type { InterruptedImport, Preview } from '#shared/ipc/import-messages';
import type { ImportReport } from '#shared/ipc/messages';
import type { PreviewChoice } from '#shared/ipc/schemas';
import { countsOf, toldOf } from '#shared/ipc/told-report';

/** What a bridge in memory knows of imports: those that were interrupted, and the reports, by their ids. */
export type MemoryImports = {
  readonly interrupted?: readonly InterruptedImport[];
  readonly preview?: Omit<Preview, 'total'>;
  /** Hears of what a person decided in the preview. */
  readonly onBegin?: (choices: readonly PreviewChoice[]) => void;
  readonly reports?: readonly (ImportReport & { readonly id: string; readonly startedAt: string })[];
};

/** The part of the bridge in memory that is about imports: what is gone on with or retried ends as its report says. */
export function memoryImports({
  interrupted = [],
  reports = [],
  preview = { rows: [], tables: [], books: null },
  onBegin = () => undefined,
}: MemoryImports): Bridge['imports'] {
  const { rows } = preview;
  const firstPage = JSON.stringify({ ...preview, rows: rows.slice(0, PREVIEW_PAGE), total: rows.length });
  let waiting = interrupted;
  let kept = reports;
  const reportOf = (id: string) => {
    waiting = waiting.filter((each) => each.id !== id);
    const found = kept.find((report) => report.id === id);
    return Promise.resolve(
      found ? ok(toldOf(found)) : fail('no-report', 'There is no report of this import any more.'),
    );
  };
  return {
    state: () => Promise.resolve({ isRunning: false, interrupted: waiting }),
    control: () => Promise.resolve(ok(null)),
    preview: () => Promise.resolve(ok(firstPage)),
    previewRows: (_id, from) => Promise.resolve(ok(JSON.stringify(preview.rows.slice(from, from + PREVIEW_PAGE)))),
    readAs: () => Promise.resolve(ok(firstPage)),
    encodings: () => Promise.resolve(fail('no-engine', 'Nothing is decoded here.')),
    begin: (id, choices) => {
      onBegin(choices);
      return reportOf(id);
    },
    dismiss: () => Promise.resolve(ok(null)),
    goOn: reportOf,
    leave: reportOf,
    reports: () =>
      Promise.resolve(
        ok(
          kept.map(({ id, startedAt, outcomes }) => ({
            id,
            startedAt,
            from: outcomes[0]?.fileName ?? '',
            total: outcomes.length,
            counts: countsOf(outcomes),
          })),
        ),
      ),
    report: reportOf,
    retry: reportOf,
    export: () => Promise.resolve(ok({ fileName: 'Import report.csv', folderName: 'Documents' })),
    forget: (id) => {
      kept = kept.filter((report) => report.id !== id);
      return Promise.resolve(ok(null));
    },
  };
}
