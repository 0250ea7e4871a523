import {
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  StandardFonts,
  degrees,
} from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

/** Words on a page: where they begin or have their middle, in points from the left and from below, their size, and their direction in degrees. */
export type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly turn?: number;
  readonly isCentred?: boolean;
  /** The paragraph of the tags it belongs to, by its place among these; -1 is a running head, which has none. */
  readonly tag?: number;
};
/** An element of the tags: its role, and its children or nothing where words of its own number belong to it. */
export type Tag = { readonly role: string; readonly children?: readonly Tag[]; readonly words?: number };

/** A PDF document with these words, drawn in their order, a page for each list; of its first page the tags can be given. */
export async function pdfOf(pages: readonly (readonly Placed[])[], tags?: Tag): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheets = pages.map((placed) => {
    const sheet = document.addPage([600, 800]);
    for (const { text, x, y, size = 10, turn = 0, isCentred = false, tag } of placed) {
      if (tag !== undefined) sheet.pushOperators(opening(tag));
      const left = isCentred ? x - font.widthOfTextAtSize(text, size) / 2 : x;
      sheet.drawText(text, { x: left, y, size, font, rotate: degrees(turn) });
      if (tag !== undefined) sheet.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    }
    return sheet;
  });
  if (tags && sheets[0]) addTags(document, sheets[0], tags);
  return document.save({ useObjectStreams: false });
}

function opening(tag: number): PDFOperator {
  if (tag < 0) return PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]);
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('P'), `<</MCID ${tag}>>`]);
}

function addTags(document: PDFDocument, sheet: PDFPage, root: Tag): void {
  const { context } = document;
  const parents: ReturnType<typeof context.nextRef>[] = [];
  const rootRef = context.nextRef();
  const add = (tag: Tag, parent: typeof rootRef): typeof rootRef => {
    const ref = context.nextRef();
    const kids = (tag.children ?? []).map((child) => add(child, ref));
    if (tag.words !== undefined) parents[tag.words] = ref;
    context.assign(
      ref,
      context.obj({
        Type: 'StructElem',
        S: tag.role,
        P: parent,
        Pg: sheet.ref,
        K: tag.words === undefined ? kids : [PDFNumber.of(tag.words), ...kids],
      }),
    );
    return ref;
  };
  const top = add(root, rootRef);
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [top],
      ParentTree: context.obj({ Nums: [0, context.obj(parents)] }),
    }),
  );
  document.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  sheet.node.set(PDFName.of('StructParents'), PDFNumber.of(0));
}
