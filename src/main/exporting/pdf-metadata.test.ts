import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { countPages, withFeet } from './page-feet';
import { withMetadata } from './pdf-metadata';

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

async function blank(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < pages; page += 1) document.addPage([200, 300]).drawCircle({ x: 10 * page, y: 10, size: 4 });
  return document.save();
}

describe('withMetadata', () => {
  it('says what the file is, in any script, at the time it is given', async () => {
    const document = await PDFDocument.load(await withMetadata(await blank(1), METADATA), { updateMetadata: false });
    expect(document.getTitle()).toBe(METADATA.title);
    expect(document.getAuthor()).toBe('Sidelight');
    expect(document.getSubject()).toBe('Summary with evidence');
    expect(document.getKeywords()).toBe('bridge, mill');
    expect(document.getCreationDate()).toEqual(METADATA.created);
    expect(document.getModificationDate()).toEqual(METADATA.created);
    expect(document.catalog.toString()).toContain('/Lang (ar)');
  });

  it('gives the same bytes for the same input', async () => {
    const pdf = await blank(2);
    expect(await withMetadata(pdf, METADATA)).toEqual(await withMetadata(pdf, METADATA));
  });
});

describe('withFeet', () => {
  it('lays one foot over each page and keeps their number', async () => {
    const pages = await blank(3);
    const joined = await withFeet(pages, await blank(3));
    expect(await countPages(joined)).toBe(3);
    expect(joined.length).toBeGreaterThan(pages.length);
  });

  it('refuses feet that are too few: a page without its number would go unnoticed', async () => {
    await expect(withFeet(await blank(3), await blank(2))).rejects.toThrow('Page 3');
  });
});
