import type { Origin } from '#core/library/article';
import type { Result } from '#core/result';
import type { ColumnMap } from '#shared/ipc/import-settings';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Container } from './collection-kind';

/**
 * How files with many texts are read. `readDocuments(file, options)` opens ANY file and answers with a `Collection`:
 * - a file with one text is a collection of kind 'single', whose only piece is the file itself;
 * - a ZIP, a table, a workbook, a list of records, a mailbox, a mail with texts attached, a bibliography or a book in chapters gives a piece for each text in it.
 * Each piece is a `SourceFile` with bytes of its own, which goes the way of any file: `readDocument(piece.file, ...)`, hence
 * also the engine's threads and the store. `pieces` is drawn one at a time and holds no more than one unpacked entry; whoever
 * stops drawing stops the reading. A piece that cannot be read is an error of its own and stops nothing. What a person
 * may have to be asked stands in `columns` and `chapters`, before any piece is drawn; of collections within it, with the first of
 * their pieces.
 */
export type Collection = {
  readonly kind: CollectionKind;
  /** How many pieces there are, where that is known before they are read. */
  readonly count: number | null;
  /** The columns of a table or the keys of records, and what they were taken for; null for every other kind. */
  readonly columns: ColumnsFound | null;
  /** How many chapters a book has, for the question whether each becomes an article; null for every other kind. */
  readonly chapters: number | null;
  readonly pieces: AsyncIterable<Piece>;
};

/** What a file is, seen as something that holds texts. */
type CollectionKind = 'single' | Container;

/**
 * One text of a collection or why it could not be had. `notes` are sentences about what was left out or repaired in it;
 * the error code 'left-out' is for what holds no text by its nature (pictures, folders' own files).
 */
export type Piece = {
  readonly origin: Origin;
  readonly file: Result<SourceFile>;
  readonly notes: readonly string[];
  /** The collections within this one that begin with this piece, the outer ones first. */
  readonly opened?: readonly OpenedWithin[];
};

/** A collection within another: its way in it, and what a person may have to be asked about it. */
export type OpenedWithin = Pick<Collection, 'columns' | 'chapters'> & { readonly place: string };

/** What a column of a table, or a key of a record, may hold of an article. */
export type ColumnField = 'text' | 'title' | 'author' | 'date' | 'updated' | 'source' | 'language' | 'place';

/**
 * The columns that were found. `key` stands for this set of names: an answer kept under it in `ReadOptions.columns` is used for
 * every table that has them. `isCertain` is false where no name says which column is the text: then a person should be asked.
 */
export type ColumnsFound = {
  readonly key: string;
  readonly names: readonly string[];
  /** The first rows, cut short, for a preview. */
  readonly sample: readonly (readonly string[])[];
  /** What will be used: the answer under `key`, else the guess; null when there is none, and every row is then refused. */
  readonly map: ColumnMap | null;
  readonly isCertain: boolean;
  /** Further columns that are called like a text, the surest first: read where those of a guess hold nothing. */
  readonly others: readonly string[];
};

/** How a file is to be read: the limits, and what a person answered before. */
export type ReadOptions = {
  readonly limits: ImportLimits;
  /** The answers about columns by `ColumnsFound.key`. */
  readonly columns: Readonly<Record<string, ColumnMap>>;
  /** Whether a book becomes one article, or one for each chapter. */
  readonly books: 'one' | 'chapters';
};

/** The way of a piece in words: "2024/a.zip › notes.csv › row 7". */
export function placeOf({ within }: Origin): string {
  return within.join(' › ');
}
