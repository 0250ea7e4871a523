import { PREVIEW_PAGE } from '#shared/ipc/import-messages';
import type { Preview, PreviewRow } from '#shared/ipc/import-messages';
import type { ColumnsFound, OpenedWithin } from '../importing/collections/collection';

/** A text that was looked at: the file it lies in, its place in that file, and what was found. */
export type Previewed = {
  readonly file: number;
  readonly place: string;
  /** True where an encoding is that of its whole file. */
  readonly isWhole: boolean;
  readonly row: PreviewRow;
};

/** A table or a book that was found: the file, and its way in it where it lies in an archive or a mail (else empty). */
type FoundIn = { readonly file: number; readonly place: string };
type FoundTable = FoundIn & { readonly columns: ColumnsFound };
type FoundBook = FoundIn & { readonly chapters: number };

/** All that was found in files before they are imported: their texts, the columns of tables, and the chapters of books. */
export type FoundFiles = {
  readonly texts: readonly Previewed[];
  readonly tables: readonly FoundTable[];
  readonly books: readonly FoundBook[];
};

/** Gathers what was found of the files, each when it is opened. */
export function createFindings() {
  const texts: Previewed[] = [];
  const tables: FoundTable[] = [];
  const books: FoundBook[] = [];
  return {
    add: (text: Previewed): void => void texts.push(text),
    open: (file: number, { place, columns, chapters }: OpenedWithin): void => {
      if (columns) tables.push({ file, place, columns });
      if (chapters !== null && chapters > 1) books.push({ file, place, chapters });
    },
    all: (): FoundFiles => ({ texts, tables, books }),
  };
}

/** What was found, with some files as they were found when they were read in another way. */
export function withFilesAgain(before: FoundFiles, files: ReadonlySet<number>, again: FoundFiles): FoundFiles {
  const merged = <T extends { readonly file: number }>(old: readonly T[], fresh: readonly T[]): readonly T[] =>
    [...old.filter(({ file }) => !files.has(file)), ...fresh].toSorted((a, b) => a.file - b.file);
  return {
    texts: merged(before.texts, again.texts),
    tables: merged(before.tables, again.tables),
    books: merged(before.books, again.books),
  };
}

/** The page of rows that begins with the text at this place. */
export function pageOf(texts: FoundFiles['texts'], from: number): readonly PreviewRow[] {
  return texts.slice(from, from + PREVIEW_PAGE).map(({ row }) => row);
}

/** What the window is told: tables with the same columns are asked about once, and all books together. */
export function previewOf(
  { texts, tables, books }: FoundFiles,
  files: readonly { readonly name: string; readonly books?: 'one' | 'chapters' }[],
  usualBooks: 'one' | 'chapters',
): Preview {
  const names = (found: readonly FoundIn[]): readonly string[] =>
    found.map(({ file, place }) => [files[file]?.name ?? '', place].filter(Boolean).join(' › '));
  const keys = new Map<string, FoundTable[]>();
  for (const table of tables) keys.set(table.columns.key, [...(keys.get(table.columns.key) ?? []), table]);
  const [firstBook] = books;
  return {
    rows: pageOf(texts, 0),
    total: texts.length,
    tables: [...keys].flatMap(([key, found]) => {
      const [first] = found;
      if (!first) return [];
      const { names: columns, sample, map, isCertain } = first.columns;
      return [{ key, names: columns, sample, map, isCertain, fileNames: names(found) }];
    }),
    books:
      firstBook === undefined
        ? null
        : {
            fileNames: names(books),
            chapters: Math.max(...books.map(({ chapters }) => chapters)),
            books: files[firstBook.file]?.books ?? usualBooks,
          },
  };
}
