import { printableText } from './clean-text';

/** What CommonMark, its tables and Obsidian give a meaning anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>&~$#^|@]/gu;
/** Signs that mean something only where they stand doubled: a highlight or a comment of Obsidian. */
const DOUBLED = /={2,}|%{2,}/gu;
/** What would begin a list, a heading's line, a table's line or a metadata block. */
const LINE_START = /^([-+=:]|\d{1,9}(?=[.)]))/u;

/** A text as Markdown shows it word for word, on one line: no sign of it formats anything, and nothing in it is a link. */
export function escapeMarkdown(text: string): string {
  return escapeLine(printableText(text).replaceAll(/\s+/gu, ' ').trim());
}

/** The same with its lines kept, parted by HTML's line break, for places that take one line only. */
export function escapeLines(text: string): string {
  return printableText(text)
    .split('\n')
    .map((line) => escapeLine(line.trim()))
    .join('<br>');
}

/** A paragraph as Markdown shows it with its lines and the blanks around them; it must not begin or end with a blank. */
export function escapeParagraph(text: string): string {
  return printableText(text).split('\n').map(escapeEdges).join('\\\n');
}

function escapeEdges(line: string): string {
  const words = line.trim();
  if (words === '') return asReferences(line);
  const at = line.indexOf(words);
  return asReferences(line.slice(0, at)) + escapeLine(words) + asReferences(line.slice(at + words.length));
}

/** Blanks at the ends of a line, which Markdown would drop or give a meaning. */
function asReferences(blanks: string): string {
  return blanks.replaceAll(/./gsu, (blank) => `&#${blank.codePointAt(0)};`);
}

function escapeLine(line: string): string {
  return line
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll(DOUBLED, (signs) => signs.replaceAll(/./gu, String.raw`\$&`))
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/www\./giu, (word) => `${word.slice(0, -1)}\\.`)
    .replace(LINE_START, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}
