import type { Article } from './article';

/** The formats whose words are drawn out of something else, so that an encoding would say nothing of the file. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'application/vnd.oasis.opendocument.text': 'OpenDocument text',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint presentation',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel workbook',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument spreadsheet',
  'application/epub+zip': 'Book (EPUB)',
  'application/xhtml+xml': 'Chapter of a book (EPUB)',
  'application/xml': 'XML document',
  'application/rtf': 'RTF document',
  'message/rfc822': 'Mail',
  'multipart/related': 'Saved web page',
  'application/x-webarchive': 'Saved web page',
};

/** True for a source whose bytes are text, so that they can be read in another encoding. */
export function isEncoded({ mediaType }: Pick<Article['source'], 'mediaType'>): boolean {
  return ['text/plain', 'text/markdown', 'text/html'].includes(mediaType);
}

/** What a person is told of the bytes of a source: the format of a document, and of any text its encoding. */
export function formatOrEncoding({ mediaType, encoding }: Article['source']): {
  readonly label: 'Format' | 'Encoding';
  readonly value: string;
} {
  const format = Object.hasOwn(DOCUMENTS, mediaType) ? DOCUMENTS[mediaType] : undefined;
  return format === undefined ? { label: 'Encoding', value: encoding } : { label: 'Format', value: format };
}
