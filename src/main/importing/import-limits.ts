/** What an import takes at most; sizes in bytes. Every refusal states the limit that it goes by. */
export type ImportLimits = {
  /** One file with one text, and one entry of a collection. */
  readonly fileBytes: number;
  /** One file with many texts: an archive, a table, a mailbox. */
  readonly collectionBytes: number;
  /** What one document that is an archive (Word, ODT, EPUB) may come to when it is unpacked. */
  readonly documentBytes: number;
  /** How many pages one document may have. */
  readonly pages: number;
  /** How many entries one file may hold. */
  readonly entries: number;
  /** How many archives may lie in one another; the file itself is the first. */
  readonly depth: number;
  /** What all entries of one file may come to when they are unpacked. */
  readonly unpackedBytes: number;
  /** How many times its packed size one entry may come to; small ones always may. */
  readonly ratio: number;
  /** How long the reading and analysis of one text may take. */
  readonly seconds: number;
  /** How much memory the reading and analysis of one text may take. */
  readonly memoryBytes: number;
};

const MB = 1024 * 1024;

/** The limits where nobody set others: far above what people keep, far below what stops a small laptop. */
export const DEFAULT_LIMITS: ImportLimits = {
  fileBytes: 32 * MB,
  collectionBytes: 256 * MB,
  documentBytes: 200 * MB,
  pages: 5_000,
  entries: 50_000,
  depth: 4,
  unpackedBytes: 1024 * MB,
  ratio: 500,
  seconds: 30,
  memoryBytes: 1024 * MB,
};

/** A size as a person reads it, in whole megabytes or, below one, in kilobytes. */
export function sizeInWords(bytes: number): string {
  return bytes >= MB ? `${Math.floor(bytes / MB)} MB` : `${Math.max(1, Math.floor(bytes / 1024))} KB`;
}
