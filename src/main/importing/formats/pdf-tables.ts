import { lineOf } from './pdf-lines';
import { baseOf, isShown, leftOf, piecesOfRun, rightOf } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

/** A part of a line that stands by itself, and lines of a cell below one another. */
type Piece = {
  readonly items: readonly PdfItem[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
};
type Cell = readonly Piece[];
type Row = readonly Cell[];

/** Two lines of one cell are at most so many heights of a letter apart. */
const PITCH = 1.45;
/** So many rows with so many cells, below one another, are a table. */
const LEAST_ROWS = 2;
const LEAST_CELLS = 3;
/** Of two columns more rows are needed, and one cell of most of them is no more than a label: else these are columns of running text. */
const LEAST_PAIRS = 3;
const LONGEST_LABEL = 45;
const LABELLED = 0.7;
/** Cells hold at most so many letters; more is a column of text. */
const MOST_LETTERS = 300;
/** A page of more pieces is a drawing or an attack, and is read as it is drawn. */
const MOST_PIECES = 3000;

/**
 * Puts the rows of tables together that a page draws cell by cell, so that a cell of several lines comes between those that stand
 * above and below it: each row becomes one line. Everything else stays as it is drawn.
 */
export function withTableRows(runs: readonly (readonly PdfItem[])[]): readonly (readonly PdfItem[])[] {
  const pieces = runs.flatMap((run) => piecesOfRun(run).map(pieceOf));
  if (pieces.length > MOST_PIECES) return runs;
  const rows = rowsOf(pieces);
  const lines: (readonly PdfItem[])[] = [];
  let isChanged = false;
  for (let index = 0; index < rows.length;) {
    const table = tableAt(rows, index);
    // A table of single lines is read well as it is.
    if (isTable(table) && table.some((row) => row.some((cell) => cell.length > 1))) {
      lines.push(...table.map(lineOfRow));
      isChanged = true;
    } else lines.push(...table.flatMap((row) => row.flatMap((cell) => cell.map(({ items }) => items))));
    index += table.length;
  }
  return isChanged ? joined(lines, runs) : runs;
}

/** Pieces in the order of drawing, as rows: a cell goes down line by line, a row goes on to the side, the next begins below it at its start. */
function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  const rows: Piece[][][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const cell = row?.at(-1);
    const last = cell?.at(-1);
    if (row && cell && last && isBelow(last, piece)) cell.push(piece);
    else if (row && last && isBeside(row, rows.at(-2), piece)) row.push([piece]);
    else rows.push([[piece]]);
  }
  return rows;
}

function isBelow(last: Piece, piece: Piece): boolean {
  const step = last.base - piece.base;
  const height = Math.max(last.height, piece.height);
  return step > height * 0.5 && step <= height * PITCH && piece.left < last.right && last.left < piece.right;
}

/** To the right of all cells of a row, at the height of one of them, and below the row before. */
function isBeside(row: readonly Cell[], before: readonly Cell[] | undefined, piece: Piece): boolean {
  const all = row.flat();
  const floor = Math.min(...all.map(({ base }) => base)) - piece.height * PITCH * 4;
  const top = Math.min(
    Math.max(...all.map(({ base }) => base)) + piece.height * PITCH * 4,
    ...(before ?? []).flat().map(({ base }) => base - piece.height * 0.5),
  );
  return all.every(({ right }) => piece.left >= right) && piece.base > floor && piece.base < top;
}

/** The rows from a place on that are one table: as many columns one below the other; at least one row. */
function tableAt(rows: readonly Row[], start: number): readonly Row[] {
  const first = rows[start] ?? [];
  if (!isRow(first)) return [first];
  let end = start + 1;
  while (end < rows.length && isRow(rows[end] ?? []) && isUnder(first, rows[end] ?? [])) end += 1;
  return rows.slice(start, end);
}

function isRow(row: Row): boolean {
  return row.length > 1 && row.every((cell) => lettersIn(cell) <= MOST_LETTERS);
}

/** Rows of three cells, or pairs of which most have a label; what flows from column to column has none. */
function isTable(rows: readonly Row[]): boolean {
  const [first = []] = rows;
  if (first.length >= LEAST_CELLS) return rows.length >= LEAST_ROWS;
  const labelled = rows.filter((row) => row.some((cell) => lettersIn(cell) <= LONGEST_LABEL));
  return first.length === 2 && rows.length >= LEAST_PAIRS && labelled.length >= rows.length * LABELLED;
}

function lettersIn(cell: Cell): number {
  return cell.reduce((sum, { items }) => sum + items.reduce((all, { str }) => all + str.trim().length, 0), 0);
}

/** Each cell of a row stands under the one of the same number, and below it. */
function isUnder(first: Row, row: Row): boolean {
  return (
    row.length === first.length &&
    row.every((cell, index) => {
      const above = first[index] ?? [];
      return leftEdge(cell) < rightEdge(above) && leftEdge(above) < rightEdge(cell);
    })
  );
}

/** A row as one line of items, a cell each, on the base line of its highest line. */
function lineOfRow(row: Row): readonly PdfItem[] {
  const base = Math.max(...row.flat().map((piece) => piece.base));
  return row.flatMap((cell, index) => {
    const [model] = cell[0]?.items.filter(isShown) ?? [];
    if (!model) return [];
    const str = cell.map(({ items }) => lineOf(items).text).join(' ');
    const [a = 1, b = 0, c = 0, d = 1] = model.transform;
    const left = leftEdge(cell);
    const next = row[index + 1];
    // However full a cell is, the next one is another.
    const room = next ? Math.max(1, leftEdge(next) - left - model.height * 2) : Infinity;
    const width = Math.min(rightEdge(cell) - left, room);
    return [{ ...model, str, width, transform: [a, b, c, d, left, base], hasEOL: false }];
  });
}

/** What stood in one run stays in one, where no row of a table was made of it. */
function joined(
  lines: readonly (readonly PdfItem[])[],
  runs: readonly (readonly PdfItem[])[],
): readonly (readonly PdfItem[])[] {
  const runOf = new Map(runs.flatMap((run, index) => run.map((item) => [item, index] as const)));
  const found: PdfItem[][] = [];
  let last: number | undefined;
  for (const line of lines) {
    const run = line[0] ? runOf.get(line[0]) : undefined;
    if (run !== undefined && run === last) found.at(-1)?.push(...line);
    else found.push([...line]);
    last = run;
  }
  return found;
}

function pieceOf(items: readonly PdfItem[]): Piece {
  const shown = items.filter(isShown);
  return {
    items,
    left: Math.min(...shown.map(leftOf)),
    right: Math.max(...shown.map(rightOf)),
    base: shown[0] ? baseOf(shown[0]) : 0,
    height: Math.max(...shown.map(({ height }) => height)),
  };
}

function leftEdge(cell: Cell): number {
  return Math.min(...cell.map(({ left }) => left));
}

function rightEdge(cell: Cell): number {
  return Math.max(...cell.map(({ right }) => right));
}
