import { promisify } from 'node:util';
import { inflate, inflateSync } from 'node:zlib';
import type { InputType, ZlibOptions } from 'node:zlib';
import { PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPageLeaf } from '@cantoo/pdf-lib';
import { isTagElement } from '#core/report/tags';
import type { TagTree } from '#core/report/tags';
import { packedStream } from '../pdf-object-stream';
import { markContent } from './mark-content';
import type { Mark, Meaning } from './mark-content';
import { glyphNames } from './name-glyphs';

const inflated: (bytes: InputType, options: ZlibOptions) => Promise<Buffer> = promisify(inflate);
/** A page is unpacked in one piece: each further one is another question to another thread. */
const IN_ONE = { chunkSize: 1 << 17 };

/** So many pages are unpacked before they are read: all at once would take the processor from the reading, and stay in memory. */
const AHEAD = 4;
/** So many pages are unpacked and packed by this thread, in less time than it takes to hear of it from another. */
const FEW_PAGES = 3;

/** The marks of a page; what is stamped on it afterwards adds its own. */
export type PageMarks = Mark[];

/** The marks page by page, and the end of the writing: until `written`, what is marked is packed beside this thread and stands in no page. */
export type MarkedPages = { readonly marks: readonly PageMarks[]; readonly written: Promise<unknown> };

/**
 * Marks the words on these pages by their inks, puts the true colours back, and names the glyphs in their fonts. All lists of marks are empty when
 * nothing is in ink.
 */
export async function markPages(
  document: PDFDocument,
  pages: readonly PDFPageLeaf[],
  tags: TagTree,
): Promise<MarkedPages> {
  if (tags.length === 0) return { marks: pages.map(() => []), written: Promise.resolve() };
  const meaningOf = meaningIn(document, tags);
  const names = glyphNames(document.context);
  const areFew = pages.length <= FEW_PAGES;
  // Packed and unpacked beside this thread, while it reads the pages in their order.
  const unpack = (page: PDFPageLeaf): Buffer | Promise<Buffer> =>
    areFew ? inflateSync(packedOf(page)) : inflated(packedOf(page), IN_ONE);
  const ahead = pages.slice(0, AHEAD).map(unpack);
  const writing: Promise<void>[] = [];
  const marks: PageMarks[] = [];
  for (const [index, page] of pages.entries()) {
    const content = (await ahead.shift()) ?? Buffer.alloc(0);
    const next = pages[index + AHEAD];
    if (next) ahead.push(unpack(next));
    const marked = markContent(names.read(page, content.toString('latin1')), meaningOf(page));
    marks.push([...marked.marks]);
    writing.push(write(document, page, marked.content, areFew));
  }
  writing.push(names.write());
  const written = Promise.all(writing);
  // Told to whoever waits for it.
  written.catch(() => undefined);
  return { marks, written };
}

function packedOf(page: PDFPageLeaf): Uint8Array {
  const stream = page.Contents();
  if (!(stream instanceof PDFRawStream)) throw new Error('A page is not as the printer leaves it');
  return stream.getContents();
}

async function write({ context }: PDFDocument, page: PDFPageLeaf, content: string, atOnce: boolean): Promise<void> {
  // Asked for now: feet are stamped meanwhile.
  const ref = page.get(PDFName.of('Contents'));
  const stream = await packedStream(Buffer.from(content, 'latin1'), context.obj({}), atOnce);
  if (ref instanceof PDFRef) context.assign(ref, stream);
}

/** What inks and names mean on a page; pictures come in their order through all pages. */
function meaningIn({ context }: PDFDocument, tags: TagTree): (page: PDFPageLeaf) => Meaning {
  const pictures = tags.flatMap((entry, index) => ('picture' in entry ? [index] : []));
  let picture = 0;
  /** What is drawn in one piece, such as words that shine through, by the ink of its first words. */
  const parts = new Map<unknown, number>();
  const colours = new Map<string, string>();
  const learnt = (colour: string): string => {
    const numbers = [1, 3, 5].map((from) => fraction(colour.slice(from, from + 2))).join(' ');
    colours.set(colour, numbers);
    return numbers;
  };
  const colourOf = (ink: number): string | null => {
    const entry = tags[ink];
    if (entry === undefined || isTagElement(entry) || 'picture' in entry) return null;
    return colours.get(entry.colour) ?? learnt(entry.colour);
  };
  const tagOf = (index: number): string => {
    const under = tags[tags[index]?.under ?? -1];
    return under && isTagElement(under) ? under.tag : 'Span';
  };
  const inResources = (resources: PDFDict | undefined): Meaning => ({
    hides: (name) => {
      const state = resources?.lookupMaybe(PDFName.of('ExtGState'), PDFDict)?.lookupMaybe(PDFName.of(name), PDFDict);
      return state?.lookupMaybe(PDFName.of('ca'), PDFNumber)?.asNumber() === 0;
    },
    colourOf,
    tagOf,
    drawn: (name) => {
      const ref = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.get(PDFName.of(name));
      const object = context.lookup(ref);
      if (!(object instanceof PDFStream)) return -1;
      if (object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')) return pictures[picture++] ?? -1;
      const known = parts.get(ref);
      if (known !== undefined || !(object instanceof PDFRawStream)) return known ?? -1;
      const { content, first } = recoloured(
        object,
        inResources(object.dict.lookupMaybe(PDFName.of('Resources'), PDFDict)),
      );
      const bytes = Buffer.from(content, 'latin1');
      object.dict.delete(PDFName.of('Filter'));
      object.dict.set(PDFName.of('Length'), context.obj(bytes.length));
      if (ref instanceof PDFRef) context.assign(ref, PDFRawStream.of(object.dict, bytes));
      parts.set(ref, first);
      return first;
    },
  });
  return (page) => inResources(page.Resources());
}

/** The content of a part in its true colours, and the entry of its first words: a part is marked as a whole where it is drawn. */
function recoloured(part: PDFRawStream, meaning: Meaning): { readonly content: string; readonly first: number } {
  const bytes = part.dict.has(PDFName.of('Filter')) ? inflateSync(part.getContents()) : part.getContents();
  const { content, marks } = markContent(Buffer.from(bytes).toString('latin1'), meaning, 'part');
  return { content, first: marks[0]?.entry ?? -1 };
}

/** Two hexadecimal digits as a number from 0 to 1, as Chromium rounds it. */
function fraction(digits: string): string {
  return String(Number((Number.parseInt(digits, 16) / 255).toFixed(4)));
}
