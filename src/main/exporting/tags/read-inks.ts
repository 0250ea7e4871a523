import { PDFDocument, ParseSpeeds } from '@cantoo/pdf-lib';
import type { Printed } from '../printer';
import { markPages } from './mark-pages';

/** Whether the inks on the first printed page can be read back. */
export async function readsInks({ bytes, tags }: Printed): Promise<boolean> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
  const [first] = document.getPages();
  if (!first) return false;
  const { marks } = await markPages(document, [first.node], tags);
  return (marks[0]?.length ?? 0) > 0;
}
