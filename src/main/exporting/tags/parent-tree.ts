import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib';

/** The way back from pages and links to the elements that hold them (ISO 32000-1, 14.7.4.4). */
export type ParentTree = {
  /** Keeps what belongs to the next key, and answers with that key. */
  readonly add: (value: PDFObject) => number;
  /** The tree as an object of the document. */
  readonly write: (context: PDFContext) => PDFDict;
  readonly nextKey: () => number;
};

/** Makes an empty tree; keys run up from 0. */
export function parentTree(): ParentTree {
  const values: PDFObject[] = [];
  return {
    add: (value) => values.push(value) - 1,
    write: (context) => context.obj({ Nums: values.flatMap((value, key) => [context.obj(key), value]) }),
    nextKey: () => values.length,
  };
}
