import { directionOf } from '#core/text/direction';

/** So many letters go on a line of a table, with the gaps between its columns, whatever they are. */
const LINE = 52;
/** What a gap takes of that. */
const GAP = 1.5;
const TASK = /^\s*\[[ x]\] /u;

/** Marks in a drawn note what a style sheet cannot tell: tasks, the side at which quotations, lists and tables begin, and the columns of tables that are broad enough for their words. */
export function setNote(note: Element): void {
  for (const item of note.querySelectorAll('li')) if (TASK.test(item.textContent)) item.dataset['task'] = '';
  // Left to itself, a browser takes no account of the words of blocks within, which have a direction of their own.
  for (const block of note.querySelectorAll<HTMLElement>('blockquote, ul, ol, li, table'))
    block.dir = directionOf(block.textContent);
  for (const { rows } of note.querySelectorAll('table')) {
    const cells = Array.from(rows, (row) => Array.from(row.cells));
    const whole = wholeColumns(cells.map((row) => row.map(({ textContent }) => textContent)));
    for (const row of cells)
      for (const [column, cell] of row.entries()) if (whole.has(column)) cell.dataset['whole'] = '';
  }
}

/**
 * The columns in which no word need be broken for the table to stay on its line: the narrowest first, each as long as its
 * longest word takes no more than its share of what the others left.
 */
export function wholeColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, column) => ({
    column,
    width: GAP + Math.max(...rows.map((row) => longestWord(row[column] ?? ''))),
  }));
  const whole = new Set<number>();
  let room = LINE;
  for (const { column, width } of columns.toSorted((a, b) => a.width - b.width)) {
    if (width > room / (columns.length - whole.size)) break;
    whole.add(column);
    room -= width;
  }
  return whole;
}

function longestWord(words: string): number {
  return Math.max(...words.split(/\s+/u).map((word) => word.length));
}
