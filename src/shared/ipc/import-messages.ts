import type { AppError } from '#core/result';
import type { ColumnMap } from './import-settings';
import type { ImportOutcome, ImportReport } from './messages';

/** An import that came to no end: the program was ended, or its library closed, while files were still to be read. */
export type InterruptedImport = {
  readonly id: string;
  readonly startedAt: string;
  /** The folder or the file that was chosen, without its path. */
  readonly from: string;
  readonly done: number;
  readonly total: number;
};

/** The folder that is watched for new files, named without its path: how many were imported, and why it cannot be looked at just now. */
export type WatchState = {
  readonly folderName: string;
  readonly parentName: string;
  readonly taken: number;
  readonly problem: AppError | null;
};

/** The number of outcomes of each kind. */
export type OutcomeCounts = Readonly<Partial<Record<ImportOutcome['outcome'], number>>>;

/**
 * A report as the window is told it: what its first line needs, and all that became of the files (`readonly ImportOutcome[]`) as one
 * JSON text, which is read only where somebody wants to see it. As values, the outcomes of 10,000 files would hold the page up for longer than a key may wait.
 */
export type ToldReport = Omit<ImportReport, 'outcomes'> & {
  readonly outcomes: string;
  readonly counts: OutcomeCounts;
  /** The article to open: the first new one, else the first that was here already. */
  readonly opens: string | null;
  /** What could not be read, where it is one text alone. */
  readonly onlyFailed: ImportOutcome | null;
  /** Of the texts that failed, those that the library could not take: how many, and the first of them. */
  readonly unsaved: { readonly count: number; readonly first: ImportOutcome } | null;
};

/** One saved report in a list. */
export type ReportEntry = {
  readonly id: string;
  readonly startedAt: string;
  /** The folder or the file that was chosen, without its path. */
  readonly from: string;
  readonly total: number;
  readonly counts: OutcomeCounts;
};

/** What the window has to know of imports when it opens. */
export type ImportsState = { readonly isRunning: boolean; readonly interrupted: readonly InterruptedImport[] };

/** A date that can be read in two ways, as EDTF, and how it is written. */
export type TwoDates = { readonly written: string; readonly dayFirst: string; readonly monthFirst: string };

/** What a text is to the library, as a preview tells it; 'changed' is a later version of a file of the same name. */
type PreviewStatus = 'new' | 'same' | 'same-text' | 'near' | 'changed' | 'failed' | 'textless';

/** One text of a preview. All that was read of it is null where it could not be read; `problem` says why then. */
export type PreviewRow = {
  /** The same for the same text when it is read in another way. */
  readonly key: string;
  readonly fileName: string;
  readonly folder: string | null;
  readonly status: PreviewStatus;
  /** The article or the earlier text of this import that it is like: its title, and the share of what they have in common. */
  readonly like: { readonly title: string; readonly share: number } | null;
  readonly problem: string | null;
  readonly notes: readonly string[];
  readonly found: {
    readonly title: string;
    readonly isTitleDerived: boolean;
    readonly publishedOn: string | null;
    readonly dates: TwoDates | null;
    readonly place: string | null;
    readonly language: string;
    readonly mediaType: string;
    readonly encoding: string;
    readonly isGuess: boolean;
    readonly confidence: number | null;
    readonly damaged: number;
    readonly sample: string;
  } | null;
  /** True where the text, or the file it is a part of, can be read in another encoding. */
  readonly isEncoded: boolean;
  /** True of a text that a person left out when the same files were imported last: it is left out again, unless it is ticked. */
  readonly wasLeftOut?: true;
};

/** The columns of tables that have the same ones: their names with the first rows, what they are taken for, and the files. */
export type PreviewTable = {
  readonly key: string;
  readonly names: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly map: ColumnMap | null;
  readonly isCertain: boolean;
  readonly fileNames: readonly string[];
};

/** The books among the files, the most chapters that one has, and whether each chapter becomes an article. */
export type PreviewBooks = {
  readonly fileNames: readonly string[];
  readonly chapters: number;
  readonly books: 'one' | 'chapters';
};

/** So many rows of a preview are sent at once: neither side may be busy with more of them for longer than a person feels. */
export const PREVIEW_PAGE = 250;

/** All that a preview tells of files, and what it asks about them; of `total` rows the first, the others come page by page. */
export type Preview = {
  readonly rows: readonly PreviewRow[];
  readonly total: number;
  readonly tables: readonly PreviewTable[];
  readonly books: PreviewBooks | null;
};
