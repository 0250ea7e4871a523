import { baseOf, isShown, leftOf, piecesOfRun, rightOf } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

type Piece = {
  readonly items: readonly PdfItem[];
  /** The line it is a part of, by its place in the order of drawing. */
  readonly run: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  readonly letters: number;
  readonly isRightToLeft: boolean;
};
type Sides = { readonly left: readonly Piece[]; readonly right: readonly Piece[]; readonly across: readonly Piece[] };

/** So many full lines make a column. */
const LEAST_LINES = 4;
/** A line fills its column if it takes this share of its width. */
const FULL = 0.6;
/** Lines of a column have at least so many letters; cells of a table have fewer. */
const LEAST_LETTERS = 14;
/** Of the lines beside one another so many may go across both. */
const MOST_ACROSS = 0.5;
/** A page of more pieces is a drawing or an attack, and is read as it is drawn. */
const MOST_PIECES = 3000;
/** Where a page goes from column to column more often than once in so many lines, it draws them side by side. */
const SIDE_BY_SIDE = 1.7;

/**
 * The lines of a page column by column: of each column the lines it has before and behind what goes across the page. A page that
 * has no columns is one. The order is that in which the page draws, unless it draws the columns side by side, line by line.
 */
export function columnsOfPage(runs: readonly (readonly PdfItem[])[]): readonly (readonly (readonly PdfItem[])[])[] {
  const pieces = runs.flatMap((run, index) => piecesOfRun(run).map((items) => pieceOf(items, index)));
  const columns = pieces.length > MOST_PIECES ? [] : columnsOf(pieces, 0);
  if (columns.length < 2) return [runs];
  const columnOf = new Map(columns.flatMap((column, index) => column.map((piece) => [piece, index] as const)));
  const turns = pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return before !== undefined && columnOf.get(piece) !== columnOf.get(before);
  }).length;
  if (turns * SIDE_BY_SIDE > pieces.length) return columns.map(linesOf);
  // More turns than a page with pictures and boxes takes, each with some lines: cells of a table, which are read row by row.
  if (turns > columns.length * 2) return [runs];
  const parts: Piece[][] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before === undefined || columnOf.get(before) !== columnOf.get(piece)) parts.push([]);
    parts.at(-1)?.push(piece);
  }
  return parts.map(linesOf);
}

/** The pieces of one column in lines again: what stood in one line and is in one column is one line. */
function linesOf(pieces: readonly Piece[]): readonly (readonly PdfItem[])[] {
  const lines = new Map<number, PdfItem[]>();
  for (const { run, items } of pieces) {
    const line = lines.get(run);
    if (line === undefined) lines.set(run, [...items]);
    else line.push(...items);
  }
  return [...lines.values()];
}

/** From the top: what stands across, the column that is read first down to the next that stands across, then the other. */
function columnsOf(pieces: readonly Piece[], depth: number): readonly (readonly Piece[])[] {
  const sides = depth < 3 ? bestSides(pieces) : null;
  if (sides === null) return [pieces];
  const columns: (readonly Piece[])[] = [];
  let across: Piece[] = [];
  let top = Number.POSITIVE_INFINITY;
  const isRightToLeft = pieces.filter((piece) => piece.isRightToLeft).length > pieces.length / 2;
  const endBand = (foot: number): void => {
    const within = (side: readonly Piece[]): readonly Piece[] =>
      side.filter(({ base }) => base <= top && base > foot).toSorted((a, b) => b.base - a.base);
    const beside = (
      isRightToLeft ? [within(sides.right), within(sides.left)] : [within(sides.left), within(sides.right)]
    ).filter((side) => side.length > 0);
    top = foot;
    if (beside.length === 0) return;
    if (across.length > 0) columns.push(across);
    across = [];
    columns.push(...beside.flatMap((side) => columnsOf(side, depth + 1)));
  };
  for (const piece of sides.across.toSorted((a, b) => b.base - a.base)) {
    endBand(piece.base);
    across.push(piece);
  }
  endBand(Number.NEGATIVE_INFINITY);
  return across.length > 0 ? [...columns, across] : columns;
}

/** The gap from top to bottom beside which stand the most full lines on both sides, if there is one. */
function bestSides(pieces: readonly Piece[]): Sides | null {
  const start = least(pieces.map(({ left }) => left));
  const end = -least(pieces.map(({ right }) => -right));
  let best: { readonly sides: Sides; readonly lines: number } | null = null;
  const rows = rowsOf(pieces);
  const places = new Set(pieces.map(({ left }) => Math.floor(left)));
  for (const place of places) {
    if (place <= start + 1) continue;
    const across = rowsAcross(rows, place);
    const left = pieces.filter((piece) => piece.right <= place + 0.5 && !across.has(piece));
    const right = pieces.filter((piece) => piece.left >= place - 0.5 && !across.has(piece));
    const edge = -least(left.map((piece) => -piece.right));
    if (left.length + right.length < LEAST_LINES * 2 || left.length === 0 || right.length === 0) continue;
    const lines = Math.min(fullLines(left, edge - start), fullLines(right, end - place));
    if (lines < LEAST_LINES || lines <= (best?.lines ?? 0)) continue;
    const beside = new Set([...left, ...right]);
    const sides = { left, right, across: pieces.filter((piece) => !beside.has(piece)) };
    if (isBeside(sides)) best = { sides, lines };
  }
  return best?.sides ?? null;
}

/** The pieces of rows that stand on both sides of a place. */
function rowsAcross(rows: readonly (readonly Piece[])[], place: number): ReadonlySet<Piece> {
  const isOnBoth = (row: readonly Piece[]): boolean =>
    row.some(({ right }) => right <= place + 0.5) && row.some(({ left }) => left >= place - 0.5);
  return new Set(rows.filter(isOnBoth).flat());
}

/** The lines that are rows of a table: of more than two pieces, or of two short ones. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const row = rows.get(piece.run);
    if (row === undefined) rows.set(piece.run, [piece]);
    else row.push(piece);
  }
  return [...rows.values()].filter(
    (row) => row.length > 2 || (row.length === 2 && row.every(({ letters }) => letters < LEAST_LETTERS)),
  );
}

function fullLines(side: readonly Piece[], width: number): number {
  return side.filter((piece) => piece.letters >= LEAST_LETTERS && piece.right - piece.left >= width * FULL).length;
}

/** Whether the two sides stand beside one another, with a gap between them and little that goes across where they do. */
function isBeside({ left, right, across }: Sides): boolean {
  const gap = least(right.map((piece) => piece.left)) + least(left.map((piece) => -piece.right));
  const height = least(left.map((piece) => piece.height));
  if (gap < height * 0.8) return false;
  const foot = Math.max(least(left.map(({ base }) => base)), least(right.map(({ base }) => base)));
  const top = Math.min(-least(left.map(({ base }) => -base)), -least(right.map(({ base }) => -base)));
  const within = (side: readonly Piece[]): number => side.filter(({ base }) => base >= foot && base <= top).length;
  const lines = Math.min(within(left), within(right));
  return lines >= LEAST_LINES && within(across) <= lines * MOST_ACROSS;
}

function pieceOf(items: readonly PdfItem[], run: number): Piece {
  const shown = items.filter(isShown);
  return {
    items,
    run,
    left: least(shown.map(leftOf)),
    right: -least(shown.map((item) => -rightOf(item))),
    base: shown[0] ? baseOf(shown[0]) : 0,
    height: -least(shown.map(({ height }) => -height)),
    letters: shown.reduce((sum, { str }) => sum + str.trim().length, 0),
    isRightToLeft: shown.filter(({ dir }) => dir === 'rtl').length > shown.length / 2,
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((small, number) => Math.min(small, number), numbers[0] ?? 0);
}
