import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { glyphNames } from './name-glyphs';

/** A font's table as Chromium writes it: what has no name stands for nothing. */
const TABLE = `1 begincodespacerange
<0000> <FFFF>
endcodespacerange
4 beginbfchar
<0001> <0041>
<0110> <0000>
<0111> <0000>
<0112> <0000>
endbfchar
endcmap
`;

async function fontPage() {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const page = document.addPage([200, 300]).node;
  const table = context.register(PDFRawStream.of(context.obj({}), Buffer.from(TABLE)));
  page.setFontDictionary(PDFName.of('F6'), context.register(context.obj({ Type: 'Font', ToUnicode: table })));
  const tableNow = (): string => {
    const stream = context.lookup(table);
    if (!(stream instanceof PDFRawStream)) return '';
    const bytes = stream.getContents();
    return Buffer.from(stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString();
  };
  return { page, names: glyphNames(context), tableNow };
}

const said = (words: string, glyphs: string): string => `/Span<</ActualText ${words} >> BDC\n${glyphs}\nEMC\n`;

describe('glyphNames', () => {
  it('gives a glyph without a name the words that stand in its place, and says them no more', async () => {
    const { page, names, tableNow } = await fontPage();
    const content = `BT\n${said('(4)', '/F6 9 Tf\n1 0 0 -1 1 2 Tm\n<0110> Tj')}${said('<feff0644>', '6 0 Td <0111> Tj')}ET\n`;
    expect(names.read(page, content)).toBe('BT\n/F6 9 Tf\n1 0 0 -1 1 2 Tm\n<0110> Tj\n6 0 Td <0111> Tj\nET\n');
    await names.write();
    expect(tableNow()).toBe(TABLE.replace('<0110> <0000>', '<0110> <0034>').replace('<0111> <0000>', '<0111> <0644>'));
  });

  it('leaves what stands for several glyphs, for a glyph with a name, or for another thing than before', async () => {
    const { page, names, tableNow } = await fontPage();
    const left = [
      said('(x)', '/F6 9 Tf\n<0110> Tj\n6 0 Td <0111> Tj'),
      said('(b)', '6 0 Td <0001> Tj'),
      said('<feff>', '6 0 Td <0110> Tj'),
      said('(y)', '/F9 9 Tf\n<0110> Tj'),
    ].join('');
    expect(names.read(page, left)).toBe(left);
    const twice = `/F6 9 Tf\n${said('(\\()', '<0112> Tj')}${said('(\\))', '<0112> Tj')}`;
    expect(names.read(page, twice)).toBe(`/F6 9 Tf\n<0112> Tj\n${said('(\\))', '<0112> Tj')}`);
    await names.write();
    expect(tableNow()).toBe(TABLE.replace('<0112> <0000>', '<0112> <0028>'));
  });

  it('knows a font again on the next page, and touches no other', async () => {
    const { page, names, tableNow } = await fontPage();
    names.read(page, '/F6 9 Tf\n<0001> Tj\n');
    expect(names.read(page, `/F6 9 Tf\n${said('(4)', '<0110> Tj')}`)).toBe('/F6 9 Tf\n<0110> Tj\n');
    await names.write();
    expect(tableNow()).toContain('<0110> <0034>');
    expect(tableNow()).toContain('<0111> <0000>');
  });
});
