import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { ReportPart } from '#core/report/report-links';

/** A bookmark with those below it. */
export type Bookmark = {
  readonly name: string;
  readonly destination: PDFObject;
  readonly below?: readonly Bookmark[];
};

/** Gives the document bookmarks for these parts, in their order. A part that no page holds is left out. */
export function setOutline(document: PDFDocument, parts: readonly ReportPart[]): void {
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = parts.flatMap(({ name, place }) => {
    const destination = places?.get(PDFName.of(place));
    return destination === undefined ? [] : [{ name, destination }];
  });
  setBookmarks(document, found);
}

/** Gives the document these bookmarks; those below another are folded away at first. */
export function setBookmarks({ context, catalog }: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const outline = context.obj({ Type: 'Outlines' });
  const ref = context.register(outline);
  catalog.set(PDFName.of('Outlines'), ref);
  fill(context, outline, ref, bookmarks);
  outline.set(PDFName.of('Count'), context.obj(bookmarks.length));
}

function fill(context: PDFContext, parent: PDFDict, parentRef: PDFRef, bookmarks: readonly Bookmark[]): void {
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { name, destination, below = [] }] of bookmarks.entries()) {
    const ref = refs[index];
    if (ref === undefined) continue;
    const entry = context.obj({ Title: PDFHexString.fromText(name), Parent: parentRef, Dest: destination });
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) entry.set(PDFName.of('Prev'), before);
    if (after) entry.set(PDFName.of('Next'), after);
    context.assign(ref, entry);
    if (below.length === 0) continue;
    fill(context, entry, ref, below);
    entry.set(PDFName.of('Count'), context.obj(-below.length));
  }
  const [first, last] = [refs[0], refs.at(-1)];
  if (first) parent.set(PDFName.of('First'), first);
  if (last) parent.set(PDFName.of('Last'), last);
}
