import type { Sheet } from '../sheets/sheet';

/** The rows of a sheet as lines with tabs between their cells, a blank line where rows were left free; null where they are more than the limit. */
export function sheetWords({ rows }: Sheet, mostBytes: number): string | null {
  const lines: string[] = [];
  let size = 0;
  let last = 0;
  for (const { number, cells } of rows) {
    if (last > 0 && number > last + 1) lines.push('');
    last = number;
    // Many cells may be the one long string that they share: summed before any of them is copied.
    size += lettersIn(cells);
    if (size > mostBytes) return null;
    const line = cells
      .map((cell) => cell.replaceAll(/\s+/gu, ' ').trim())
      .join('\t')
      .trimEnd();
    lines.push(line);
  }
  return lines.join('\n').trim();
}

/** How many letters the cells of a row have, with what parts them. */
export function lettersIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length + 1, 0);
}

/** Rows as the bytes of a CSV file. */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  return Buffer.from(rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
}
