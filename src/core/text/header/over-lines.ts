import { lineAt, type Line } from './lines';

/** Over a text stand no more lines than this, none of them longer. */
const MOST_LINES = 16;
const LONGEST = 160;
/** Two short sentences in a row may still be a credit ("Words: Jane Doe. Pictures: John Roe."); a sentence of so many words is the text. */
const MOST_WORDS = 6;

/** The written lines that stand over a text: those before its first prose, at most sixteen. */
export function linesOver(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let line = lineAt(text, 0); line !== null && lines.length < MOST_LINES; line = lineAt(text, line.next)) {
    const words = line.text.trim();
    if (words === '') continue;
    if (isProse(words)) break;
    lines.push(line);
  }
  return lines;
}

const CREDIT =
  /^(?:words|text|story|report|reporting|interview|pictures|photos|photographs|photography|illustrations?):\s/iu;

function isProse(words: string): boolean {
  if (words.length > LONGEST) return true;
  if (CREDIT.test(words)) return false;
  return /[.!?…]["'”’)]?$/u.test(words) && words.split(/\s+/u).length > MOST_WORDS;
}

/** The parts of a line that bars, points in the middle or dashes keep apart. */
export function partsOf(line: string): readonly string[] {
  return line
    .trim()
    .split(/\s+(?:[|•·—–/]|-{1,3})\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
