import { baseOf, isShown, isWideGap, leftOf, rightOf } from './pdf-runs';
import type { PdfItem } from './pdf-runs';
import { lettersOfShapes, unmirrored } from './pdf-right-to-left';

/**
 * A line of a page: its words, its left and right end, its base line and the height of its letters, in points; the ends of one that
 * is read from right to left are mirrored, so that it too begins at its left. Between the cells of a row stands a tab.
 */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  /** The name of the typeface of most letters, which says only whether two lines have the same. */
  readonly font: string;
  /** Which paragraph of its page it belongs to, and whether that is a note, where the document says so. */
  readonly block?: number;
  readonly isNote?: boolean;
  /** Whether the line was ended on purpose, within its paragraph. */
  readonly isBroken?: boolean;
};

/** A page: the lines of its columns, or of all where it has none, and what runs in another direction than its text. */
export type PdfPage = { readonly columns: readonly (readonly PdfLine[])[]; readonly asides: readonly PdfLine[] };

/** A gap wider than this share of the height is a space. */
const SPACE = 0.16;
/** A number above the line has letters of at most this share of the line's. */
const RAISED_HEIGHT = 0.9;
/** A number above the line stands higher by at least this share of the line's height. */
const RAISED_BY = 0.15;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The words of a line in the order in which they are read; a number above the line is written with raised digits. */
export function lineOf(items: readonly PdfItem[]): PdfLine {
  const words = items.filter(({ str, width }) => str !== '' || width > 0);
  const shown = words.filter(isShown);
  const height = most(shown.map((item) => item.height));
  const base = baseOf(shown.find((item) => item.height > height * RAISED_HEIGHT) ?? items[0] ?? NOTHING);
  const isRightToLeft = shown.filter(({ dir }) => dir === 'rtl').length > shown.length / 2;
  // A page draws a line from left to right in whatever direction it is read.
  const ordered = isRightToLeft ? shown.toSorted((a, b) => leftOf(b) - leftOf(a)) : words;
  let text = '';
  let before: PdfItem | null = null;
  let shownBefore: PdfItem | null = null;
  for (const item of ordered) {
    if (shownBefore !== null && isShown(item) && isWideGap(shownBefore, item)) text += '\t';
    else if (before !== null && isGap(before, item, isRightToLeft)) text += ' ';
    text += isRaised(item, base, height) ? raised(item.str) : item.str;
    before = item;
    if (isShown(item)) shownBefore = item;
  }
  const plain = lettersOfShapes(text)
    .replaceAll(/[ \n\r\f\v\u00a0]+/gu, ' ')
    .replaceAll(/ ?\t[\t ]*/gu, '\t')
    .trim();
  const ends = { left: -most(shown.map((item) => -leftOf(item))), right: most(shown.map(rightOf)) };
  return {
    text: withoutLabelTab(isRightToLeft ? unmirrored(plain) : plain),
    ...(isRightToLeft ? { left: -ends.right, right: -ends.left } : ends),
    base,
    height,
    font: shown.reduce((longest, item) => (item.str.length > longest.str.length ? item : longest), shown[0] ?? NOTHING)
      .fontName,
  };
}

/** A bullet, number or mark of a note stands before its words with a space, however wide the gap is. */
function withoutLabelTab(text: string): string {
  return text.replace(/^([•◦▪■□●○·‣*–—-]|\(?\p{L}[.)]|\(?[\d.]{1,8}[.)]?|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,3})\t(?=[^\t]*$)/u, '$1 ');
}

const NOTHING: PdfItem = { str: '', dir: 'ltr', transform: [], width: 0, height: 0, fontName: '', hasEOL: false };

function isGap(before: PdfItem, item: PdfItem, isRightToLeft: boolean): boolean {
  if (/\s$/u.test(before.str) || /^\s/u.test(item.str)) return false;
  const gap = isRightToLeft ? leftOf(before) - rightOf(item) : leftOf(item) - rightOf(before);
  return gap > Math.max(before.height, item.height) * SPACE;
}

function isRaised(item: PdfItem, base: number, height: number): boolean {
  const isAbove = item.height < height * RAISED_HEIGHT && baseOf(item) - base > height * RAISED_BY;
  return isAbove && /^\s*\d{1,3}(?:[,–-]\s?\d{1,3})*\s*$/u.test(item.str);
}

function raised(text: string): string {
  return text.replaceAll(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((large, number) => Math.max(large, number), numbers[0] ?? 0);
}
