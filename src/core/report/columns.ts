/** How many columns a character takes in a terminal: two for the wide scripts of East Asia, none for combining marks. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Pads a text with spaces to a number of columns; a longer text stays as it is. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/**
 * Breaks a text into lines of at most `columns` columns, at spaces, or inside a word that is wider than a line (also the way
 * of scripts without spaces). `first` opens the first line, the others are indented by as many columns.
 */
export function wrap(text: string, columns: number, first = ''): string[] {
  const indent = ' '.repeat(widthOf(first));
  const room = Math.max(8, columns - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => pieces(word, room))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(joined) > room) {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((content, index) => (index === 0 ? first : indent) + content);
}

function pieces(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (widthOf(piece + character) > room) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}
