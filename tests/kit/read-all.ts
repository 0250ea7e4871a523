import type { Article } from '../../src/core/library/article';
import { DEFAULT_LIMITS } from '../../src/main/importing/import-limits';
import type { ImportLimits } from '../../src/main/importing/import-limits';
import { placeOf } from '../../src/main/importing/collections/collection';
import type { Collection, ReadOptions } from '../../src/main/importing/collections/collection';
import { readDocument } from '../../src/main/importing/read-document';
import { readDocuments } from '../../src/main/importing/read-documents';

/** What became of one text of a file: its article, or why there is none, and where it lies. */
export type ReadPiece = {
  readonly where: string;
  readonly article: Article | null;
  readonly code: string | null;
  readonly message: string;
  readonly bytes: Uint8Array | null;
  readonly notes: readonly string[];
};

/** How a test reads: the limits it sets, and the answers of a person. */
export type ReadSettings = Partial<Omit<ReadOptions, 'limits'>> & { readonly limits?: Partial<ImportLimits> };

/** The options of a test, the defaults where it says nothing. */
export function readOptions({ limits, ...answers }: ReadSettings = {}): ReadOptions {
  return { columns: {}, books: 'one', ...answers, limits: { ...DEFAULT_LIMITS, ...limits } };
}

/** Reads a file of any kind to its articles, as an import does; a file that cannot be opened is one piece that says so. */
export async function readAll(
  fileName: string,
  content: string | Uint8Array,
  settings?: ReadSettings,
): Promise<{ readonly collection: Collection | null; readonly pieces: readonly ReadPiece[] }> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const options = readOptions(settings);
  const opened = await readDocuments({ fileName, bytes, modifiedAt: null }, options);
  if (!opened.ok) {
    const { code, message } = opened.error;
    return { collection: null, pieces: [{ where: '', article: null, code, message, bytes: null, notes: [] }] };
  }
  const pieces: ReadPiece[] = [];
  for await (const { origin, file, notes } of opened.value.pieces) {
    const context = { id: `a${pieces.length + 1}`, importedAt: '2024-02-01T10:00:00.000Z' };
    const read = file.ok ? await readDocument(file.value, context, options.limits) : file;
    pieces.push({
      where: placeOf(origin),
      article: read.ok ? read.value : null,
      code: read.ok ? null : read.error.code,
      message: read.ok ? '' : read.error.message,
      bytes: file.ok ? file.value.bytes : null,
      notes,
    });
  }
  return { collection: opened.value, pieces };
}
