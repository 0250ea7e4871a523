import { ok } from '#core/result';
import { textOfPage } from './epub-chapters';
import { openBookPackage } from './epub-package';
import type { Extractor } from './extracted';

/** The words of a book, its chapters in the order of reading, and the title, author, date and language it states. */
export const extractEpub: Extractor = async (bytes, { limits }) => {
  const opened = await openBookPackage(bytes, limits);
  if (!opened.ok) return opened;
  const { pages, spine, contents, stated, notes } = opened.value;
  const chapters = spine.flatMap((path) => {
    // The table of contents is no chapter, wherever it stands.
    const page = path === contents ? undefined : pages.get(path);
    return page ? [textOfPage(page)] : [];
  });
  const text = chapters.filter((chapter) => chapter !== '').join('\n\n');
  return ok({ text, mediaType: 'application/epub+zip', encoding: 'utf-8', isGuess: false, damaged: 0, notes, stated });
};
