import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { ReportPart } from '#core/report/report-links';

/** Gives the document bookmarks for these parts, in their order. A part that no page holds is left out. */
export function setOutline(document: PDFDocument, parts: readonly ReportPart[]): void {
  const { context, catalog } = document;
  const places = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const found = parts.flatMap(({ name, place }) => {
    const destination = places?.get(PDFName.of(place));
    return destination === undefined ? [] : [{ name, destination, ref: context.nextRef() }];
  });
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return;
  const outline = context.register(
    context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: found.length }),
  );
  for (const [index, { name, destination, ref }] of found.entries()) {
    const entry = context.obj({ Title: PDFHexString.fromText(name), Parent: outline, Dest: destination });
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before) entry.set(PDFName.of('Prev'), before.ref);
    if (after) entry.set(PDFName.of('Next'), after.ref);
    context.assign(ref, entry);
  }
  catalog.set(PDFName.of('Outlines'), outline);
}
