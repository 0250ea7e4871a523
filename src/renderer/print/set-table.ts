/** So many letters go on a line of a table, with the gaps between its columns, whatever they are. */
const LINE = 52;
/** What a gap takes of that. */
const GAP = 1.5;
/** A column of cells that are no longer is one of figures, dates or single words. */
const SHORT = 14;

/** Marks the columns of a table that are broad enough for their words, and those whose cells are so short that they take one line each. */
export function setTable({ rows }: HTMLTableElement): void {
  const cells = Array.from(rows, (row) => Array.from(row.cells));
  const words = cells.map((row) => row.map(({ textContent }) => textContent.trim()));
  const whole = wholeColumns(words);
  const short = shortColumns(words);
  for (const row of cells)
    for (const [column, cell] of row.entries()) {
      if (whole.has(column)) cell.dataset['whole'] = '';
      if (short.has(column)) cell.dataset['short'] = '';
    }
}

/**
 * The columns in which no word need be broken for the table to stay on its line: the narrowest first, each as long as its
 * longest word takes no more than its share of what the others left.
 */
export function wholeColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  return fitting(rows, longestWord);
}

/** The columns whose cells need not be broken at all: short ones, as long as they take no more than their share. */
export function shortColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  return fitting(rows, (words) => (words.length > SHORT ? LINE : words.length));
}

function fitting(rows: readonly (readonly string[])[], widthOf: (words: string) => number): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, column) => ({
    column,
    width: GAP + Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  }));
  const found = new Set<number>();
  let room = LINE;
  for (const { column, width } of columns.toSorted((a, b) => a.width - b.width)) {
    if (width > room / (columns.length - found.size)) break;
    found.add(column);
    room -= width;
  }
  return found;
}

function longestWord(words: string): number {
  return Math.max(...words.split(/\s+/u).map((word) => word.length));
}
