import Papa from 'papaparse';
import type { Cell } from '#core/export/tables';

/** What a spreadsheet would run, also behind blanks or an apostrophe, in the plain and the wide forms of the signs. */
const FORMULA = /^(?:[\s\0']*[=+\-@＝＋－＠]|'*[\t\r])/u;
/** Tells Excel that the file is UTF-8. */
export const TABLE_MARK = '\uFEFF';

/**
 * Rows as lines of CSV by RFC 4180, each with its line end. A text that a spreadsheet would run gets an apostrophe before it,
 * which makes it a text there; one that would look so treated gets one too, so that it can be taken away again.
 */
export function tableText(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: '\r\n' },
  )}\r\n`;
}
