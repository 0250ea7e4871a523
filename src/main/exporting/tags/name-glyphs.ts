import { PDFDict, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFPageLeaf } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import { packedStream } from '../pdf-object-stream';

/** Tells the fonts of a document what their glyphs stand for. */
export type GlyphNames = {
  /** The content of a page with its glyphs named by their fonts wherever that says the same. */
  readonly read: (page: PDFPageLeaf, content: string) => string;
  /** Writes what was learnt into the fonts. */
  readonly write: () => Promise<void>;
};

/** A change of font, or words that stand in the place of glyphs: the words, and the glyphs. */
const PIECE = /\/(F\d+) \S+ Tf|\/Span<<\/ActualText (<[\da-f]*>|\((?:\\[^]|[^\\)])*\)) >> BDC\n([^]*?)\nEMC\n/giu;
const GLYPHS = /<([\da-f]+)> Tj/giu;
const FONT = /\/(F\d+) \S+ Tf/gu;
/** A line for a glyph that the font has no name for: it needs one, or none would be shown. */
const UNNAMED = /<([\da-f]{4})> <0000>\n/giu;

type Font = { readonly table: PDFRef; readonly unnamed: ReadonlySet<string>; readonly learnt: Map<string, string> };

/**
 * Chromium names a shaped glyph, such as an Arabic letter in the middle of a word or a digit of even width, by words in its place
 * on each page, which some readers do not heed (pdf.js, and with it Firefox). A glyph that its font has no name for gets the
 * first of these words as its name, and where it stands for the same again, nothing is said in its place.
 */
export function glyphNames(context: PDFContext): GlyphNames {
  const fonts = new Map<PDFRef, Font | null>();
  const fontOf = (named: PDFDict | undefined, name: string): Font | null => {
    const ref = named?.get(PDFName.of(name));
    if (!(ref instanceof PDFRef)) return null;
    const found = fonts.get(ref) ?? readFont(context, ref);
    fonts.set(ref, found);
    return found;
  };
  return {
    read: (page, content) => {
      const fontsHere = page.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
      let font: Font | null = null;
      return content.replaceAll(PIECE, (piece, named: string | undefined, actual = '', body = '') => {
        const name = named ?? [...body.matchAll(FONT)].at(-1)?.[1];
        if (name !== undefined) font = fontOf(fontsHere, name);
        if (named !== undefined || font === null) return piece;
        const [glyph, ...others] = Array.from(body.matchAll(GLYPHS), ([, code = '']) => code.toLowerCase());
        if (glyph?.length !== 4 || others.length > 0 || !font.unnamed.has(glyph)) return piece;
        const words = wordsOf(actual);
        if (words === '') return piece;
        if (!font.learnt.has(glyph)) font.learnt.set(glyph, words);
        return font.learnt.get(glyph) === words ? `${body}\n` : piece;
      });
    },
    write: async () => {
      for (const font of fonts.values()) {
        if (!font || font.learnt.size === 0) continue;
        const { learnt } = font;
        const table = tableOf(context, font.table).replaceAll(UNNAMED, (line, glyph: string) => {
          const words = learnt.get(glyph.toLowerCase());
          return words === undefined ? line : `<${glyph}> <${utf16(words)}>\n`;
        });
        context.assign(font.table, await packedStream(Buffer.from(table, 'latin1'), context.obj({})));
      }
    },
  };
}

function readFont(context: PDFContext, ref: PDFRef): Font | null {
  const table = context.lookupMaybe(ref, PDFDict)?.get(PDFName.of('ToUnicode'));
  if (!(table instanceof PDFRef)) return null;
  const unnamed = new Set(
    Array.from(tableOf(context, table).matchAll(UNNAMED), ([, glyph = '']) => glyph.toLowerCase()),
  );
  return { table, unnamed, learnt: new Map() };
}

function tableOf(context: PDFContext, ref: PDFRef): string {
  const stream = context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return '';
  const bytes = stream.getContents();
  return Buffer.from(stream.dict.has(PDFName.of('Filter')) ? inflateSync(bytes) : bytes).toString('latin1');
}

/** The words of a string as a page's content writes it. */
function wordsOf(written: string): string {
  const inner = written.slice(1, -1);
  return (written.startsWith('<') ? PDFHexString.of(inner) : PDFString.of(inner)).decodeText();
}

function utf16(words: string): string {
  return Buffer.from(words, 'utf16le').swap16().toString('hex');
}
