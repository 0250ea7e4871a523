import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { joinParts } from './join-parts';
import type { PrintedPart } from './join-parts';
import { factsOfPart } from './printed-part';

const METADATA = {
  title: 'The bridges',
  author: 'Vale',
  subject: 'Two parts',
  keywords: ['bridge'],
  creator: 'Sidelight 1',
  producer: 'Sidelight 1',
  language: 'en',
  created: new Date('2026-01-02T03:04:05Z'),
};

/** A part as it is printed: pages with links, places by their page, and the sheet with the foot behind them. */
async function part(
  pages: readonly (readonly string[])[],
  places: Readonly<Record<string, number>>,
): Promise<PrintedPart> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  for (const links of [...pages, []]) {
    const page = document.addPage([200, 300]);
    page.drawCircle({ x: 10, y: 10, size: 4 });
    for (const name of links) {
      const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: PDFName.of(name) });
      page.node.addAnnot(context.register(link));
    }
  }
  const refs = document.getPages().map(({ ref }) => ref);
  const destinations = Object.entries(places).map(([name, page]) => [
    name,
    [refs[page] ?? context.nextRef(), 'XYZ', 7, 100 + page, 0],
  ]);
  document.catalog.set(PDFName.of('Dests'), context.obj(Object.fromEntries(destinations)));
  const bytes = await document.save();
  return { facts: await factsOfPart(bytes), read: () => Promise.resolve({ bytes, tags: [] }) };
}

async function joined(parts: readonly PrintedPart[]): Promise<Buffer> {
  const bytes: number[] = [];
  const file = {
    write: (from: Uint8Array, offset: number, length: number, position: number) => {
      expect(position).toBe(bytes.length);
      bytes.push(...from.subarray(offset, offset + length));
      return Promise.resolve(length);
    },
  };
  const line = (name: string, level: 0 | 1, place: string) =>
    ({ name, level, place, note: null, direction: 'ltr' }) as const;
  const contents = [line('Front', 0, 'front'), line('Articles', 0, 'a1'), line('Löwen', 1, 'a1'), line('Gone', 1, 'x')];
  await joinParts(file, parts, { metadata: METADATA, contents });
  return Buffer.from(bytes);
}

const twoParts = async () => [
  await part([['a1', 'nowhere'], ['front']], { front: 0, a1: 2 }),
  await part([['front'], ['a2', 'a1'], []], { a1: 0, a2: 2, front: 3 }),
];

describe('joinParts', () => {
  it('leads every link to its page in whichever part it is, and takes away what leads nowhere', async () => {
    const document = await PDFDocument.load(await joined(await twoParts()), { updateMetadata: false });
    expect(document.getPageCount()).toBe(5);
    const refs = document.getPages().map(({ ref }) => ref);
    const led = document.getPages().map(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((annotation) => {
        const destination = document.context.lookup(annotation, PDFDict).lookup(PDFName.of('Dest'), PDFArray);
        return refs.findIndex((ref) => ref === destination.get(0)) + 1;
      }),
    );
    expect(led).toEqual([[3], [1], [1], [5, 3], []]);
  });

  it('has bookmarks for the contents, those of articles below their heading', async () => {
    const { catalog } = await PDFDocument.load(await joined(await twoParts()), { updateMetadata: false });
    const outline = catalog.lookup(PDFName.of('Outlines'), PDFDict);
    const second = outline.lookup(PDFName.of('Last'), PDFDict);
    expect(String(second.get(PDFName.of('Count')))).toBe('-1');
    expect(second.lookup(PDFName.of('First'), PDFDict).get(PDFName.of('Next'))).toBeUndefined();
  });

  it('says of itself what it is, and is the same bytes each time', async () => {
    const bytes = await joined(await twoParts());
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('The bridges');
    expect(document.getKeywords()).toBe('bridge');
    expect(bytes.equals(await joined(await twoParts()))).toBe(true);
  });
});
