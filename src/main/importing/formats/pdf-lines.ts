/** A run of letters as pdf.js gives it; the last two numbers of the transform are where it begins, in points. */
export type PdfItem = {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** A line of a page: its words, its left and right end, its base line and the height of its letters, in points. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
};

/** Runs whose base lines differ by less than this share of their height are on one line. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the height is a space. */
const SPACE = 0.16;

/** The lines of a page, in the order in which the page draws them. */
export function linesOfPage(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfItem[] = [];
  const end = (): void => {
    const ended = lineOf(line);
    if (ended.text !== '') lines.push(ended);
    line = [];
  };
  for (const item of items) {
    const last = line.findLast(({ str }) => str.trim() !== '');
    if (last && item.str.trim() !== '' && !isOnLine(last, item)) end();
    line.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

function isOnLine(last: PdfItem, next: PdfItem): boolean {
  const height = Math.max(last.height, next.height, 1);
  return Math.abs(baseOf(last) - baseOf(next)) < height * SAME_LINE && leftOf(next) > leftOf(last) - 40 * height;
}

function lineOf(items: readonly PdfItem[]): PdfLine {
  const words = items.filter(({ str, width }) => str !== '' || width > 0);
  const shown = words.filter(({ str }) => str.trim() !== '');
  const isRightToLeft = shown.filter(({ dir }) => dir === 'rtl').length > shown.length / 2;
  // A page draws a line from left to right in whatever direction it is read.
  const ordered = isRightToLeft ? shown.toSorted((a, b) => leftOf(b) - leftOf(a)) : words;
  let text = '';
  let before: PdfItem | null = null;
  for (const item of ordered) {
    if (before !== null && isGap(before, item, isRightToLeft)) text += ' ';
    text += item.str;
    before = item;
  }
  return {
    text: text.replaceAll(/[\s\u00a0]+/gu, ' ').trim(),
    left: least(shown.map(leftOf)),
    right: -least(shown.map((item) => -leftOf(item) - item.width)),
    base: shown[0] ? baseOf(shown[0]) : 0,
    height: -least(shown.map(({ height }) => -height)),
  };
}

function isGap(before: PdfItem, item: PdfItem, isRightToLeft: boolean): boolean {
  if (/\s$/u.test(before.str) || /^\s/u.test(item.str)) return false;
  const gap = isRightToLeft ? leftOf(before) - leftOf(item) - item.width : leftOf(item) - leftOf(before) - before.width;
  return gap > Math.max(before.height, item.height) * SPACE;
}

function leftOf({ transform }: PdfItem): number {
  return transform[4] ?? 0;
}

function baseOf({ transform }: PdfItem): number {
  return transform[5] ?? 0;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((small, number) => Math.min(small, number), numbers[0] ?? 0);
}
