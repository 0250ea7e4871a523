import { fail } from '#core/result';
import type { SourceFile } from '../read-article';
import type { Sheet, SheetRow } from '../sheets/sheet';
import type { ColumnsFound, Piece, ReadOptions } from './collection';
import { fieldOfColumn, findColumns } from './columns';
import { distinctNames } from './distinct-names';
import { recordPiece, tooLarge } from './record-piece';
import { columnLetters, isData } from './row-of-names';
import { csvOf, lettersIn } from './sheet-words';

/** A sheet as a table of texts: its columns, its rows below their names, and what was left out of it, in sentences. */
export type SheetTable = {
  readonly columns: ColumnsFound;
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
};

/** How many rows are looked at to find the names of the columns, and to find the columns. */
const FIRST_ROWS = 50;
/** Below this many letters nothing in a column is a text. */
const SHORTEST_TEXT = 40;
/** The name of a column has no more letters. */
const LONGEST_NAME = 200;

/** The table of texts in a sheet; null when no column of it holds texts. */
export function tableIn({ rows }: Sheet, options: ReadOptions): SheetTable | null {
  const at = headOf(rows);
  const head = rows[at];
  // A sheet whose first row alone is too large is refused as one text.
  if (!head || lettersIn(head.cells) > options.limits.fileBytes) return null;
  const isNamed = !isData(head.cells, rows[at + 1]?.cells);
  const width = rows.slice(at, at + FIRST_ROWS).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = Array.from({ length: isNamed ? head.cells.length : width }, (_, column) => {
    const own = isNamed ? (head.cells[column]?.trim() ?? '') : '';
    return own === '' ? columnLetters(column) : own;
  });
  const below = isNamed ? rows.slice(at + 1) : rows.slice(at);
  const first = below.slice(0, FIRST_ROWS).map(({ cells }) => cells);
  const columns = findColumns(distinctNames(names), first, options);
  const texts = columns.map?.text.map((name) => columns.names.indexOf(name)) ?? [];
  const hasTexts = below.some(({ cells }) => texts.some((column) => (cells[column]?.length ?? 0) >= SHORTEST_TEXT));
  if (columns.map === null || !hasTexts) return null;
  return { columns, rows: below, notes: aboveNotes(at) };
}

function aboveNotes(count: number): readonly string[] {
  if (count === 0) return [];
  if (count === 1) return ['1 row above the names of the columns was left out.'];
  return [`${count} rows above the names of the columns were left out.`];
}

/** Which row has the names of the columns: the first that names a text and something else, else the first of several cells. */
function headOf(rows: readonly SheetRow[]): number {
  const first = rows.slice(0, FIRST_ROWS);
  const named = first.findIndex(({ cells }) => {
    const fields = cells.map((cell) => (cell.length > LONGEST_NAME ? null : fieldOfColumn(cell)));
    return fields.includes('text') && fields.filter((field) => field !== null).length > 1;
  });
  if (named >= 0) return named;
  const several = first.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return Math.max(0, several);
}

/** The rows of a table as articles, each with the row of names as its bytes. */
export function* rowPieces(
  file: SourceFile,
  sheet: string,
  { columns, rows }: SheetTable,
  { limits }: ReadOptions,
): Generator<Piece> {
  const { fileName } = file;
  let count = 0;
  for (const { number, cells } of rows) {
    const origin = { container: fileName, within: [sheet, `row ${number}`] };
    count += 1;
    if (count > limits.entries) {
      const message = `${fileName} has more than ${limits.entries} rows, which is the limit; the rest was left out.`;
      yield { origin, file: fail('too-many-entries', message, 'Split the table and import the parts.'), notes: [] };
      return;
    }
    if (lettersIn(columns.names) + lettersIn(cells) > limits.fileBytes) {
      yield { origin, file: tooLarge(`row ${number} of ${fileName}`, limits), notes: [] };
      continue;
    }
    const values = new Map(columns.names.map((name, column) => [name, cells[column] ?? '']));
    const isWide = cells.length > columns.names.length;
    const notes = isWide
      ? [`The row has ${cells.length} cells for ${columns.names.length} columns; the last were left out.`]
      : [];
    const bytes = csvOf([columns.names, cells]);
    const source = { encoding: 'utf-8', isGuess: false };
    const kept = { bytes, mediaType: 'text/csv', ending: '.csv' };
    yield recordPiece({ file, origin, values, columns, notes, source, limits, ...kept });
  }
}
