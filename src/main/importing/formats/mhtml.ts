import { fail, ok } from '#core/result';
import type { Extractor } from './extracted';
import { readPage } from './html';
import { readMail } from './read-mail';

/** The article of a page that a browser saved with its pictures in one file; the date of saving is not that of the article. */
export const extractMhtml: Extractor = async (bytes) => {
  const { mail: saved, encoding, isGuess, confidence } = await readMail(bytes, { isForWords: true });
  if (!saved.html) return fail('no-text', 'It is a saved page without words.', 'Save the page again.');
  // Frames follow the page in the same file; they are other pages, mostly advertising.
  const end = saved.html.search(/<\/html\s*>/iu);
  const { text, stated } = readPage(end < 0 ? saved.html : saved.html.slice(0, end));
  const title = stated.title ?? (saved.subject?.trim() || undefined);
  return ok({
    text,
    mediaType: 'multipart/related',
    encoding,
    isGuess,
    ...(confidence === undefined ? {} : { confidence }),
    damaged: text.match(/\ufffd/gu)?.length ?? 0,
    stated: { ...stated, title },
  });
};
