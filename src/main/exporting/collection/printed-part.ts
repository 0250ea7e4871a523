import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, ParseSpeeds } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** Where a place was printed: the page of its part, counted from 0, and the point on it. */
type PrintedPlace = { readonly page: number; readonly left: number; readonly top: number };

/** What was found of a printed part: its pages without the sheet of the foot, and the places on them. */
export type PartFacts = { readonly pages: number; readonly places: ReadonlyMap<string, PrintedPlace> };

/** Opens a part as it came from the printer. */
export function openPart(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
}

/** Counts the pages of a part and finds its places; those on the last sheet only stand for places of other parts. */
export async function factsOfPart(bytes: Uint8Array): Promise<PartFacts> {
  const document = await openPart(bytes);
  const refs = document.getPages().map(({ ref }): PDFObject => ref);
  const pages = refs.length - 1;
  const numberOf = new Map(refs.slice(0, pages).map((ref, index) => [ref, index]));
  const places = new Map<string, PrintedPlace>();
  for (const [name, value] of document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const destination = document.context.lookupMaybe(value, PDFArray);
    const target = destination?.get(0);
    const page = target && numberOf.get(target);
    if (!destination || page === undefined) continue;
    const [left, top] = [2, 3].map((index) => destination.lookupMaybe(index, PDFNumber)?.asNumber() ?? 0);
    places.set(name.decodeText(), { page, left: left ?? 0, top: top ?? 0 });
  }
  return { pages, places };
}
