import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDict, PDFObject, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';
import { isTagElement } from '#core/report/tags';
import type { TagElement, TagTree } from '#core/report/tags';
import type { Mark } from './mark-content';
import { linksOf } from './page-links';
import type { PageLink } from './page-links';
import type { ParentTree } from './parent-tree';

/** A printed page with its marks. */
export type MarkedPage = { readonly ref: PDFRef; readonly node: PDFPageLeaf; readonly marks: readonly Mark[] };

/** A mark as its element holds it: on which page, its number there, and the link that lies over it. */
type Held = { readonly page: MarkedPage; readonly number: number; readonly link: PageLink | null };

/** The kinds of element that hold links. */
const LINKING = new Set(['Link', 'Reference']);

/**
 * Writes the elements of a report whose words stand on these pages, below `parent`; answers with the uppermost. What was not
 * printed is left out. Each page and each link is told to which elements it belongs.
 */
export function writeStructure(
  context: PDFContext,
  tags: TagTree,
  pages: readonly MarkedPage[],
  { parent, parents }: { readonly parent: PDFRef; readonly parents: ParentTree },
): readonly PDFRef[] {
  const held = heldBy(context, tags, pages);
  const refs = refsOf(context, tags, held);
  const owners = new Map(pages.map((page): [MarkedPage, PDFRef[]] => [page, []]));
  const kids = new Map<number, PDFObject[]>();
  const pageOf = new Map<number, PDFRef>();
  const put = (under: number, kid: PDFObject): void => {
    const list = kids.get(under);
    if (list) list.push(kid);
    else kids.set(under, [kid]);
  };

  for (const [index, entry] of tags.entries()) {
    const ref = refs.get(index);
    if (ref !== undefined) put(entry.under, ref);
    // What the exporter stamped belongs to the element itself, what the page printed to the one above.
    const under = isTagElement(entry) ? index : entry.under;
    const owner = refs.get(under);
    const holder = tags[under];
    if (owner === undefined || holder === undefined || !isTagElement(holder)) continue;
    for (const { page, number, link } of held.get(index) ?? []) {
      const marked = owners.get(page);
      if (marked) marked[number] = owner;
      // What stands on the page of its element is named by its number alone.
      if (!pageOf.has(under)) pageOf.set(under, page.ref);
      const onPage = pageOf.get(under) === page.ref ? {} : { Pg: page.ref };
      const shown =
        pageOf.get(under) === page.ref ? context.obj(number) : context.obj({ Type: 'MCR', ...onPage, MCID: number });
      if (link !== null && holder.tag === 'Reference') {
        const inner = context.nextRef();
        if (marked) marked[number] = inner;
        put(under, inner);
        const leads = context.obj({ Type: 'OBJR', Obj: link.ref });
        const made = elementOf(context, { tag: 'Link' }, owner);
        made.set(PDFName.of('Pg'), page.ref);
        made.set(PDFName.of('K'), context.obj([context.obj(number), leads]));
        context.assign(inner, made);
        tie(context, link, parents.add(inner));
        continue;
      }
      put(under, shown);
      if (link === null || link.annotation.has(PDFName.of('StructParent'))) continue;
      put(under, context.obj({ Type: 'OBJR', Obj: link.ref, ...onPage }));
      tie(context, link, parents.add(owner));
    }
  }
  for (const [index, ref] of refs) {
    const entry = tags[index];
    if (entry === undefined || !isTagElement(entry)) continue;
    const made = elementOf(context, entry, refs.get(entry.under) ?? parent);
    const [only, ...others] = kids.get(index) ?? [];
    const page = pageOf.get(index);
    if (page) made.set(PDFName.of('Pg'), page);
    if (only) made.set(PDFName.of('K'), others.length === 0 ? only : context.obj([only, ...others]));
    context.assign(ref, made);
  }
  for (const [{ node }, marked] of owners) {
    if (marked.length === 0) continue;
    node.set(
      PDFName.of('StructParents'),
      context.obj(parents.add(context.register(context.obj(Array.from(marked, (owner) => owner ?? null))))),
    );
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  return tags.flatMap(({ under }, index) => (under < 0 ? (refs.get(index) ?? []) : []));
}

function tie(context: PDFContext, { annotation }: PageLink, key: number): void {
  annotation.set(PDFName.of('StructParent'), context.obj(key));
}

function elementOf(
  context: PDFContext,
  { tag, lang, alt, scope, columns, isNumbered }: Omit<TagElement, 'under'>,
  above: PDFRef,
): PDFDict {
  const made = context.obj({ S: tag, P: above });
  if (lang !== undefined) made.set(PDFName.of('Lang'), PDFString.of(lang));
  if (alt !== undefined) made.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
  if (scope !== undefined || columns !== undefined) {
    const cell = { O: 'Table', ...(scope && { Scope: scope }), ...(columns && { ColSpan: columns }) };
    made.set(PDFName.of('A'), context.obj(cell));
  }
  if (isNumbered) made.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: 'Decimal' }));
  return made;
}

/** The marks of each entry, in the order of the pages. */
function heldBy(context: PDFContext, tags: TagTree, pages: readonly MarkedPage[]): ReadonlyMap<number, Held[]> {
  const held = new Map<number, Held[]>();
  for (const page of pages) {
    const linkAt = linksOf(context, page.node);
    for (const [number, { entry, x, y }] of page.marks.entries()) {
      const holder = tags[isTagElement(tags[entry] ?? { under: -1, colour: '' }) ? entry : (tags[entry]?.under ?? -1)];
      const link = holder && isTagElement(holder) && LINKING.has(holder.tag) ? linkAt(x, y) : null;
      const all = held.get(entry);
      if (all) all.push({ page, number, link });
      else held.set(entry, [{ page, number, link }]);
    }
  }
  return held;
}

/** A reference for each element of which something was printed; an entry stands behind the one that holds it. */
function refsOf(context: PDFContext, tags: TagTree, held: ReadonlyMap<number, unknown>): ReadonlyMap<number, PDFRef> {
  const printed = new Set(held.keys());
  for (let index = tags.length - 1; index >= 0; index -= 1)
    if (printed.has(index)) printed.add(tags[index]?.under ?? -1);
  const refs = new Map<number, PDFRef>();
  for (const [index, entry] of tags.entries())
    if (printed.has(index) && isTagElement(entry)) refs.set(index, context.nextRef());
  return refs;
}
