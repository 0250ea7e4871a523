import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sizeInWords } from '../import-limits';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';
import { rawText } from './raw-text';
import type { RawText } from './raw-text';
import { referencePiece } from './references/reference';
import type { Reference } from './references/reference';
import { isTagged, taggedReferences } from './references/tagged';

/** The entries of a file; a string stands for one that is damaged, and says where it is. */
type Entries = Iterable<Reference | string>;

/**
 * A bibliography (RIS, BibTeX, CSL-JSON) as a collection of its entries: each is an article of what it states and its abstract.
 * A file that an entry names is named in the text, and imported only where it is given itself.
 */
export async function openBibliography(file: SourceFile, limits: ImportLimits): Promise<Result<Collection>> {
  const { fileName, bytes } = file;
  if (bytes.length > limits.fileBytes) {
    const message = `${fileName} is a bibliography of ${sizeInWords(bytes.length)}; the limit is ${sizeInWords(limits.fileBytes)}.`;
    return fail('too-large', message, 'Split the file and import the parts.');
  }
  const source = rawText(file);
  const { entries, mediaType } = await entriesOf(source);
  const pieces = piecesOf(file, source, mediaType, entries, limits);
  return ok({ kind: 'bibliography', count: null, columns: null, chapters: null, pieces });
}

async function entriesOf(source: RawText): Promise<{ readonly entries: Entries; readonly mediaType: string }> {
  const { raw } = source;
  if (/^\s*[[{]/u.test(raw)) {
    const { cslReferences } = await import('./references/csl');
    return { entries: cslReferences(source), mediaType: 'application/vnd.citationstyles.csl+json' };
  }
  if (/^TY {2}-/mu.test(raw)) {
    const { risReferences } = await import('./references/ris');
    return { entries: risReferences(source), mediaType: 'application/x-research-info-systems' };
  }
  if (isTagged(raw)) {
    return { entries: taggedReferences(source), mediaType: 'application/x-research-info-systems' };
  }
  const { bibtexReferences } = await import('./references/bibtex');
  return { entries: bibtexReferences(source), mediaType: 'application/x-bibtex' };
}

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf(
  file: SourceFile,
  { encoding, isGuess }: RawText,
  mediaType: string,
  entries: Entries,
  limits: ImportLimits,
): AsyncGenerator<Piece> {
  const { fileName } = file;
  const refused = (place: readonly string[], code: string, message: string, action: string): Piece => ({
    origin: { container: fileName, within: place },
    file: fail(code, message, action),
    notes: [],
  });
  let number = 0;
  try {
    for (const entry of entries) {
      number += 1;
      if (number > limits.entries) {
        const message = `${fileName} has more than ${limits.entries} entries, which is the limit; the rest was left out.`;
        yield refused([], 'too-many-entries', message, 'Split the file and import the parts.');
        return;
      }
      if (typeof entry === 'string') {
        const message = `${entry} of ${fileName} is cut off or damaged, and was left out.`;
        yield refused([entry], 'row-damaged', message, 'Mend it in the file and import it again.');
      } else if (entry.title === undefined && entry.abstract === undefined) {
        yield refused(
          [entry.place],
          'empty',
          `${entry.place} of ${fileName} has neither a title nor an abstract.`,
          'Fill it in.',
        );
      } else yield referencePiece(file, { encoding, isGuess, mediaType }, entry);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is damaged';
    yield refused(
      [],
      'damaged',
      `The rest of ${fileName} cannot be read: ${reason}.`,
      'Save it again from the program it came from.',
    );
    return;
  }
  if (number === 0)
    yield refused([], 'empty', `${fileName} is a bibliography without entries.`, 'Choose another file.');
}
