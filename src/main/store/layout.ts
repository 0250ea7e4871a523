import { join } from 'node:path';

/** The version of the format on the disk; a library with a higher one is refused untouched. */
export const FORMAT = 1;

/** The file that says "this folder is a library". */
export const SENTINEL = 'library.json';
/** The file that says who is writing. */
export const LOCK = 'lock';
/** Files being written; whatever stands in it at the start is left over and is removed. */
export const TEMP_FOLDER = 'temp';
/** Damaged files and cut journal tails, byte for byte. */
export const QUARANTINE_FOLDER = 'quarantine';
/** Journals that a kept snapshot already contains: nothing that was ever written is thrown away. */
export const HISTORY_FOLDER = 'history';
/** Whole snapshots by age, from which a library can be restored. */
export const BACKUPS_FOLDER = 'backups';
/** One immutable file an article version. */
export const ARTICLES_FOLDER = 'articles';
/** The bytes as imported, one file a content. */
export const ORIGINALS_FOLDER = 'originals';
/** The pictures of notes, one immutable file a content. */
export const IMAGES_FOLDER = 'images';
/** One record an import: its plan, what became of each file, and how it ended. */
export const IMPORTS_FOLDER = 'imports';

/** The name of the snapshot of a generation. */
export function snapshotName(generation: number): string {
  return `catalogue-${generation}.json`;
}

/** The name of the journal of a generation, which holds the changes made after its snapshot. */
export function journalName(generation: number): string {
  return `journal-${generation}.jsonl`;
}

/** The generations of all snapshots and journals among the names in a library folder, each in rising order. */
export function generationsIn(names: readonly string[]): {
  readonly snapshots: readonly number[];
  readonly journals: readonly number[];
} {
  return {
    snapshots: matching(names, /^catalogue-(\d{1,15})\.json$/),
    journals: matching(names, /^journal-(\d{1,15})\.jsonl$/),
  };
}

/** True for a name that only a library has at its top. */
export function isLibraryName(name: string): boolean {
  const { snapshots, journals } = generationsIn([name]);
  return (
    snapshots.length + journals.length > 0 ||
    [ARTICLES_FOLDER, ORIGINALS_FOLDER, QUARANTINE_FOLDER, BACKUPS_FOLDER, HISTORY_FOLDER].includes(name)
  );
}

/** Where the original bytes of a SHA-256 are kept. */
export function originalPath(folder: string, sha256: string): string {
  return join(folder, ORIGINALS_FOLDER, sha256.slice(0, 2), sha256);
}

/** Where the picture with a SHA-256 is kept, within a library. */
export function imagePlace(sha256: string): string {
  return `${IMAGES_FOLDER}/${sha256.slice(0, 2)}/${sha256}`;
}

function matching(names: readonly string[], pattern: RegExp): readonly number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}
