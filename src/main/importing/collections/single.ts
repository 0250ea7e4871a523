import { ok } from '#core/result';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';

/** A file with one text, as the collection of nothing but itself; `notes` say what was left out of it. */
export function single(file: SourceFile, { notes = [] }: { readonly notes?: readonly string[] } = {}): Collection {
  const pieces = (async function* only(): AsyncGenerator<Piece> {
    yield { origin: { container: file.fileName, within: [] }, file: ok(file), notes };
  })();
  return { kind: 'single', count: 1, columns: null, chapters: null, pieces };
}
