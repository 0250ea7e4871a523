import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib';

/** The number of pages of a PDF. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPageCount();
}

/**
 * Lays the pages of `feet` over those of `pdf`, one on one. They are marked as artifacts, so that a reader of a tagged
 * PDF is not told the page number in the middle of a sentence.
 */
export async function withFeet(pdf: Uint8Array, feet: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const source = await PDFDocument.load(feet, { updateMetadata: false });
  const sheets = await document.embedPages(source.getPages());
  for (const [index, page] of document.getPages().entries()) {
    const sheet = sheets[index];
    if (!sheet) throw new Error(`Page ${index + 1} has no foot`);
    page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
    page.drawPage(sheet);
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
