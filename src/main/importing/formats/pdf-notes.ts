import type { PdfLine } from './pdf-lines';

/** Letters of notes have at most this share of the height of the others. */
const NOTE_HEIGHT = 0.92;
const MARK = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3}|\d{1,3}[.)]?(?=\s))\s*\S/u;

/** The columns of a page without its notes, and the lines of each note: those that the document calls so, or small letters behind a mark at a foot. */
export function splitNotes(columns: readonly (readonly PdfLine[])[]): {
  readonly body: readonly (readonly PdfLine[])[];
  readonly notes: readonly PdfLine[][];
} {
  const height = commonHeight(columns.flat());
  const notes: PdfLine[][] = [];
  const body = columns.map((column) => {
    const lines = column.filter(({ isNote }) => isNote !== true);
    const named = column.filter(({ isNote }) => isNote === true);
    for (const [index, line] of named.entries()) {
      if (named[index - 1]?.block === line.block) notes.at(-1)?.push(line);
      else notes.push([line]);
    }
    let start = lines.length;
    while (start > 0 && (lines[start - 1]?.height ?? height) < height * NOTE_HEIGHT) start -= 1;
    const first = lines.findIndex((line, index) => index >= start && MARK.test(line.text));
    if (first === -1 || (first === 0 && columns.length === 1)) return lines;
    for (const line of lines.slice(first)) {
      if (MARK.test(line.text) || notes.length === 0) notes.push([line]);
      else notes.at(-1)?.push(line);
    }
    return lines.slice(0, first);
  });
  return { body: body.filter((lines) => lines.length > 0), notes };
}

/** The height in which most letters are set. */
function commonHeight(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) {
    const rounded = Math.round(height * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as [number, number])[0];
}
