import { PDFArray, PDFDict, PDFHexString, PDFName, PDFObjectCopier, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';
import type { ContentsLine } from '#core/report/collection/collection-part';
import type { OpenFile } from '../../store/files';
import { numberFace } from '../number-face';
import { stampFeet } from '../page-feet';
import { setMetadata } from '../pdf-metadata';
import type { PdfMetadata } from '../pdf-metadata';
import { setBookmarks } from '../pdf-outline';
import type { Bookmark } from '../pdf-outline';
import { pdfFileWriter } from './pdf-file-writer';
import { openPart } from './printed-part';
import type { PartFacts } from './printed-part';

/** A part on its way into the report: what was found of it, and a way to read its pages. */
export type PrintedPart = { readonly facts: PartFacts; readonly read: () => Promise<Uint8Array> };

/** What the whole file says of itself, and its contents, which become its bookmarks. */
type Whole = { readonly metadata: PdfMetadata; readonly contents: readonly ContentsLine[] };

/** On which page of the whole, and where on it, a place is. */
type Target = { readonly page: PDFRef; readonly left: number; readonly top: number };

/**
 * Writes the parts one after the other as one PDF: numbered through, every link led to its page in whichever part it is. Only
 * one part at a time is in memory. A link to a place that no part holds is taken away.
 */
export async function joinParts(
  file: Pick<OpenFile, 'write'>,
  parts: readonly PrintedPart[],
  { metadata, contents }: Whole,
): Promise<void> {
  const writer = await pdfFileWriter(file);
  const { document } = writer;
  const { context } = document;
  const face = await numberFace();
  const total = parts.reduce((sum, { facts }) => sum + facts.pages, 0);
  const rootRef = context.nextRef();
  const nodes = parts.map(({ facts }) => ({
    ref: context.nextRef(),
    pages: Array.from({ length: facts.pages }, () => context.nextRef()),
  }));
  const targets = new Map<string, Target>();
  for (const [index, { facts }] of parts.entries()) {
    for (const [place, { page, left, top }] of facts.places) {
      const ref = nodes[index]?.pages[page];
      if (ref !== undefined) targets.set(place, { page: ref, left, top });
    }
  }
  const destinationOf = (place: string): PDFArray | null => {
    const target = targets.get(place);
    return target === undefined ? null : context.obj([target.page, 'XYZ', target.left, target.top, null]);
  };
  let before = 0;
  for (const [index, { facts, read }] of parts.entries()) {
    const node = nodes[index];
    if (node === undefined) continue;
    const part = await openPart(await read());
    await stampFeet(part, face, { before, total });
    await part.flush();
    const copier = PDFObjectCopier.for(part.context, context);
    for (const [number, page] of part.getPages().entries()) {
      // Tags of the part would lead nowhere in the whole.
      page.node.delete(PDFName.of('StructParents'));
      const copy = copier.copy(page.node);
      copy.set(PDFName.of('Parent'), node.ref);
      leadLinks(document, copy, destinationOf);
      const ref = node.pages[number];
      if (ref !== undefined) context.assign(ref, copy);
    }
    context.assign(
      node.ref,
      context.obj({ Type: 'Pages', Parent: rootRef, Kids: [...node.pages], Count: facts.pages }),
    );
    before += facts.pages;
    await writer.flush();
  }
  context.assign(
    rootRef,
    context.obj({
      Type: 'Pages',
      Kids: nodes.filter(({ pages }) => pages.length > 0).map(({ ref }) => ref),
      Count: total,
    }),
  );
  setBookmarks(document, bookmarksOf(contents, destinationOf));
  setMetadata(document, metadata);
  await writer.end(rootRef);
}

function leadLinks(
  { context }: PDFDocument,
  page: PDFPageLeaf,
  destinationOf: (place: string) => PDFArray | null,
): void {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = (annotations?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const annotation = context.lookupMaybe(annotations?.get(index), PDFDict);
    const named = annotation?.get(PDFName.of('Dest'));
    if (!(named instanceof PDFName || named instanceof PDFString || named instanceof PDFHexString)) continue;
    const destination = destinationOf(named.decodeText());
    if (destination) annotation?.set(PDFName.of('Dest'), destination);
    else annotations?.remove(index);
  }
}

function bookmarksOf(
  contents: readonly ContentsLine[],
  destinationOf: (place: string) => PDFArray | null,
): readonly Bookmark[] {
  const bookmarks: (Bookmark & { readonly below: Bookmark[] })[] = [];
  // Where there are only articles, they stand below nothing.
  const top = contents.some(({ level }) => level === 0) ? 0 : 1;
  for (const { level, name, place } of contents) {
    const destination = destinationOf(place);
    if (destination === null) continue;
    if (level === top) bookmarks.push({ name, destination, below: [] });
    else bookmarks.at(-1)?.below.push({ name, destination });
  }
  return bookmarks;
}
