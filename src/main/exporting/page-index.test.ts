import * as fc from 'fast-check';
import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { numberFace } from './number-face';
import type { Mark } from './tags/mark-content';
import { stampIndex, withinRoom } from './page-index';

/** Five pages; the index stands on the last, evidence 1 and 2 on the first page, 3 on the second, 4 on the fourth. */
async function printed(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const pages = [1, 2, 3, 4, 5].map(() => document.addPage([200, 300]));
  const on = (page: number, top: number) => document.context.obj([pages[page - 1]?.ref ?? null, 'XYZ', 20, top, 0]);
  const places = { 'source-1': on(1, 90), 'source-2': on(1, 50), 'source-3': on(2, 90), 'source-4': on(4, 90) };
  const dests = document.context.obj({ ...places, 'index-0': on(5, 200) });
  document.catalog.set(PDFName.of('Dests'), dests);
  return document;
}

const entry = (evidence: readonly number[], place = 'index-0') => ({ name: 'Ruth Vale', place, evidence });

async function linksOf(evidence: readonly number[], place?: string) {
  const document = await printed();
  const marks = document.getPages().map((): Mark[] => []);
  stampIndex(document, await numberFace(), [entry(evidence, place)], { marks, entryOf: () => 7 });
  const node = document.getPage(4).node;
  const annots = node.Annots()?.asArray() ?? [];
  return annots.map((ref) => {
    const to = document.context.lookup(ref, PDFDict).lookup(PDFName.of('Dest'), PDFArray);
    return [document.getPages().findIndex((page) => page.ref === to.get(0)) + 1, Number(to.get(3)?.toString())];
  });
}

describe('stampIndex', () => {
  it('leads from each page number to the first evidence on that page, once a page', async () => {
    expect(await linksOf([1, 2, 3, 4])).toEqual([
      [1, 90],
      [2, 90],
      [4, 90],
    ]);
  });

  it('draws runs of pages together and links their ends', async () => {
    expect(await linksOf([2, 3])).toEqual([
      [1, 50],
      [2, 90],
    ]);
  });

  it('leaves out what was not printed', async () => {
    expect(await linksOf([9])).toEqual([]);
    expect(await linksOf([1], 'index-7')).toEqual([]);
  });
});

describe('withinRoom', () => {
  const widthOf = (words: string): number => words.length * 4;

  it('leaves a short list as it is, and says where a long one goes on', () => {
    expect(withinRoom('2, 5–8, 12', widthOf)).toBe('2, 5–8, 12');
    expect(withinRoom('10, 12, 14, 16, 18, 20, 22, 24', widthOf)).toBe('10, 12, 14, 16, 18, …');
  });

  it('is never wider than its room, and always begins as the list', async () => {
    const face = await numberFace();
    const width = (words: string): number => face.widthOf(words, 7.6);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 60 }), (pages) => {
        const all = pages.join(', ');
        const shown = withinRoom(all, width);
        expect(width(shown)).toBeLessThanOrEqual((34 / 25.4) * 72);
        expect(all.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });
});
