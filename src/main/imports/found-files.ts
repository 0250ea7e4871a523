import { PREVIEW_PAGE } from '#shared/ipc/import-messages';
import type { Preview, PreviewRow } from '#shared/ipc/import-messages';
import type { Collection, ColumnsFound } from '../importing/collections/collection';

/** A text that was looked at: the file it lies in, its place in that file, and what was found. */
export type Previewed = {
  readonly file: number;
  readonly place: string;
  /** True where an encoding is that of its whole file. */
  readonly isWhole: boolean;
  readonly row: PreviewRow;
};

/** All that was found in files before they are imported: their texts, the columns of tables, and the chapters of books, by file. */
export type FoundFiles = {
  readonly texts: readonly Previewed[];
  readonly tables: ReadonlyMap<number, ColumnsFound>;
  readonly books: ReadonlyMap<number, number>;
};

/** Gathers what was found of the files, each when it is opened. */
export function createFindings() {
  const texts: Previewed[] = [];
  const tables = new Map<number, ColumnsFound>();
  const books = new Map<number, number>();
  return {
    add: (text: Previewed): void => void texts.push(text),
    open: (file: number, { columns, chapters }: Omit<Collection, 'pieces'>): void => {
      if (columns) tables.set(file, columns);
      if (chapters !== null && chapters > 1) books.set(file, chapters);
    },
    all: (): FoundFiles => ({ texts, tables, books }),
  };
}

/** What was found, with some files as they were found when they were read in another way. */
export function withFilesAgain(before: FoundFiles, files: ReadonlySet<number>, again: FoundFiles): FoundFiles {
  const others = before.texts.filter(({ file }) => !files.has(file));
  return {
    texts: [...others, ...again.texts].toSorted((a, b) => a.file - b.file),
    tables: new Map([...before.tables, ...again.tables]),
    books: new Map([...before.books, ...again.books]),
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
  const names = (places: readonly number[]): readonly string[] => places.map((file) => files[file]?.name ?? '');
  const keys = new Map<string, number[]>();
  for (const [file, { key }] of tables) keys.set(key, [...(keys.get(key) ?? []), file]);
  const [firstBook] = books.keys();
  return {
    rows: pageOf(texts, 0),
    total: texts.length,
    tables: [...keys].flatMap(([key, places]) => {
      const found = tables.get(places[0] ?? -1);
      if (!found) return [];
      const { names: columns, sample, map, isCertain } = found;
      return [{ key, names: columns, sample, map, isCertain, fileNames: names(places) }];
    }),
    books:
      firstBook === undefined
        ? null
        : {
            fileNames: names([...books.keys()]),
            chapters: Math.max(...books.values()),
            books: files[firstBook]?.books ?? usualBooks,
          },
  };
}
