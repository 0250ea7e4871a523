import { parse } from 'papaparse';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Collection, ColumnsFound, Piece, ReadOptions } from './collection';
import { findColumns } from './columns';
import { distinctNames } from './distinct-names';
import { rawText } from './raw-text';
import type { RawText } from './raw-text';
import { recordPiece } from './record-piece';
import { columnLetters, isData } from './row-of-names';

/** How much of a table is parsed at once, in characters; a longer row is parsed by itself. */
const WINDOW = 1024 * 1024;
/** How many rows are looked at to find the columns. */
const FIRST_ROWS = 50;

/** The line by which spreadsheets state the delimiter. */
const STATED_DELIMITER = /^sep=(?<delimiter>[^\r\n])\r?\n/iu;

/** One row: its cells, where it ends in the raw text, and whether a quote in it is never closed. */
type Row = {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly isTorn: boolean;
};

/** A table (CSV, TSV or with any other delimiter) as a collection of its rows, each of which is an article. */
export function openTable(file: SourceFile, options: ReadOptions): Result<Collection> {
  const { fileName } = file;
  const source = rawText(file);
  const stated = STATED_DELIMITER.exec(source.raw);
  const delimiter = stated?.groups?.['delimiter'] ?? delimiterOf(fileName, source.raw);
  const [top, below] = rowsOf(source.raw, stated?.[0].length ?? 0, delimiter);
  if (!top || top.isTorn) {
    return fail('table-damaged', `${fileName} is a table without a row of column names.`, 'Save it as CSV again.');
  }
  const cells = top.cells.map((cell) => source.words(cell).trim());
  const isNamed = !isData(
    cells,
    below?.cells.map((cell) => source.words(cell)),
  );
  // Without a row of names the columns are called as spreadsheets call them, and the first row is a text like the others.
  const names = isNamed ? distinctNames(cells) : cells.map((_, column) => columnLetters(column));
  const head = isNamed ? top : { ...top, end: top.start };
  const first: (readonly string[])[] = [];
  for (const { cells } of rowsOf(source.raw, head.end, delimiter)) {
    if (isBlank(cells)) continue;
    if (first.push(cells.map((cell) => source.words(cell))) >= FIRST_ROWS) break;
  }
  const columns = findColumns(names, first, options);
  const pieces = piecesOf({ file, source, delimiter, head, isNamed, columns, limits: options.limits });
  return ok({ kind: 'table', count: null, columns, chapters: null, pieces });
}

type Table = {
  readonly file: SourceFile;
  readonly source: RawText;
  readonly delimiter: string;
  /** The row of names; an empty one where the table has none. */
  readonly head: Row;
  readonly isNamed: boolean;
  readonly columns: ColumnsFound;
  readonly limits: ImportLimits;
};

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf({ file, source, delimiter, head, isNamed, columns, limits }: Table): AsyncGenerator<Piece> {
  const { fileName } = file;
  const headBytes = source.bytesOf(0, head.end);
  let number = isNamed ? 1 : 0;
  for (const { cells, start, end, isTorn } of rowsOf(source.raw, head.end, delimiter)) {
    number += 1;
    if (isBlank(cells)) continue;
    const origin = { container: fileName, within: [`row ${number}`] };
    if (number - (isNamed ? 1 : 0) > limits.entries) {
      const message = `${fileName} has more than ${limits.entries} rows, which is the limit; the rest was left out.`;
      yield { origin, file: fail('too-many-entries', message, 'Split the table and import the parts.'), notes: [] };
      return;
    }
    if (isTorn) {
      const message = `Row ${number} of ${fileName} begins a quotation mark that is never closed, and was left out.`;
      yield { origin, file: fail('row-damaged', message, 'Mend the row in the table and import it again.'), notes: [] };
      continue;
    }
    const values = new Map(columns.names.map((name, column) => [name, source.words(cells[column] ?? '')]));
    const notes =
      cells.length > columns.names.length
        ? [`The row has ${cells.length} cells for ${columns.names.length} columns; the last were left out.`]
        : [];
    const bytes = Buffer.concat([headBytes, source.bytesOf(start, end)]);
    yield recordPiece({ file, origin, values, columns, bytes, notes, source, mediaType: 'text/csv', limits });
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The rows from an offset on, parsed a window at a time; the last row of a window may be cut, and begins the next one. */
function* rowsOf(raw: string, from: number, delimiter: string): Generator<Row> {
  let at = from;
  let size = WINDOW;
  while (at < raw.length) {
    const isLast = at + size >= raw.length;
    const rows = parseRows(raw.slice(at, at + size), at, delimiter);
    const whole = isLast ? rows : rows.slice(0, -1);
    const last = whole.at(-1);
    if (isLast && last?.isTorn) {
      // A quotation mark that is never closed takes all rows after it: only its own line is given up.
      const lineEnd = raw.indexOf('\n', last.start);
      yield* whole.slice(0, -1);
      at = lineEnd < 0 ? raw.length : lineEnd + 1;
      yield { ...last, end: at };
      continue;
    }
    yield* whole;
    if (isLast) return;
    size = last ? WINDOW : size * 2;
    at = last?.end ?? at;
  }
}

function parseRows(part: string, offset: number, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  let start = offset;
  parse<string[]>(part, {
    delimiter,
    fastMode: false,
    step: ({ data, errors, meta }) => {
      const end = offset + meta.cursor;
      rows.push({ cells: data, start, end, isTorn: errors.some(({ code }) => code === 'MissingQuotes') });
      start = end;
    },
  });
  return rows;
}

/** The delimiter of the first rows; of a name that states it, that one where it occurs. */
function delimiterOf(fileName: string, raw: string): string {
  const start = raw.slice(0, WINDOW / 16);
  if (/\.(?:tsv|tab)$/iu.test(fileName) && /^[^\n]*\t/u.test(start)) return '\t';
  const guess = { preview: FIRST_ROWS, delimitersToGuess: [',', '\t', ';', '|'], skipEmptyLines: true };
  return parse(start, guess).meta.delimiter || ',';
}
