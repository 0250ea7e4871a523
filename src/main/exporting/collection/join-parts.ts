import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFPageLeaf } from '@cantoo/pdf-lib';
import type { ContentsLine } from '#core/report/collection/collection-part';
import { reportWords } from '#core/report/words/report-languages';
import type { ReportWords } from '#core/report/words/report-words';
import type { OpenFile } from '../../store/files';
import type { Printed } from '../printer';
import { describeLinks, pageNumbers } from '../describe-links';
import { numberFace } from '../number-face';
import { stampFeet } from '../page-feet';
import { setMetadata } from '../pdf-metadata';
import type { PdfMetadata } from '../pdf-metadata';
import { setBookmarks } from '../pdf-outline';
import type { Bookmark } from '../pdf-outline';
import { markPages } from '../tags/mark-pages';
import { openStructure } from '../tags/open-structure';
import { writeStructure } from '../tags/write-structure';
import type { MarkedPage } from '../tags/write-structure';
import { pdfFileWriter } from '../pdf-file-writer';
import { openPart } from './printed-part';
import type { PartFacts } from './printed-part';

/** A part on its way into the report: what was found of it, and a way to read its pages. */
export type PrintedPart = { readonly facts: PartFacts; readonly read: () => Promise<Printed> };

/** What the whole file says of itself, its contents, which become its bookmarks, and the words that number its pages. */
type Whole = {
  readonly metadata: PdfMetadata;
  readonly contents: readonly ContentsLine[];
  readonly words?: ReportWords;
};

/** On which page of the whole, and where on it, a place is. */
type Target = { readonly page: PDFRef; readonly left: number; readonly top: number };

/**
 * Writes the parts one after the other as one PDF: numbered through, every link led to its page in whichever part it is, the tags of the parts in one tree. Only
 * one part at a time is in memory. A link to a place that no part holds is taken away.
 */
export async function joinParts(
  file: Pick<OpenFile, 'write'>,
  parts: readonly PrintedPart[],
  { metadata, contents, words = reportWords() }: Whole,
): Promise<void> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const writer = pdfFileWriter(file, document);
  const { context, catalog } = document;
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
  const numberOf = pageNumbers(nodes.flatMap(({ pages }) => pages));
  const structure = openStructure(document);
  const tagged: PDFRef[] = [];
  let before = 0;
  for (const [index, { facts, read }] of parts.entries()) {
    const node = nodes[index];
    if (node === undefined) continue;
    const { bytes, tags } = await read();
    const part = await openPart(bytes);
    const printed = part.getPages().slice(0, facts.pages);
    const { marks, written } = await markPages(
      part,
      printed.map((page) => page.node),
      tags,
    );
    await stampFeet(part, face, { before, total }, words);
    await Promise.all([part.flush(), written]);
    const pages: MarkedPage[] = [];
    const copier = PDFObjectCopier.for(part.context, context);
    for (const [number, page] of part.getPages().entries()) {
      const copy = copier.copy(page.node);
      copy.set(PDFName.of('Parent'), node.ref);
      leadLinks(document, copy, destinationOf);
      const ref = node.pages[number];
      if (ref === undefined) continue;
      context.assign(ref, copy);
      pages.push({ ref, node: copy, marks: marks[number] ?? [] });
    }
    describeLinks(
      context,
      pages.map((page) => page.node),
      numberOf,
      (page) => words.page(page, total),
    );
    tagged.push(...writeStructure(context, tags, pages, { parent: structure.root, parents: structure.parents }));
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
  structure.end(tagged);
  setBookmarks(document, bookmarksOf(contents, destinationOf));
  setMetadata(document, metadata);
  const unused = catalog.get(PDFName.of('Pages'));
  catalog.set(PDFName.of('Pages'), rootRef);
  if (unused instanceof PDFRef) context.delete(unused);
  await writer.end();
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
