import { ok } from '#core/result';
import type { Result } from '#core/result';
import { placeOf } from '../importing/collections/collection';
import type { Collection, OpenedWithin, ReadOptions } from '../importing/collections/collection';
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
  /** Hears of each file that was opened, before its texts. */
  readonly onOpened?: (collection: Omit<Collection, 'pieces'>) => void;
  /** Hears of each collection within a file, before its texts. */
  readonly onOpenedWithin?: (collection: OpenedWithin) => void;
};

/** How files are read where nobody was asked: columns are guessed, and a book is one article. */
const UNASKED: ReadOptions = { limits: DEFAULT_LIMITS, columns: {}, books: 'one' };

/** The texts of a file in their order, then null; a file that cannot be read or opened is one text that says why. */
export async function* textsOf(
  item: ImportItem,
  { open, reading = UNASKED, onOpened, onOpenedWithin }: Opening,
): AsyncGenerator<Text | null> {
  const read = await item.read();
  const opened = read.ok ? await openItem(item, read.value, { ...(open ? { open } : {}), reading }) : read;
  if (opened.ok) onOpened?.(opened.value);
  if (!opened.ok) yield { place: '', file: opened, notes: [] };
  else {
    for await (const { origin, file, notes, opened: inner = [] } of opened.value.pieces) {
      for (const each of inner) onOpenedWithin?.(each);
      const place = placeOf(origin);
      yield { place, file: inChosen(file, item.choices?.[place]?.encoding), notes };
    }
  }
  yield null;
}

function openItem({ encoding, books }: ImportItem, read: SourceFile, { open, reading = UNASKED }: Opening) {
  const file = encoding === undefined ? read : { ...read, encoding };
  return open?.(file, books === undefined ? reading : { ...reading, books }) ?? ok(single(file));
}

/** A text in the encoding that a person chose for it. What was drawn out of its file was decoded with the whole of it, save a mail. */
function inChosen(file: Result<SourceFile>, encoding: string | undefined): Result<SourceFile> {
  if (encoding === undefined || !file.ok) return file;
  const { drawn, ...whole } = file.value;
  return drawn && drawn.mediaType !== 'message/rfc822' ? file : ok({ ...whole, encoding });
}
