import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';

/**
 * What is added to a page as the printer leaves it. The library's own ways to do so first unpack or pack streams, of one letter even, in
 * more time than all else that is added takes.
 */

/** Draws this after all that is on the page. */
export function addContent(page: PDFPageLeaf, content: PDFRef): void {
  const contents = page.get(CONTENTS);
  const drawn = page.context.lookup(contents);
  if (drawn instanceof PDFArray) drawn.push(content);
  else page.set(CONTENTS, page.context.obj(contents === undefined ? [content] : [contents, content]));
}

/** Draws this before all that is on the page. */
export function addContentBefore(page: PDFPageLeaf, content: PDFRef): void {
  const contents = page.get(CONTENTS);
  const drawn = page.context.lookup(contents);
  if (drawn instanceof PDFArray) drawn.insert(0, content);
  else page.set(CONTENTS, page.context.obj(contents === undefined ? [content] : [content, contents]));
}

/** Lets the page name this object by a name. */
export function addResource(page: PDFPageLeaf, kind: 'Font' | 'XObject', name: PDFName, object: PDFRef): void {
  const { context } = page;
  const resources = page.Resources() ?? context.obj({});
  page.set(RESOURCES, resources);
  const named = resources.lookupMaybe(PDFName.of(kind), PDFDict) ?? context.obj({});
  resources.set(PDFName.of(kind), named);
  named.set(name, object);
}

/** Lays a link on the page. */
export function addLink(page: PDFPageLeaf, link: PDFRef): void {
  const links = page.Annots();
  if (links) links.push(link);
  else page.set(PDFName.of('Annots'), page.context.obj([link]));
}

/** What a page shows, as something that can be drawn on others; null where it is not in one piece. The page itself then shows nothing. */
export function takeContent(context: PDFContext, page: PDFPageLeaf): PDFRef | null {
  const drawn = page.Contents();
  if (!(drawn instanceof PDFRawStream)) return null;
  const { width, height } = page.MediaBox().asRectangle();
  const form = context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
  const kept: readonly [PDFName, PDFObject | undefined][] = [
    [RESOURCES, page.Resources()],
    [FILTER, drawn.dict.get(FILTER)],
  ];
  for (const [name, value] of kept) if (value) form.set(name, value);
  page.delete(CONTENTS);
  return context.register(PDFRawStream.of(form, drawn.getContents()));
}

const CONTENTS = PDFName.of('Contents');
const RESOURCES = PDFName.of('Resources');
const FILTER = PDFName.of('Filter');
