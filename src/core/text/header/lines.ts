/** One line: its text without the line feed, and where the next one begins; offsets are code units into the whole text. */
export type Line = { readonly start: number; readonly end: number; readonly next: number; readonly text: string };

/** The line that begins at an offset, or null at the end of the text. */
export function lineAt(text: string, start: number): Line | null {
  if (start >= text.length) return null;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { start, end, next: newline < 0 ? end : end + 1, text: text.slice(start, end) };
}

/** The first block of lines after an offset that has words, at most 4,000 code units of it. */
export function nextParagraph(text: string, start: number): string {
  const rest = text.slice(start, start + 8_000).trimStart();
  const gap = rest.search(/\n\s*\n/u);
  return rest.slice(0, gap < 0 ? 4_000 : Math.min(gap, 4_000));
}

/** The first line at an offset or behind it that is not blank, or null; a few lines ahead at most. */
export function writtenLineAt(text: string, start: number): Line | null {
  let line = lineAt(text, start);
  for (let count = 0; line !== null && line.text.trim() === '' && count < 4; count += 1) line = lineAt(text, line.next);
  return line;
}
