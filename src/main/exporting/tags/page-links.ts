import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFPageLeaf } from '@cantoo/pdf-lib';

/** A link as it lies on a page. */
export type PageLink = { readonly ref: PDFRef; readonly annotation: PDFDict };

/** How far words may begin outside of their link, in points: both are rounded. */
const NEAR = 0.5;

/** Finds the link that lies over a point of a page; null where there is none. */
export function linksOf(context: PDFContext, page: PDFPageLeaf): (x: number, y: number) => PageLink | null {
  const links = (page.Annots()?.asArray() ?? []).flatMap((ref) => {
    const annotation = context.lookupMaybe(ref, PDFDict);
    const rect = annotation?.lookupMaybe(PDFName.of('Rect'), PDFArray);
    if (!(ref instanceof PDFRef) || !annotation || !rect) return [];
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((at) => rect.lookup(at, PDFNumber).asNumber());
    return [
      { ref, annotation, left: Math.min(a, c), right: Math.max(a, c), low: Math.min(b, d), high: Math.max(b, d) },
    ];
  });
  return (x, y) =>
    links.find(
      ({ left, right, low, high }) => x > left - NEAR && x < right - NEAR && y > low - NEAR && y < high + NEAR,
    ) ?? null;
}
