import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFPageLeaf } from '@cantoo/pdf-lib';

/** Where a link of a report leads: the number of a page, or null for a place that no page holds. */
export type PageNumberOf = (destination: PDFObject | undefined) => number | null;

const CONTENTS = PDFName.of('Contents');

/**
 * Says of each link on these pages, for those who have it read aloud, where it leads (ISO 14289-1, 7.18.5): to which page, as `said`
 * has it in words, or to which address.
 */
export function describeLinks(
  context: PDFContext,
  pages: readonly PDFPageLeaf[],
  numberOf: PageNumberOf,
  said: (page: number) => string,
): void {
  const known = new Map<number, PDFHexString>();
  const wordsFor = (page: number): PDFHexString => {
    const words = known.get(page) ?? PDFHexString.fromText(said(page));
    known.set(page, words);
    return words;
  };
  for (const page of pages) {
    for (const ref of page.Annots()?.asArray() ?? []) {
      const link = context.lookupMaybe(ref, PDFDict);
      if (link?.get(PDFName.of('Subtype')) !== PDFName.of('Link') || link.has(CONTENTS)) continue;
      const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
      const number = numberOf(link.get(PDFName.of('Dest')));
      if (address instanceof PDFString || address instanceof PDFHexString)
        link.set(CONTENTS, PDFHexString.fromText(address.decodeText()));
      else if (number !== null) link.set(CONTENTS, wordsFor(number));
    }
  }
}

/** The numbers of pages by their destinations, which may be written out or be the name of one of `places`. */
export function pageNumbers(pages: readonly PDFObject[], places?: PDFDict): PageNumberOf {
  const numbers = new Map<PDFObject | undefined, number>(pages.map((ref, index) => [ref, index + 1]));
  return (destination) => {
    const place =
      destination instanceof PDFString || destination instanceof PDFHexString
        ? PDFName.of(destination.decodeText())
        : destination;
    const found = place instanceof PDFName ? places?.lookupMaybe(place, PDFArray) : place;
    return found instanceof PDFArray ? (numbers.get(found.get(0)) ?? null) : null;
  };
}
