import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { TagTree } from '#core/report/tags';
import { openStructure } from './open-structure';
import { writeStructure } from './write-structure';

const at = (entry: number, x = 0, y = 0) => ({ entry, x, y });
const key = (name: string) => PDFName.of(name);

function addLink(document: PDFDocument, page: PDFPage, rect: readonly number[]): PDFRef {
  const ref = document.context.register(document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [...rect] }));
  page.node.addAnnot(ref);
  return ref;
}

/** A paragraph over two pages, a link in it, something that was not printed, and numbers that were stamped. */
const TAGS: TagTree = [
  { under: -1, tag: 'P', lang: 'en' },
  { under: 0, colour: '#000000' },
  { under: 0, tag: 'Link' },
  { under: 2, colour: '#000000' },
  { under: -1, tag: 'H2' },
  { under: 4, colour: '#000000' },
  { under: -1, tag: 'Reference', place: 'index-0' },
];

async function tagged() {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [first, second] = [document.addPage([200, 300]), document.addPage([200, 300])];
  const inText = addLink(document, second, [10, 10, 20, 20]);
  const inIndex = addLink(document, second, [50, 50, 60, 60]);
  const { context, catalog } = document;
  const structure = openStructure(document);
  const pages = [
    { ref: first.ref, node: first.node, marks: [at(1)] },
    { ref: second.ref, node: second.node, marks: [at(1), at(3, 10, 15), at(6, 50, 55), at(6, 62, 55)] },
  ];
  structure.end(writeStructure(context, TAGS, pages, { parent: structure.root, parents: structure.parents }));
  const tree = catalog.lookup(key('StructTreeRoot'), PDFDict);
  const root = tree.lookup(key('K'), PDFArray).lookup(0, PDFDict);
  const numbers = tree.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
  const parentsOf = (number: unknown) => numbers.lookup(2 * Number(String(number)) + 1);
  return { context, catalog, first, second, inText, inIndex, root, parentsOf };
}

const kidsOf = (element: PDFDict): PDFArray => element.lookup(key('K'), PDFArray);
const tagOf = (element: PDFDict): string => element.lookup(key('S'), PDFName).decodeText();

describe('writeStructure', () => {
  it('holds what was printed in the order of the tree, over the end of a page, and nothing else', async () => {
    const { root, catalog, second } = await tagged();
    expect(catalog.lookup(key('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
    expect(tagOf(root)).toBe('Document');
    const [paragraph, reference, ...others] = kidsOf(root)
      .asArray()
      .map((_, index) => kidsOf(root).lookup(index, PDFDict));
    expect([paragraph, reference].map((element) => element && tagOf(element))).toEqual(['P', 'Reference']);
    expect(others).toEqual([]);
    const [one, two, link] = paragraph ? kidsOf(paragraph).asArray() : [];
    expect(one?.toString()).toBe('0');
    expect(two?.toString()).toContain(`/Pg ${second.ref.toString()}`);
    expect(paragraph?.context.lookup(link, PDFDict).toString()).toContain('/S /Link');
  });

  it('tells every page and every link to which element it belongs', async () => {
    const { context, second, inText, inIndex, parentsOf } = await tagged();
    const owners = parentsOf(second.node.get(key('StructParents')));
    const tags = owners instanceof PDFArray ? owners.asArray().map((ref) => tagOf(context.lookup(ref, PDFDict))) : [];
    expect(tags).toEqual(['P', 'Link', 'Link', 'Reference']);
    for (const ref of [inText, inIndex]) {
      const link = parentsOf(context.lookup(ref, PDFDict).get(key('StructParent')));
      expect(link instanceof PDFDict && kidsOf(link).toString()).toContain(`/Obj ${ref.toString()}`);
    }
  });

  it('says what the head of a table is of, and how wide it is', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const page = document.addPage();
    const tags: TagTree = [
      { under: -1, tag: 'TH', scope: 'Row', columns: 3 },
      { under: 0, colour: '#000000' },
      { under: -1, tag: 'TD' },
      { under: 2, colour: '#000000' },
    ];
    const { root, parents } = openStructure(document);
    const pages = [{ ref: page.ref, node: page.node, marks: [at(1), at(3)] }];
    const cells = writeStructure(document.context, tags, pages, { parent: root, parents });
    const attributes = cells.map((ref) => document.context.lookup(ref, PDFDict).get(key('A'))?.toString());
    expect(attributes.map((each) => each?.replaceAll(/\s+/gu, ' '))).toEqual([
      '<< /O /Table /Scope /Row /ColSpan 3 >>',
      undefined,
    ]);
  });

  it('says of a numbered list that it is one', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const page = document.addPage();
    const tags: TagTree = [
      { under: -1, tag: 'L', isNumbered: true },
      { under: 0, colour: '#000000' },
    ];
    const { root, parents } = openStructure(document);
    const pages = [{ ref: page.ref, node: page.node, marks: [at(1)] }];
    const [list] = writeStructure(document.context, tags, pages, { parent: root, parents });
    expect(document.context.lookup(list, PDFDict).get(key('A'))?.toString()).toMatch(/\/ListNumbering \/Decimal/u);
  });

  it('leaves a document without tags where nothing was marked', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const page = document.addPage();
    const structure = openStructure(document);
    const pages = [{ ref: page.ref, node: page.node, marks: [] }];
    structure.end(
      writeStructure(document.context, TAGS, pages, { parent: structure.root, parents: structure.parents }),
    );
    expect(document.catalog.has(key('StructTreeRoot'))).toBe(false);
    expect(page.node.has(key('StructParents'))).toBe(false);
  });
});
