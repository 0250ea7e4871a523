import type { ImportReport } from './messages';

/** An import that came to no end: the program was ended, or its library closed, while files were still to be read. */
export type InterruptedImport = {
  readonly id: string;
  readonly startedAt: string;
  readonly done: number;
  readonly total: number;
};

/** One saved report in a list. */
export type ReportEntry = {
  readonly id: string;
  readonly startedAt: string;
  /** The folder or the file that was chosen, without its path. */
  readonly from: string;
  readonly total: number;
  readonly counts: Readonly<Partial<Record<ImportReport['outcomes'][number]['outcome'], number>>>;
};

/** What the window has to know of imports when it opens. */
export type ImportsState = { readonly isRunning: boolean; readonly interrupted: readonly InterruptedImport[] };
