import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { chaptersOf } from '../formats/epub-chapters';
import { openBookPackage } from '../formats/epub-package';
import type { SourceFile } from '../read-article';
import type { Collection, Piece, ReadOptions } from './collection';
import { single } from './single';
import { pieceName } from './piece-name';

/** A book as itself, or as a collection of its chapters; how many there are is said in either case. A damaged one is left to its reader. */
export async function openBook(file: SourceFile, { books, limits }: ReadOptions): Promise<Result<Collection>> {
  const opened = await openBookPackage(file.bytes, limits);
  if (!opened.ok) return ok(single(file));
  const chapters = chaptersOf(opened.value);
  const whole: Collection = { ...single(file), kind: 'book', chapters: chapters.length };
  if (books === 'one' || chapters.length === 0) return ok(whole);
  const { stated, notes } = opened.value;
  const pieces = (async function* each(): AsyncGenerator<Piece> {
    for (const [index, { title, text, bytes }] of chapters.entries()) {
      const place = `chapter ${index + 1}`;
      const origin = { container: file.fileName, within: [place] };
      if (index >= limits.entries) {
        const message = `${file.fileName} has more than ${limits.entries} chapters, which is the limit; the rest was left out.`;
        yield { origin, file: fail('too-many-entries', message), notes: [] };
        return;
      }
      const drawn = {
        text,
        mediaType: 'application/xhtml+xml',
        encoding: 'utf-8',
        isGuess: false,
        damaged: 0,
        notes,
        stated: { ...stated, title, source: stated.title ?? stated.source },
      };
      const fileName = pieceName(file.fileName, place, '.xhtml');
      yield { origin, file: ok({ fileName, bytes, modifiedAt: file.modifiedAt, drawn }), notes: [] };
    }
  })();
  return ok({ ...whole, count: chapters.length, pieces });
}
