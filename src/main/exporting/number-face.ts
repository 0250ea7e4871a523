import fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFDict, PDFName, PDFObjectCopier } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import inter from '@fontsource/inter/files/inter-latin-400-normal.woff?inline';

/** The letters that go into the file. */
const LETTERS = 'Page ofsurPáindte/0123456789,–…';

/** The name the face has on a page. */
export const FACE_NAME = PDFName.of('NumberFace');

/** The sans of the pages with the few letters that page numbers need, ready to be set in any document. */
export type NumberFace = {
  /** Puts the face into a document; answers with its font dictionary there. */
  readonly addTo: (document: PDFDocument) => PDFRef;
  /** The glyphs of these words as hexadecimal digits of a string in a page; only letters the face was made for. */
  readonly codesOf: (words: string) => string;
  /** How wide these words are, in the unit of the size. */
  readonly widthOf: (words: string, size: number) => number;
};

let made: Promise<NumberFace> | null = null;

/** The face for "Page x of y" and lists of pages; it is read and cut down once a run of the program. */
export function numberFace(): Promise<NumberFace> {
  made ??= makeFace();
  return made;
}

async function makeFace(): Promise<NumberFace> {
  const holder = await PDFDocument.create({ updateMetadata: false });
  holder.registerFontkit(fontkit);
  const bytes = Buffer.from(inter.slice(inter.indexOf(',') + 1), 'base64');
  const options = { subset: true, features: { tnum: true }, customName: 'SIDELT+Inter-Regular' };
  const font = await holder.embedFont(bytes, options);
  const codes = new Map(lettersOf(LETTERS).map((letter) => [letter, font.encodeText(letter).asString()]));
  await holder.flush();
  const widths = new Map([...codes.keys()].map((letter) => [letter, font.widthOfTextAtSize(letter, 1)]));
  return {
    addTo: ({ context }) => {
      const copy = PDFObjectCopier.for(holder.context, context).copy(holder.context.lookup(font.ref, PDFDict));
      return context.register(copy);
    },
    codesOf: (words) =>
      lettersOf(words)
        .map((letter) => known(codes, letter))
        .join(''),
    widthOf: (words, size) => lettersOf(words).reduce((sum, letter) => sum + known(widths, letter), 0) * size,
  };
}

const lettersOf = (words: string): readonly string[] => Array.from(words);

function known<T>(table: ReadonlyMap<string, T>, letter: string): T {
  const value = table.get(letter);
  if (value === undefined) throw new Error(`The face of page numbers has no "${letter}"`);
  return value;
}
