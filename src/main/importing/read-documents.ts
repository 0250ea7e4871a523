import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { placeOf } from './collections/collection';
import type { Collection, OpenedWithin, Piece, ReadOptions } from './collections/collection';
import { containerOf } from './collections/collection-kind';
import type { Container } from './collections/collection-kind';
import { single } from './collections/single';
import type { Allowance } from './collections/zip';
import { sizeInWords } from './import-limits';
import { withoutWrapping } from './formats/emlx';
import type { SourceFile } from './read-article';

/** Opens a file of one kind; a reader is loaded when a file of its kind comes. */
type Opener = (file: SourceFile, options: ReadOptions, allowance: Allowance) => Promise<Result<Collection>>;

const OPENERS: Readonly<Record<Container, Opener>> = {
  zip: async (file, { limits }, allowance) => (await import('./collections/zip')).openArchive(file, limits, allowance),
  records: async (file, options) => (await import('./collections/records')).openRecords(file, options),
  mailbox: async (file, { limits }) => (await import('./collections/mailbox')).openMailbox(file, limits),
  mail: async (file, { limits }) => (await import('./collections/mail')).openMail(file, limits),
  bibliography: async (file, { limits }) => (await import('./collections/bibliography')).openBibliography(file, limits),
  book: async (file, options) => (await import('./collections/book')).openBook(file, options),
  workbook: async (file, options) => (await import('./collections/workbook')).openWorkbook(file, options),
  notebook: async (file, { limits }) => (await import('./collections/notebook')).openNotebook(file, limits),
  table: async (file, options) => (await import('./collections/table')).openTable(file, options),
};

/**
 * Opens a file of any kind as a collection of the texts in it: see `collections/collection.ts`. Collections within an archive
 * give their own pieces in its place. Whether a piece is a text that can be read, `readDocument` says.
 */
export async function readDocuments(file: SourceFile, options: ReadOptions): Promise<Result<Collection>> {
  const { entries, unpackedBytes } = options.limits;
  return open(withoutWrapping(file), options, { entries, bytes: unpackedBytes });
}

async function open(file: SourceFile, options: ReadOptions, allowance: Allowance): Promise<Result<Collection>> {
  const container = containerOf(file.fileName, file.bytes);
  if (container === null) return ok(single(file));
  const { collectionBytes } = options.limits;
  if (file.bytes.length > collectionBytes) {
    const message = `${file.fileName} is ${sizeInWords(file.bytes.length)}; the limit is ${sizeInWords(collectionBytes)}.`;
    return fail('too-large', message, 'Split the file and import the parts.');
  }
  const opened = await OPENERS[container](file, options, allowance);
  return opened.ok ? ok({ ...opened.value, pieces: within(file, opened.value, options, allowance, 1) }) : opened;
}

/**
 * What a piece holds in its turn. In an archive and among attachments it may be anything, in a mailbox a mail with attachments, and
 * anywhere else a text: mails that look like mailboxes would else be opened without end.
 */
function innerOf(kind: Collection['kind'], { within }: Piece['origin'], file: SourceFile): Container | null {
  const isAttached = kind === 'mail' && within.length > 0;
  if (kind !== 'zip' && kind !== 'mailbox' && !isAttached) return null;
  const inner = containerOf(file.fileName, file.bytes);
  return kind === 'mailbox' && inner !== 'mail' ? null : inner;
}

/** The pieces of a collection, with those of the collections among them in their place. */
async function* within(
  outer: SourceFile,
  collection: Collection,
  options: ReadOptions,
  allowance: Allowance,
  depth: number,
): AsyncGenerator<Piece> {
  let isEmpty = true;
  for await (const piece of collection.pieces) {
    isEmpty = false;
    const { origin } = piece;
    const file = piece.file.ok ? ok(withoutWrapping(piece.file.value)) : piece.file;
    const inner = file.ok ? innerOf(collection.kind, origin, file.value) : null;
    if (!file.ok || inner === null) {
      yield file.ok && origin.within.length > 0
        ? { ...piece, file: ok({ ...file.value, origin }) }
        : { ...piece, file };
    } else if ((inner === 'zip' || inner === 'mail') && depth >= options.limits.depth) {
      const message = `${placeOf(origin)} in ${outer.fileName} lies in ${options.limits.depth} archives or mails, one in the other; that is the limit.`;
      yield { ...piece, file: fail('too-deep', message, 'Unpack it and import it by itself.') };
    } else {
      const opened = await OPENERS[inner](file.value, options, allowance);
      if (!opened.ok) {
        yield { ...piece, file: opened };
        continue;
      }
      const { columns, chapters } = opened.value;
      let begins: readonly OpenedWithin[] = [{ place: placeOf(origin), columns, chapters }];
      for await (const below of within(file.value, opened.value, options, allowance, depth + 1)) {
        const way = { container: origin.container, within: [...origin.within, ...below.origin.within] };
        const deeper = (below.opened ?? []).map((each) => ({ ...each, place: `${placeOf(origin)} › ${each.place}` }));
        const all = [...begins, ...deeper];
        begins = [];
        yield {
          ...below,
          origin: way,
          file: below.file.ok ? ok({ ...below.file.value, origin: way }) : below.file,
          ...(all.length > 0 ? { opened: all } : {}),
        };
      }
    }
  }
  if (isEmpty) {
    const message = `${outer.fileName} holds no texts.`;
    const nothing = fail('empty', message, 'Choose a file that holds some.');
    yield { origin: { container: outer.fileName, within: [] }, file: nothing, notes: [] };
  }
}
