import type { SourceParagraph } from './paragraphs';

/** Some paragraphs of one part of a text that are laid out together, and about how many lines they fill. */
export type TextBlock = {
  readonly part: SourceParagraph['part'];
  readonly paragraphs: readonly SourceParagraph[];
  readonly lines: number;
};

/** How many code units a block holds; a few screens full, so that a jump lays out two blocks at most. */
const BLOCK_LENGTH = 6_000;
/** How many letters fit on a line of the column, and how many where a letter is as wide as it is high. */
const LINE_LENGTH = 68;
const WIDE_LINE_LENGTH = 30;

/**
 * Puts the paragraphs of a text together into blocks, in their order: what is off the screen is passed over block by block, and
 * a long text has a few hundred of them instead of thousands of paragraphs.
 */
export function blocksOf(paragraphs: readonly SourceParagraph[], language: string): readonly TextBlock[] {
  const blocks: { part: TextBlock['part']; paragraphs: SourceParagraph[]; lines: number; length: number }[] = [];
  const perLine = /^(?:zh|ja|ko)\b/u.test(language) ? WIDE_LINE_LENGTH : LINE_LENGTH;
  for (const paragraph of paragraphs) {
    const length = paragraph.end - paragraph.start;
    const last = blocks.at(-1);
    const block =
      last === undefined || last.part !== paragraph.part || last.length + length > BLOCK_LENGTH
        ? { part: paragraph.part, paragraphs: [], lines: 0, length: 0 }
        : last;
    if (block !== last) blocks.push(block);
    block.paragraphs.push(paragraph);
    block.lines += Math.ceil(length / perLine);
    block.length += length;
  }
  return blocks;
}
