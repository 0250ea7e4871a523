/** How a paragraph of a source is to be set: as plain words, a heading, an item of a list with a sign or a number, or words quoted from elsewhere. */
export type Setting = 'plain' | 'heading' | 'item' | 'numbered' | 'quote';

/** A heading stands on one line and is short; a longer line that begins so is a remark or a channel's name. */
const HEADING = /^#{1,6}[^\S\n]+\S[^\n]{0,150}$/u;
const ITEM = /^[-*+•‣⁃◦][^\S\n]+\S/u;
/** In the digits of any writing. */
const NUMBERED = /^(?:\p{Nd}{1,3}[.)]|\(\p{Nd}{1,3}\))[^\S\n]+\S/u;
const QUOTE = /^>/u;

/** How a paragraph, without white space around it, is to be set by the signs it begins with (CommonMark 0.31: 4.2, 5.1, 5.2; also bullets). */
export function settingOf(paragraph: string): Setting {
  if (HEADING.test(paragraph)) return 'heading';
  if (ITEM.test(paragraph)) return 'item';
  if (NUMBERED.test(paragraph)) return 'numbered';
  return QUOTE.test(paragraph) ? 'quote' : 'plain';
}

/**
 * The levels of a text's headings, from 2 since its title is the first: as deep as the signs say, but never more than one below the
 * heading before, so that no level is missing. `paragraphs` are those that are set as headings, in their order.
 */
export function headingLevels(paragraphs: readonly string[]): readonly number[] {
  const depths = paragraphs.map((words) => /^#*/u.exec(words)?.[0].length ?? 1);
  const least = depths.reduce((low, depth) => Math.min(low, depth), 6);
  let last = 1;
  return depths.map((depth) => (last = Math.min(2 + depth - least, last + 1, 6)));
}
