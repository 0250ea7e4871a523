import type { PDFDocument } from '@cantoo/pdf-lib';
import { setXmp } from './pdf-xmp';

/** What is written into a PDF about itself; `language` is a BCP 47 tag. */
export type PdfMetadata = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  readonly producer: string;
  readonly language: string;
  readonly created: Date;
};

/** Puts this metadata in place of the document's own, and says the same as XMP; pages, tags and outline stay. */
export function setMetadata(document: PDFDocument, metadata: PdfMetadata): void {
  document.setTitle(metadata.title, { showInWindowTitleBar: true });
  document.setAuthor(metadata.author);
  document.setSubject(metadata.subject);
  document.setKeywords([metadata.keywords.join(', ')]);
  document.setCreator(metadata.creator);
  document.setProducer(metadata.producer);
  document.setLanguage(metadata.language);
  document.setCreationDate(metadata.created);
  document.setModificationDate(metadata.created);
  setXmp(document, metadata);
}
