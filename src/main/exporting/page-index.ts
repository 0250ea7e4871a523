import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { compactNumbers } from '#core/report/evidence';
import type { IndexEntry } from '#core/report/report-index';
import { placeOfEvidence } from '#core/report/report-links';
import { FACE_NAME } from './number-face';
import type { NumberFace } from './number-face';
import { addContent, addLink } from './page-content';
import type { PageMarks } from './tags/mark-pages';

/** The baseline of the pages below the upper edge of their room, their size, and a line's height, in points. */
const PAGES = { down: 9, size: 7.6, height: 12.3 } as const;
/** The width of their room, the 34 mm of the print page's style sheet, in points. */
const ROOM = (34 / 25.4) * 72;
/** As `--accent` in the light theme. */
const INK = '0.090 0.384 0.298';

/** Where the stamped numbers stand in the structure of the report: the marks of each page, and the entry of a place. */
type Tagging = { readonly marks: readonly PageMarks[]; readonly entryOf: (place: string) => number };

/**
 * Sets beside each name of the index the pages that name it, each number a link to the first place on its page. The feet
 * must be there already: they bring the face. What is stamped is added to the marks of its page.
 */
export function stampIndex(
  document: PDFDocument,
  face: NumberFace,
  entries: readonly IndexEntry[],
  { marks, entryOf }: Tagging,
): void {
  const { context, catalog } = document;
  const places = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = document.getPages();
  const numberOf = new Map<PDFObject | undefined, number>(pages.map(({ ref }, index) => [ref, index + 1]));
  const find = (place: string) => {
    const found = places?.lookupMaybe(PDFName.of(place), PDFArray);
    const number = numberOf.get(found?.get(0));
    return found && number !== undefined ? { destination: found, number } : null;
  };
  for (const { place, evidence } of entries) {
    const room = find(place);
    const node = room && pages[room.number - 1]?.node;
    if (!room || !node) continue;
    const first = firstOnPages(evidence.map((number) => find(placeOfEvidence(number))).filter((at) => at !== null));
    const [left, top] = [2, 3].map((index) => room.destination.lookup(index, PDFNumber).asNumber());
    if (left === undefined || top === undefined) continue;
    const words = withinRoom(compactNumbers([...first.keys()]), (part) => face.widthOf(part, PAGES.size));
    const y = top - PAGES.down;
    const entry = entryOf(place);
    const marksHere = entry < 0 ? undefined : marks[room.number - 1];
    const text: string[] = [];
    let x = left;
    for (const part of words.split(/(\d+)/u).filter(Boolean)) {
      const width = face.widthOf(part, PAGES.size);
      const begin = marksHere ? `/Reference <</MCID ${marksHere.length}>> BDC` : '/Artifact BMC';
      const at = `${x.toFixed(2)} ${y.toFixed(2)} Td`;
      text.push(`${begin} BT ${FACE_NAME.toString()} ${PAGES.size} Tf ${at} <${face.codesOf(part)}> Tj ET EMC`);
      marksHere?.push({ entry, x, y });
      const destination = first.get(Number(part));
      if (destination) {
        const rect = [x, top - PAGES.height, x + width, top];
        const link = { Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], F: 4, Rect: rect, Dest: destination };
        addLink(node, context.register(context.obj(link)));
      }
      x += width;
    }
    addContent(node, context.register(context.stream(`q ${INK} rg ${text.join(' ')} Q`)));
  }
}

type Found = { readonly destination: PDFArray; readonly number: number };

/** The pages in ascending order, each with the first of the places on it. */
function firstOnPages(found: readonly Found[]): ReadonlyMap<number, PDFArray> {
  const first = new Map<number, PDFArray>();
  for (const { number, destination } of [...found].sort((a, b) => a.number - b.number))
    if (!first.has(number)) first.set(number, destination);
  return first;
}

/** A list of pages as far as it goes on one line; "…" stands for the rest. */
export function withinRoom(words: string, widthOf: (words: string) => number): string {
  if (widthOf(words) <= ROOM) return words;
  const parts = words.split(', ');
  while (parts.length > 1) {
    parts.pop();
    const shorter = `${parts.join(', ')}, …`;
    if (widthOf(shorter) <= ROOM) return shorter;
  }
  return words;
}
