import { lineOf } from './pdf-lines';
import type { PdfLine } from './pdf-lines';
import { isShown, runsOfPage } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

/** An element of the tags of a page as pdf.js gives it: one with a role and children, or a reference to marked words. */
export type PdfTag = { readonly role?: string; readonly id?: string; readonly children?: readonly PdfTag[] };
/** The beginning or the end of marked words, between the items of a page. */
export type PdfMark = { readonly type: string; readonly id?: string | null; readonly tag?: string };

type Kind = 'text' | 'item' | 'cell' | 'note';
type Block = { readonly kind: Kind; readonly row: number; readonly items: PdfItem[] };

/** Elements within a line; what has no other role stays in the paragraph around it. */
const WITHIN = new Set(
  'Span Link Em Strong Quote Reference Annot NonStruct Code BibEntry Formula Ruby RB RT RP Warichu WT WP Sub Form Figure Lbl'.split(
    ' ',
  ),
);
const NOTES = new Set(['Note', 'FENote']);
/** The tags must hold this share of the letters of a page to be trusted. */
const LEAST_TAGGED = 0.95;
/** With more of its paragraphs than this broken off in the midst of a sentence, a page has a tag for each line and not for each paragraph. */
const MOST_BROKEN = 0.4;
/** Tags are followed so deep, and no deeper. */
const DEPTH = 200;

/** An item of a page, the mark it stands in, and whether it is no part of the text (a running head, a page number). */
export type MarkedItem = { readonly item: PdfItem; readonly mark: string | null; readonly isArtifact: boolean };

/** Tells of each item of a page which mark it stands in. */
export function markedItems(contents: readonly (PdfItem | PdfMark)[]): readonly MarkedItem[] {
  const open: { readonly id: string | null; readonly isArtifact: boolean }[] = [];
  const marked: MarkedItem[] = [];
  for (const content of contents) {
    const last = open.at(-1);
    if ('str' in content) marked.push({ item: content, mark: last?.id ?? null, isArtifact: last?.isArtifact ?? false });
    else if (content.type === 'endMarkedContent') open.pop();
    else {
      const isArtifact = content.tag === 'Artifact' || (last?.isArtifact ?? false);
      open.push({ id: content.id ?? last?.id ?? null, isArtifact });
    }
  }
  return marked;
}

/**
 * The lines of a page in the order of its tags, each with the paragraph it belongs to; the cells of a row are one line. Null if the
 * page has no tags, or they leave out some of its text or know no paragraphs.
 */
export function linesByTags(root: PdfTag | null, marked: readonly MarkedItem[]): readonly PdfLine[] | null {
  if (root === null) return null;
  const byMark = new Map<string, PdfItem[]>();
  for (const { item, mark } of marked) {
    if (mark === null) continue;
    const items = byMark.get(mark);
    if (items === undefined) byMark.set(mark, [item]);
    else items.push(item);
  }
  const blocks = blocksOf(root, byMark);
  const letters = (items: readonly PdfItem[]): number => items.reduce((sum, { str }) => sum + str.trim().length, 0);
  const all = letters(marked.filter(({ isArtifact }) => !isArtifact).map(({ item }) => item));
  if (all === 0 || letters(blocks.flatMap(({ items }) => items)) < all * LEAST_TAGGED) return null;
  const lines = linesOf(blocks);
  return isBroken(lines) ? null : lines;
}

/** The paragraphs, items of lists, cells and notes of a page, each with its words. */
function blocksOf(root: PdfTag, byMark: ReadonlyMap<string, readonly PdfItem[]>): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let rows = 0;
  const begin = (kind: Kind, row = 0): void => {
    block = { kind, row, items: [] };
    blocks.push(block);
  };
  const visit = (tag: PdfTag, kind: Kind, depth: number): void => {
    if (tag.id !== undefined) {
      if (block === null) begin(kind === 'note' ? 'note' : 'text');
      block?.items.push(...(byMark.get(tag.id) ?? []));
      return;
    }
    const role = tag.role ?? '';
    const before = block;
    let inside = kind;
    if (role === 'TR') rows += 1;
    if (role === 'TD' || role === 'TH') begin((inside = 'cell'), rows);
    else if (role === 'LI') begin((inside = 'item'));
    else if (NOTES.has(role)) begin((inside = 'note'));
    // The first paragraph of an item stands beside its number; all those of a cell are one.
    else if (!WITHIN.has(role) && kind !== 'cell' && !hasOnlyLabel(block)) block = null;
    if (depth < DEPTH) for (const child of tag.children ?? []) visit(child, inside, depth + 1);
    if (NOTES.has(role)) block = before;
    else if (!WITHIN.has(role) && kind !== 'cell') block = null;
  };
  visit(root, 'text', 0);
  return blocks.filter(({ kind, items }) => kind === 'cell' || items.some(isShown));
}

function hasOnlyLabel(block: Block | null): boolean {
  if (block === null || block.kind === 'text') return false;
  return /^(?:\P{L}*|\(?\p{L}{1,4}[.)])$/u.test(
    block.items
      .map(({ str }) => str.trim())
      .join('')
      .slice(0, 12),
  );
}

function linesOf(blocks: readonly Block[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let row = 0;
  for (const [index, block] of blocks.entries()) {
    const own = runsOfPage(block.items).map((run) => ({ ...lineOf(run), block: index }));
    if (block.kind === 'cell') {
      const text = own.map((line) => line.text).join(' ');
      const last = lines.at(-1);
      if (block.row === row && last) lines[lines.length - 1] = { ...last, text: `${last.text}\t${text}` };
      else lines.push({ ...(own[0] ?? lineOf([])), text, block: index });
      row = block.row;
      continue;
    }
    row = 0;
    for (const [place, line] of own.entries()) {
      const needsBullet =
        block.kind === 'item' && place === 0 && !/^(?:[^\p{L}\p{N}"“‘«]|\(?[\p{L}\p{N}]{1,4}[.)])/u.test(line.text);
      lines.push({ ...line, text: needsBullet ? `- ${line.text}` : line.text, isNote: block.kind === 'note' });
    }
  }
  return lines;
}

function isBroken(lines: readonly PdfLine[]): boolean {
  const ends = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.block === line.block || line.text.includes('\t') ? [] : [{ line, next }];
  });
  const broken = ends.filter(({ line, next }) => /[\p{L},]$/u.test(line.text) && /^\p{Ll}/u.test(next.text));
  return ends.length > 3 && broken.length > ends.length * MOST_BROKEN;
}
