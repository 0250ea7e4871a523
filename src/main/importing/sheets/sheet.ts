/** A row of a sheet with words in it: its number as the sheet shows it, and its cells from the first column on. */
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };

/** A sheet of a workbook as it is seen: hidden rows and columns are left out and counted. */
export type Sheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly hasComments: boolean;
};

/** A workbook: its sheets in their order, and what it states of itself. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  readonly mediaType: string;
};

/** No workbook that people keep texts in has more cells, empty ones before a last one counted. */
const MOST_CELLS = 5_000_000;
/** No program keeps more columns in a sheet: what stands further right is not read. */
export const MOST_COLUMNS = 16_384;

/** Collects the rows of a sheet; those past the limit of cells are an error, and cost no memory. */
export class SheetBuilder {
  readonly #rows: SheetRow[] = [];
  readonly #left: { cells: number };
  readonly #hidden = new Set<number>();
  readonly #leftOut = new Set<number>();
  #hiddenRows = 0;

  constructor(left: { cells: number }) {
    this.#left = left;
  }

  /** Hides the columns from the first to the last of these. */
  hideColumns(first: number, last: number): void {
    for (let column = Math.max(0, first); column <= Math.min(last, MOST_COLUMNS - 1); column += 1) {
      // Hidden once more, it costs a cell: no end of ranges that cover one another is gone through.
      if (this.#hidden.has(column)) this.#charge(1);
      this.#hidden.add(column);
    }
  }

  /** Takes a row of cells by their columns. */
  add(number: number, cells: ReadonlyMap<number, string>, isHidden: boolean): void {
    const filled = [...cells].filter(([column, words]) => column < MOST_COLUMNS && words.trim() !== '');
    if (filled.length === 0) return;
    const seen = isHidden ? [] : filled.filter(([column]) => !this.#hidden.has(column));
    const width = seen.reduce((most, [column]) => Math.max(most, column + 1), 0);
    this.#charge(width + filled.length - seen.length);
    if (isHidden) {
      this.#hiddenRows += 1;
      return;
    }
    for (const [column] of filled) if (this.#hidden.has(column)) this.#leftOut.add(column);
    const row = Array.from({ length: width }, () => '');
    for (const [column, words] of seen) row[column] = words;
    if (width > 0) this.#rows.push({ number, cells: row });
  }

  sheet(name: string, { isHidden, hasComments }: Pick<Sheet, 'isHidden' | 'hasComments'>): Sheet {
    const { size } = this.#leftOut;
    return { name, isHidden, rows: this.#rows, hiddenRows: this.#hiddenRows, hiddenColumns: size, hasComments };
  }

  #charge(cells: number): void {
    this.#left.cells -= cells;
    if (this.#left.cells < 0) throw new Error(tooManyCells());
  }
}

/** How many cells all sheets of a workbook may have. */
export function cellAllowance(): { cells: number } {
  return { cells: MOST_CELLS };
}

function tooManyCells(): string {
  return `it has more than ${MOST_CELLS} cells, which is the limit`;
}
