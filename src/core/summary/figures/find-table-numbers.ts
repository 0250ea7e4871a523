import type { Analysis } from '../../text/analysis';
import { sliceOf } from '../../text/span';
import { cellsOf, type Cell } from '../../text/table-cells';
import type { FigureDraft } from '../draft';

const NUMBER = /^(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<percent> ?%)?$/u;
/** Heads of columns whose numbers count nothing: ranks, years, codes, times. */
const NO_COUNT =
  /(?:^|[\s/(])(?:no|nr|rank|year|date|day|time|hour|code|id|item|ref|reference|page|phone|tel|room|unit|grid|lat|long|latitude|longitude|coordinates)\.?(?:$|[\s)/])|^#|°/iu;
/** The rows of a table at least, its head among them, and the longest head of a column. */
const [ROWS, LONGEST] = [3, 40];

/**
 * Finds the numbers in the cells of tables, rows of lines with bars or tabs: `what` is the head of the column, with the row in brackets. A number counts
 * where its column has a head in words that counts something.
 */
export function findTableNumbers({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/[|\t]/u.test(text)) return [];
  const found: FigureDraft[] = [];
  let rows: (readonly Cell[])[] = [];
  let at = body.start;
  for (const line of [...text.slice(body.start, body.end).split('\n'), '']) {
    const cells = filledCells(line, at);
    at += line.length + 1;
    const isRow = cells.length > 1 && cells.length === (rows[0]?.length ?? cells.length);
    if (isRow || isRule(line)) {
      if (!isRule(line)) rows.push(cells);
      continue;
    }
    found.push(...figuresOf(rows, text, /^en\b/iu.test(language)));
    rows = cells.length > 1 ? [cells] : [];
  }
  return found;
}

/** "|---|---|": the line under the head of a table in Markdown. */
function isRule(line: string): boolean {
  return line.includes('|') && /^[\s|:-]+$/u.test(line) && line.includes('-');
}

function figuresOf(
  [head = [], ...rows]: readonly (readonly Cell[])[],
  text: string,
  isEnglish: boolean,
): readonly FigureDraft[] {
  const isYear = (words: string): boolean => !isEnglish && /^(?:19|20)\d\d$/u.test(words);
  if (rows.length + 1 < ROWS || head.some(({ text: words }) => NUMBER.test(words) && !isYear(words))) return [];
  return rows.flatMap((cells) => {
    const first = cells[0]?.text ?? '';
    const row = NUMBER.test(first) || first.length > LONGEST ? '' : first;
    return cells.flatMap((cell, column): readonly FigureDraft[] => {
      const what = head[column]?.text ?? '';
      const { number, percent } = NUMBER.exec(cell.text)?.groups ?? {};
      const isNamed = isYear(what)
        ? row !== ''
        : /\p{L}{2}/u.test(what) || (!isEnglish && /\p{Script=Han}/u.test(what));
      if (number === undefined || !isNamed || what.length > LONGEST || NO_COUNT.test(what)) return [];
      if (column === 0) return [];
      const evidence = { start: cell.start, end: cell.start + cell.text.length };
      const unit = percent !== undefined || /%|per ?cent/iu.test(what) ? 'percent' : null;
      const value = Number(number.replaceAll(',', ''));
      return [{ value, unit, text: sliceOf(text, evidence), what: row === '' ? what : `${what} (${row})`, evidence }];
    });
  });
}

/** The cells of a line without empty ones at its end, which a bar that closes it makes. */
function filledCells(line: string, start: number): readonly Cell[] {
  const cells = cellsOf(line, start);
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
}
