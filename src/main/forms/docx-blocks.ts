import { Paragraph, Table } from 'docx';

/** What a note is made of in a document. */
export type Block = Paragraph | Table;

/** The blocks with an empty line between two tables: Word would make one of them. */
export function keptApart(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index) =>
    block instanceof Table && blocks[index - 1] instanceof Table ? [new Paragraph({}), block] : [block],
  );
}

/** The blocks of a footnote, which has to begin with a paragraph for its number, and to end with one. */
export function footnoteBlocks(blocks: readonly Block[]): Paragraph[] {
  const first = blocks[0] instanceof Paragraph ? [] : [new Paragraph({})];
  const last = blocks.at(-1) instanceof Table ? [new Paragraph({})] : [];
  // Tables too: Word takes them here, though the types of the library name paragraphs alone.
  return [...first, ...keptApart(blocks), ...last] as Paragraph[];
}
