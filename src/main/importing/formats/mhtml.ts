import PostalMime from 'postal-mime';
import { fail, ok } from '#core/result';
import type { Extractor } from './extracted';
import { readPage } from './html';

/** The article of a page that a browser saved with its pictures in one file; the date of saving is not that of the article. */
export const extractMhtml: Extractor = async (bytes) => {
  const saved = await PostalMime.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!saved.html) return fail('no-text', 'It is a saved page without words.', 'Save the page again.');
  // Frames follow the page in the same file; they are other pages, mostly advertising.
  const end = saved.html.search(/<\/html\s*>/iu);
  const { text, stated } = readPage(end < 0 ? saved.html : saved.html.slice(0, end));
  const title = stated.title ?? (saved.subject?.trim() || undefined);
  return ok({
    text,
    mediaType: 'multipart/related',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    stated: { ...stated, title },
  });
};
