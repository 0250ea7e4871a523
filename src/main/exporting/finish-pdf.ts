import { PDFDict, PDFDocument, PDFName, ParseSpeeds } from '@cantoo/pdf-lib';
import { describeLinks, pageNumbers } from './describe-links';
import { numberFace } from './number-face';
import { stampIndex } from './page-index';
import { stampFeet } from './page-feet';
import { isTagElement } from '#core/report/tags';
import type { IndexEntry } from '#core/report/report-index';
import type { ReportPart } from '#core/report/report-links';
import { reportWords } from '#core/report/words/report-languages';
import type { ReportWords } from '#core/report/words/report-words';
import type { OpenFile } from '../store/files';
import { pdfFileWriter } from './pdf-file-writer';
import { setOutline } from './pdf-outline';
import { setMetadata } from './pdf-metadata';
import type { PdfMetadata } from './pdf-metadata';
import type { Printed } from './printer';
import { markPages } from './tags/mark-pages';
import { openStructure } from './tags/open-structure';
import { writeStructure } from './tags/write-structure';

/** What leads through a report: `parts` become its bookmarks, `index` gets its pages; `words` number them. */
type Guide = {
  readonly parts: readonly ReportPart[];
  readonly index: readonly IndexEntry[];
  readonly words?: ReportWords;
};

/** Makes a report out of its printed pages. */
export type Finisher = (printed: Printed, metadata: PdfMetadata, guide: Guide) => Promise<Uint8Array>;

/**
 * Makes ready what finishes reports: in one pass over the printed pages, feet with page numbers, bookmarks, the pages
 * of its index, tags for screen readers, and what the file says of itself. The same pages and words give the same bytes.
 */
export async function readyFinisher(): Promise<Finisher> {
  const face = await numberFace();
  return async ({ bytes, tags }, metadata, { parts, index, words = reportWords() }) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast });
    const printed = document.getPages().slice(0, -1);
    const nodes = printed.map(({ node }) => node);
    const { marks, written } = await markPages(document, nodes, tags);
    await stampFeet(document, face, null, words);
    const entryOf = (place: string): number => tags.findIndex((entry) => isTagElement(entry) && entry.place === place);
    stampIndex(document, face, index, { marks, entryOf });
    const { context, catalog } = document;
    const numberOf = pageNumbers(
      printed.map(({ ref }) => ref),
      catalog.lookupMaybe(PDFName.of('Dests'), PDFDict),
    );
    describeLinks(context, nodes, numberOf, (page) => words.page(page, printed.length));
    const structure = openStructure(document);
    const pages = printed.map(({ ref, node }, number) => ({ ref, node, marks: marks[number] ?? [] }));
    structure.end(writeStructure(context, tags, pages, { parent: structure.root, parents: structure.parents }));
    setOutline(document, parts);
    setMetadata(document, metadata);
    await Promise.all([document.flush(), written]);
    return bytesOf((file) => pdfFileWriter(file, document).end());
  };
}

/** What is written to a file that is only in memory. */
async function bytesOf(write: (file: Pick<OpenFile, 'write'>) => Promise<void>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const take: OpenFile['write'] = (bytes, offset, length) => {
    pieces.push(bytes.subarray(offset, offset + length));
    return Promise.resolve(length);
  };
  await write({ write: take });
  return Buffer.concat(pieces);
}
