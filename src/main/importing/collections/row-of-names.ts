import { fieldOfColumn } from './columns';

/** What is a value, never a name. */
const DATUM = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|https?:\/\/)/u;
/** No column has a longer name, in characters. */
const LONGEST_NAME = 80;

/** A sentence, as a column may be called in the table of a survey; below such a name there are answers, and no sentences. */
const SENTENCE = /^(?:\S{1,40}\s+){4,40}\S{1,40}[.。]["”’»]?$/u;

/**
 * A first row of which no cell is the name of a column, and one is what no column is called: a date, an address or prose, or a
 * sentence over another one.
 */
export function isData(cells: readonly string[], below: readonly string[] = []): boolean {
  return (
    cells.every((cell) => fieldOfColumn(cell) === null) &&
    cells.some(
      (cell, column) =>
        DATUM.test(cell) ||
        cell.length > LONGEST_NAME ||
        (SENTENCE.test(cell) && SENTENCE.test(below[column]?.trim() ?? '')),
    )
  );
}

/** What spreadsheets call a column, counted from 0: "A" to "Z", then "AA" and so on. */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`;
}
