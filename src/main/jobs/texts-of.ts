import { ok } from '#core/result';
import type { Result } from '#core/result';
import { placeOf } from '../importing/collections/collection';
import type { Collection, ReadOptions } from '../importing/collections/collection';
import { single } from '../importing/collections/single';
import { DEFAULT_LIMITS } from '../importing/import-limits';
import type { SourceFile } from '../importing/read-article';
import type { ImportItem } from './import-files';

/** One text of a file: its place in a file that holds many (empty for any other), and sentences on what was left out of it. */
export type Text = { readonly place: string; readonly file: Result<SourceFile>; readonly notes: readonly string[] };

/** How files that hold many texts are opened; without `open` every file is one text. */
export type Opening = {
  readonly open?: (file: SourceFile, options: ReadOptions) => Promise<Result<Collection>>;
  readonly reading?: ReadOptions;
};

/** How files are read where nobody was asked: columns are guessed, and a book is one article. */
const UNASKED: ReadOptions = { limits: DEFAULT_LIMITS, columns: {}, books: 'one' };

/** The texts of a file in their order, then null; a file that cannot be read or opened is one text that says why. */
export async function* textsOf(item: ImportItem, { open, reading = UNASKED }: Opening): AsyncGenerator<Text | null> {
  const read = await item.read();
  const opened = read.ok ? await (open?.(read.value, reading) ?? ok(single(read.value))) : read;
  if (!opened.ok) yield { place: '', file: opened, notes: [] };
  else for await (const { origin, file, notes } of opened.value.pieces) yield { place: placeOf(origin), file, notes };
  yield null;
}
