/** A run of letters as pdf.js gives it; the last two numbers of the transform are where it begins, in points. */
export type PdfItem = {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
};

/** Runs whose base lines differ by less than this share of their height are on one line. */
const SAME_LINE = 0.5;
/** A gap wider than this many heights of a letter is no space between two words, not even in a line that is spread out. */
const WIDE_GAP = 1.6;

/** The items of a page line by line, in the order in which the page draws them; no line is empty. */
export function runsOfPage(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const runs: PdfItem[][] = [];
  let run: PdfItem[] = [];
  const end = (): void => {
    if (run.some(isShown)) runs.push(run);
    run = [];
  };
  for (const item of items) {
    const last = run.findLast(isShown);
    if (last && isShown(item) && !isOnLine(last, item)) end();
    run.push(item);
    if (item.hasEOL) end();
  }
  end();
  return runs;
}

/** The pieces of a line that stand so far apart that they are cells of a row, or lines of two columns. */
export function piecesOfRun(run: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const pieces: PdfItem[][] = [];
  let before: PdfItem | null = null;
  for (const item of run) {
    const isNew = before === null || (isShown(item) && isWideGap(before, item));
    if (isNew && (isShown(item) || before !== null)) pieces.push([]);
    pieces.at(-1)?.push(item);
    if (isShown(item)) before = item;
  }
  return pieces;
}

/** Whether more than a space lies between two items of a line, whichever of them is the left one. */
export function isWideGap(one: PdfItem, other: PdfItem): boolean {
  const gap = Math.max(leftOf(other) - rightOf(one), leftOf(one) - rightOf(other));
  return gap > Math.max(one.height, other.height) * WIDE_GAP;
}

/** Whether an item has letters, and not only a space. */
export function isShown({ str }: PdfItem): boolean {
  return str.trim() !== '';
}

/** Where an item begins, in points from the left. */
export function leftOf({ transform }: PdfItem): number {
  return transform[4] ?? 0;
}

/** Where an item ends, in points from the left. */
export function rightOf(item: PdfItem): number {
  return leftOf(item) + item.width;
}

/** The base line of an item, in points from below. */
export function baseOf({ transform }: PdfItem): number {
  return transform[5] ?? 0;
}

function isOnLine(last: PdfItem, next: PdfItem): boolean {
  const height = Math.max(last.height, next.height, 1);
  return Math.abs(baseOf(last) - baseOf(next)) < height * SAME_LINE && leftOf(next) > leftOf(last) - 40 * height;
}
