import type { AppError } from '#core/result';

/**
 * One backup in a list; the counts are null where it is not whole, the reason where it does not say. They are of what a restore
 * brings back; `gone` counts the articles that were removed for good after it was made.
 */
export type BackupEntry = {
  readonly name: string;
  readonly madeAt: string;
  readonly counts: {
    readonly articles: number;
    readonly notes: number;
    readonly reviews: number;
    readonly gone: number;
  } | null;
  readonly reason: 'automatic' | 'asked' | 'restore' | 'migration' | null;
};

/** The folder where copies of the backups are kept, named without its path; `problem` says why the last copy failed. */
export type CopiesState = {
  readonly folderName: string;
  readonly parentName: string;
  readonly problem: AppError | null;
};

/** A backup was made; `copyProblem` says why it was not copied to the folder for copies. */
export type BackupReceipt = { readonly copyProblem: AppError | null };

/**
 * What a restore did: `undoneBy` is the backup that takes it back, null where the state before could not be read; `gone` counts
 * the articles that were removed for good after the backup was made, and so stay gone.
 */
export type RestoreReceipt = { readonly undoneBy: string | null; readonly gone: number };

/** What a library folder holds, whether it opens or not; named without its path. */
export type LibrarySurvey = {
  readonly folderName: string;
  readonly parentName: string;
  readonly isThere: boolean;
  readonly articleFiles: number;
  readonly originals: number;
  /** The pictures of notes. */
  readonly images: number;
  readonly backups: number;
  readonly latestBackup: string | null;
};

/** What was written from a library that does not open, and a sentence for each thing that could not be. */
export type RescueReceipt = {
  readonly folderName: string;
  readonly parentName: string;
  readonly articles: number;
  readonly notes: number;
  readonly originals: number;
  readonly unread: readonly string[];
};

/** Where a library was moved to, named without its path; `formerName` is the folder it came from, which is kept. */
export type MovedReceipt = {
  readonly name: string;
  readonly folderName: string;
  readonly parentName: string;
  readonly formerName: string;
};

/** The library that is open after a change of libraries; `problem` says why it can only be read. */
export type OpenedReceipt = {
  readonly name: string;
  readonly problem: AppError | null;
  /** Of a library brought back from a copy: when that was made, and how many files of articles it lacked. */
  readonly broughtBack?: { readonly madeAt: string; readonly missing: number };
};
