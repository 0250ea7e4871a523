import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import type { PDFPageLeaf } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { inkColour } from '#core/report/tags';
import type { TagTree } from '#core/report/tags';
import { readyFinisher } from './finish-pdf';

const METADATA = {
  title: 'لجنة المياه 12',
  author: 'Sidelight',
  subject: 'Summary with evidence',
  keywords: ['bridge', 'mill'],
  creator: 'Sidelight 1',
  producer: 'Sidelight 1',
  language: 'ar',
  created: new Date('2026-01-02T03:04:05Z'),
};

const PARTS = [
  { name: 'Key points', place: 'part-keyPoints' },
  { name: 'Not printed', place: 'part-none' },
  { name: 'Source', place: 'part-source' },
];

/** As the print window leaves it: pages, and the sheet with the foot as the last one. */
async function printed(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page <= pages; page += 1)
    document.addPage([200, 300]).drawCircle({ x: 10 * page, y: 10, size: 4 });
  const place = document.context.obj([document.getPage(0).ref, 'XYZ', 0, 100, 0]);
  document.catalog.set(PDFName.of('Dests'), document.context.obj({ 'part-keyPoints': place, 'part-source': place }));
  return document.save();
}

/** The same with a line of words on each page, in the ink of the entry of that number; contents are in one piece, as the printer writes them. */
async function printedInInks(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  for (let page = 0; page <= pages; page += 1) {
    const ink = [1, 3, 5].map((at) => Number.parseInt(inkColour(page).slice(at, at + 2), 16) / 255).join(' ');
    const words = `q\n${ink} RG ${ink} rg\nBT\n/F1 9 Tf\n1 0 0 1 20 20 Tm\n<0001> Tj\nET\nQ\n`;
    document.addPage([200, 300]).node.set(PDFName.of('Contents'), context.register(context.flateStream(words)));
  }
  return document.save();
}

async function finished(pages: number): Promise<Uint8Array> {
  const finish = await readyFinisher();
  return finish({ bytes: await printed(pages), tags: [] }, METADATA, { parts: PARTS, index: [] });
}

/** All that a page draws. */
function contentOf(page: PDFPageLeaf): string {
  const contents = page.lookup(PDFName.of('Contents'), PDFArray);
  return contents
    .asArray()
    .map((ref) => decoded(page.context.lookup(ref, PDFStream)))
    .join('\n');
}

function decoded(stream: PDFStream): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('A stream is not as it is read from a file');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

describe('readyFinisher', () => {
  it('says what the file is, in any script, at the time it is given', async () => {
    const document = await PDFDocument.load(await finished(1), { updateMetadata: false });
    expect(document.getTitle()).toBe(METADATA.title);
    expect(document.getAuthor()).toBe('Sidelight');
    expect(document.getSubject()).toBe('Summary with evidence');
    expect(document.getKeywords()).toBe('bridge, mill');
    expect(document.getCreationDate()).toEqual(METADATA.created);
    expect(document.getModificationDate()).toEqual(METADATA.created);
    expect(document.catalog.toString()).toContain('/Lang (ar)');
    expect(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
  });

  it('has bookmarks for the parts that were printed, in their order', async () => {
    const { catalog, context } = await PDFDocument.load(await finished(1), { updateMetadata: false });
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const titles: string[] = [];
    for (let ref = outline.get(PDFName.of('First')); ref !== undefined;) {
      const entry = context.lookup(ref, PDFDict);
      titles.push(entry.lookup(PDFName.of('Title'), PDFHexString).decodeText());
      expect(entry.lookup(PDFName.of('Dest'), PDFArray).size()).toBe(5);
      ref = entry.get(PDFName.of('Next'));
    }
    expect(titles).toEqual(['Key points', 'Source']);
  });

  it('gives the same bytes for the same input, in the first run and later', async () => {
    expect(await finished(2)).toEqual(await finished(2));
  });

  it('takes the sheet with the foot away and lays it over each page, marked as no part of the words', async () => {
    const document = await PDFDocument.load(await finished(12), { updateMetadata: false });
    expect(document.getPageCount()).toBe(12);
    for (const { node } of document.getPages()) {
      const contents = node.Contents();
      const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [];
      expect(streams.map((stream) => stream?.toString()).at(-1)).toMatch(
        /\/Artifact BMC q .* cm \/FootTitle Do Q BT .* ET EMC/u,
      );
      const { XObject, Font } = node.normalizedEntries();
      expect(XObject.keys().map(String)).toEqual(['/FootTitle']);
      expect(Font.keys().map(String)).toEqual(['/NumberFace']);
    }
  });

  it.each([2, 9])('puts the true colours back on each of %i pages and ties its words to the tags', async (count) => {
    const finish = await readyFinisher();
    const tags = Array.from({ length: count + 1 }, () => ({ under: 0, colour: '#336699' }));
    const bytes = await printedInInks(count);
    const entries: TagTree = [{ under: -1, tag: 'P' }, ...tags.slice(1)];
    const document = await PDFDocument.load(await finish({ bytes, tags: entries }, METADATA, { parts: [], index: [] }));
    const drawn = document.getPages().map(({ node }) => contentOf(node));
    // The ink of the first page is that of an element, which stands for no words.
    for (const content of drawn.slice(1)) {
      expect(content).toContain('0.2 0.4 0.6 RG 0.2 0.4 0.6 rg');
      expect(content).toContain('/P <</MCID 0>> BDC');
      expect(content.match(/\bq\b/gu)).toHaveLength((content.match(/\bQ\b/gu) ?? []).length);
    }
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
  });

  it('lays the sheet with the foot over the pages as it is packed', async () => {
    const finish = await readyFinisher();
    const bytes = await printedInInks(3);
    const document = await PDFDocument.load(await finish({ bytes, tags: [] }, METADATA, { parts: [], index: [] }));
    const form = document.getPage(0).node.normalizedEntries().XObject.lookup(PDFName.of('FootTitle'), PDFStream);
    expect(form.dict.toString()).toMatch(/\/Subtype \/Form[^]*\/BBox \[ 0 0 200 300 \]/u);
    expect(decoded(form)).toContain('<0001> Tj');
  });

  it('refuses pages that came without their foot: they would go without numbers', async () => {
    await expect(finished(0)).rejects.toThrow('The sheet with the foot is missing');
  });
});
