/** A cell of a row of a table: its words without the space around them, and where they begin in the text, in code units. */
export type Cell = { readonly text: string; readonly start: number };

/** The cells of a line that bars or tabs divide, from the first that holds words; none where nothing divides it. `start` is where it begins. */
export function cellsOf(line: string, start: number): readonly Cell[] {
  if (!/[|\t]/u.test(line)) return [];
  const cells: Cell[] = [];
  let at = start;
  for (const cell of line.split(/[|\t]/u)) {
    const bare = cell.trim();
    if (bare !== '' || cells.length > 0) cells.push({ text: bare, start: at + cell.indexOf(bare) });
    at += cell.length + 1;
  }
  return cells;
}
