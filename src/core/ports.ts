import type { Article } from './library/article';
import type { ArticleRow, Catalogue } from './library/catalogue';
import type { Change } from './library/change';
import type { PastChange } from './library/history';
import type { TouchedKind } from './library/change';
import type { Step, StepName, Steps } from './library/steps';
import type { AppError, Result } from './result';
import type { Summary } from './summary/summary';

/** The time, passed in so that the core stays the same at every run. */
export type Clock = { readonly now: () => Date };

/** A source of new identifiers: sortable by the time of their making, never repeated. */
export type IdSource = { readonly next: () => string };

/** An article about to be stored: its record, the engine's summary, and the bytes exactly as imported. */
export type NewArticle = {
  readonly article: Article;
  readonly summary: Summary;
  readonly original: Uint8Array;
  readonly isSample: boolean;
};

/**
 * What came of emptying the recycle bin: how many articles are gone, how many of their files could not be removed, and
 * whether the history holds no word of them; where it still does, that is tried again at the next opening.
 */
export type EmptiedBin = { readonly removed: number; readonly filesLeft: number; readonly isForgotten: boolean };

/** The same as it will lie on the disk: its row and the bytes of its file, made where it was analysed. */
export type PackedArticle = { readonly row: ArticleRow; readonly file: Uint8Array; readonly original: Uint8Array };

/** Hears of the articles that a change touched, and of the kinds of kept records; neither means everything. */
export type ChangeListener = (articleIds: readonly string[], kinds: readonly TouchedKind[]) => void;

/**
 * The library as the rest of the program sees it. A promise that resolves `ok` means the change is on the disk
 * (fdatasync done); one that resolves with an error changed nothing. Opened by `main/store/open-library.ts`.
 */
export type Store = {
  readonly libraryId: string;
  /** The name given to the library when it was made. */
  readonly libraryName: string;
  readonly folder: string;
  /** Why nothing can be written (held by another program, read-only disk), or null. */
  readonly readOnly: AppError | null;
  /** What recovery found and kept when the library was opened, a sentence each. */
  readonly notices: readonly string[];
  readonly catalogue: () => Catalogue;
  /** Makes a change, as a step that can be taken back where it has a name. */
  readonly change: (change: Change, step?: StepName) => Promise<Result<null>>;
  /** Writes originals and article files first, then one journal line for all rows and what is to change with them. */
  readonly addArticles: (
    articles: readonly (NewArticle | PackedArticle)[],
    step?: StepName,
    also?: readonly Change[],
  ) => Promise<Result<readonly ArticleRow[]>>;
  readonly steps: () => Steps;
  /** Takes back the step with this number, or the last for null; refuses where later steps build on it. */
  readonly undo: (number: number | null) => Promise<Result<Step>>;
  /** Does the step again that was taken back last. */
  readonly redo: () => Promise<Result<Step>>;
  /** All changes that the journals remember of an article, its notes and decisions, oldest first; null: of any notes. */
  readonly pastOf: (articleId: string | null) => Promise<Result<readonly PastChange[]>>;
  /** Removes the deleted articles for good, with their notes, decisions, files and past, and forgets all steps. */
  readonly emptyBin: () => Promise<Result<EmptiedBin>>;
  /**
   * Makes a verified backup of the library as it is and answers with its name; 'due' makes one (else null) only where the
   * latest is a day old and something changed since. When it fails every earlier backup is kept.
   */
  readonly backUp: (when: 'now' | 'due') => Promise<Result<string | null>>;
  readonly readArticle: (id: string) => Promise<Result<{ readonly article: Article; readonly summary: Summary }>>;
  readonly findBySha256: (sha256: string) => ArticleRow | null;
  /** Calls the listener after each durable change with what it touched; returns the unsubscribe. */
  readonly subscribe: (listener: ChangeListener) => () => void;
  readonly close: () => Promise<void>;
};
