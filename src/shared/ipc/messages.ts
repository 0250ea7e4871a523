import type { Article } from '#core/library/article';
import type { PastRecord } from '#core/library/history';
import type { KeptOfArticle } from '#core/library/kept';
import type { Note } from '#core/library/note';
import type { Review } from '#core/library/review';
import type { Step } from '#core/library/steps';
import type { CollectionPart, PartSetting } from '#core/report/collection/collection-part';
import type { PrintOptions } from '#core/report/print-options';
import type { ReportDocument } from '#core/report/report-document';
import type { AppError } from '#core/result';
import type { NoteHit } from '#core/search/notes-scan';
import type { Snippet } from '#core/search/snippet';
import type { Summary } from '#core/summary/summary';
import type { ListPlace } from './schemas';

/** An article with all that stands beside it. */
export type OpenArticle = {
  readonly article: Article;
  readonly summary: Summary;
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  readonly kept: KeptOfArticle;
  readonly isSample: boolean;
  /** Names the version of its text and summary: two of the same name are the same. */
  readonly version?: string;
  /** The offset of the first words in view when it was left on this computer; absent for its top. */
  readonly leftAt?: number;
};

/** What people did to an article: all of it that may change while its text and its summary stay as they are. */
export type ArticleStanding = Omit<OpenArticle, 'article' | 'summary' | 'leftAt'>;

/** The state of the open library; `problem` says why it is read-only or could not be read, `notices` what was recovered. */
export type LibraryStatus = {
  readonly name: string;
  readonly articles: number;
  readonly samples: number;
  /** How many articles are in the recycle bin. */
  readonly deleted: number;
  /** False where the library could not be opened at all: there is nothing to show. */
  readonly isOpen: boolean;
  readonly readOnly: boolean;
  readonly problem: AppError | null;
  readonly notices: readonly string[];
  /** True while the library was made just now and the samples are still being brought in. */
  readonly isFilling?: boolean;
};

/**
 * One page of the list: its rows (`readonly ArticleRow[]`) as one JSON text, and where the next page begins, null behind the
 * last. `rows` is null where another list was begun since: the reader begins anew.
 */
export type ListPage = { readonly rows: string | null; readonly next: ListPlace | null };

/** The step that can be taken back next, and the one that can be done again. */
export type StepsState = { readonly undo: Step | null; readonly redo: Step | null };

/** Versions of records, the latest first, and whether there are more of them than were wanted. */
export type PastVersions = { readonly versions: readonly PastRecord[]; readonly hasMore: boolean };

/**
 * What became of one text of an import; `articleId` is set for 'new' and 'same'. 'skipped' was not come to, 'textless' is a part
 * of a file that is no text by its nature, 'left-out' is what a person did not want.
 */
export type ImportOutcome = {
  readonly fileName: string;
  readonly outcome: 'new' | 'same' | 'failed' | 'skipped' | 'textless' | 'left-out';
  readonly articleId: string | null;
  readonly detail: string;
  /** What the person can do about it. */
  readonly action?: string;
  /** The folders between the one that was chosen and the file. */
  readonly folder?: string;
  /** True of a text that failed because the library could not take it, and not for what it is. */
  readonly isUnsaved?: true;
};

/**
 * What an import did, file by file. `id` is that of the saved report; `ended` is absent where the import came to its end by
 * itself, and says otherwise why some files were passed over.
 */
export type ImportReport = {
  readonly outcomes: readonly ImportOutcome[];
  readonly id?: string;
  readonly startedAt?: string;
  readonly ended?: 'cancelled' | 'interrupted';
};

/**
 * How far a running import has come. `perMinute` and `secondsLeft` are null until they can be told; `fileName` is the file read
 * last, empty before the first.
 */
export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly fileName: string;
  readonly phase: 'looking' | 'running' | 'paused' | 'stopping';
  /** How many imports were asked for that begin after this one; none where it is not said. */
  readonly waiting?: number;
  readonly perMinute: number | null;
  readonly secondsLeft: number | null;
};

/** An article that a search found; no snippet where only a date or a language was asked for. */
export type SearchHit = { readonly articleId: string; readonly snippet: Snippet | null };

/**
 * What a search found: the best hits of `total`, best first, what may have been meant where a word is in no text, and whether the
 * index holds the whole library yet.
 */
export type SearchResults = {
  readonly hits: readonly SearchHit[];
  /** What was found in the notes that belong to no article. */
  readonly notes: readonly NoteHit[];
  readonly total: number;
  readonly didYouMean: string | null;
  readonly isComplete: boolean;
};

/** A finished export; `token` stands for the file's path, which the renderer never sees. */
export type ExportReceipt = { readonly token: string; readonly fileName: string; readonly folderName: string };

/** How far an export of many articles is. */
export type ExportProgress = { readonly done: number; readonly total: number };

/**
 * What became of an export of many articles: those left out with the reason, the last file written, and in `problem` why
 * it ended before its time.
 */
export type ExportedAll = {
  readonly saved: number;
  readonly total: number;
  readonly failed: readonly { readonly title: string; readonly reason: string }[];
  readonly last: ExportReceipt | null;
  readonly isCancelled: boolean;
  readonly problem: AppError | null;
};

/** A file written where a person chose, named without its path. */
export type SavedFile = { readonly fileName: string; readonly folderName: string };

/** Versions shown in "About". */
export type AppInfo = {
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  readonly engine: string;
  readonly platform: string;
  /** The name of the person at this computer. */
  readonly author: string;
};

/** A package that the program was made with, and the text of its licence (empty where it has none of its own). */
export type ThirdParty = {
  readonly name: string;
  readonly version: string;
  /** The licence by its SPDX name. */
  readonly licence: string;
  readonly text: string;
};

/**
 * What the hidden print window draws: the report of an article or a part of a collection report, and on a last sheet the foot
 * that goes on each of its pages.
 */
export type PrintWork =
  | { readonly document: ReportDocument; readonly options: PrintOptions }
  | {
      readonly part: CollectionPart;
      readonly setting: PartSetting;
      readonly options: Pick<PrintOptions, 'paper' | 'css'>;
    };

/** Work as the print window gets it: with its text in inks (`core/report/tags.ts`), or in its true colours. */
export type PrintJob = PrintWork & { readonly inInks: boolean };

/** The pages of a collection report on the first `articles` of the `total` it would be of. */
export type CollectionPreview = { readonly pdf: Uint8Array; readonly articles: number; readonly total: number };

/** What became of a collection report: those left out with the reason, and no receipt where it was cancelled. */
export type ExportedCollection = {
  readonly receipt: ExportReceipt | null;
  readonly articles: number;
  readonly failed: readonly { readonly title: string; readonly reason: string }[];
};
