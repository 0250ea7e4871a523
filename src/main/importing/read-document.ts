import type { Article } from '#core/library/article';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { Extracted, Extractor } from './formats/extracted';
import { formatOf } from './formats/format-of';
import type { Format } from './formats/format-of';
import { DEFAULT_LIMITS } from './import-limits';
import type { ImportLimits } from './import-limits';
import { articleOf, readArticle } from './read-article';
import type { ImportContext, SourceFile } from './read-article';
import { tooLarge } from './sniff';

/** The readers of formats; each is loaded when a file of its kind comes. */
const EXTRACTORS: Readonly<Record<Format, () => Promise<Extractor>>> = {
  html: async () => (await import('./formats/html')).extractHtml,
  mhtml: async () => (await import('./formats/mhtml')).extractMhtml,
  docx: async () => (await import('./formats/docx')).extractDocx,
  odt: async () => (await import('./formats/odt')).extractOdt,
  epub: async () => (await import('./formats/epub')).extractEpub,
  rtf: async () => (await import('./formats/rtf')).extractRtf,
  mail: async () => (await import('./formats/eml')).extractMail,
  pdf: async () => (await import('./formats/pdf')).extractPdf,
  subtitles: async () => (await import('./formats/subtitles')).extractSubtitles,
  chat: async () => (await import('./formats/chat')).extractChat,
  webarchive: async () => (await import('./formats/webarchive')).extractWebArchive,
  pptx: async () => (await import('./formats/pptx')).extractPptx,
  'word-xml': async () => (await import('./formats/word-xml')).extractWordXml,
  xml: async () => (await import('./formats/xml')).extractXml,
};

const NAMES: Readonly<Record<Format, string>> = {
  html: 'a web page',
  mhtml: 'a saved web page',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  epub: 'a book (EPUB)',
  rtf: 'an RTF document',
  mail: 'a mail',
  pdf: 'a PDF document',
  subtitles: 'a file of subtitles',
  chat: 'a chat',
  webarchive: 'a saved web page',
  pptx: 'a PowerPoint presentation',
  'word-xml': 'a Word document in XML',
  xml: 'an XML document',
};

/**
 * Reads a file of any known format into an article, or says why it cannot be one. The words are those of the file; its title,
 * author, date and outlet are what it states, and what its first lines say where it states nothing.
 */
export async function readDocument(
  file: SourceFile,
  context: ImportContext,
  limits: ImportLimits = DEFAULT_LIMITS,
): Promise<Result<Article>> {
  const { fileName, bytes, drawn } = file;
  if (drawn) return articleOf(file, context, withoutSoftHyphens(drawn));
  const format = formatOf(fileName, bytes);
  if (format === null) return readArticle(file, context, limits);
  const refusal = tooLarge(fileName, bytes.length, limits.fileBytes);
  if (refusal) return refusal;
  const extracted = await extract(format, file, limits);
  if (!extracted.ok)
    return refused(fileName, format, extracted.error.code, extracted.error.message, extracted.error.action);
  if (extracted.value.text.trim() === '') {
    return refused(
      fileName,
      format,
      'empty',
      'It holds no words.',
      'If its pages are pictures, run a text recognition over them first.',
    );
  }
  return articleOf(file, context, withoutSoftHyphens(extracted.value));
}

/** A place where a word may be cut at the end of a line is no letter of it: the word would be neither found nor known. */
function withoutSoftHyphens(extracted: Extracted): Extracted {
  const { text, stated } = extracted;
  const title = stated.title?.replaceAll('\u00ad', '');
  if (!text.includes('\u00ad') && title === stated.title) return extracted;
  return { ...extracted, text: text.replaceAll('\u00ad', ''), stated: { ...stated, title } };
}

async function extract(
  format: Format,
  { bytes, fileName, encoding }: SourceFile,
  limits: ImportLimits,
): Promise<Result<Extracted>> {
  try {
    const extractor = await EXTRACTORS[format]();
    return await extractor(bytes, { fileName, limits, ...(encoding === undefined ? {} : { encoding }) });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/u, '') : 'it is damaged';
    return fail('damaged', `It cannot be read: ${reason}.`, 'Open it in the program it came from, and save it again.');
  }
}

function refused(fileName: string, format: Format, code: string, message: string, action?: string): Result<never> {
  return fail(code, `${fileName} is ${NAMES[format]}. ${message}`, action);
}
