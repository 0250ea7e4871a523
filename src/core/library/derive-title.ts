import type { Span } from '../text/span';

/** A derived title is cut at a word boundary before it grows longer than this, in code units. */
const LONGEST = 120;

/**
 * The title of a text that has none: its first sentence with words, without the dateline, cut at a word boundary with an
 * ellipsis when it is long; the file's name when there is no sentence.
 */
export function deriveTitle(text: string, sentences: readonly Span[], dateline: Span | null, fileName: string): string {
  for (const sentence of sentences) {
    const start = dateline ? Math.max(sentence.start, dateline.end) : sentence.start;
    const words = text.slice(start, Math.max(start, sentence.end)).replaceAll(/\s+/gu, ' ').trim();
    if (/\p{L}/u.test(words)) return shorten(words);
  }
  return fileName;
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const room = words.slice(0, LONGEST);
  const space = room.lastIndexOf(' ');
  const cut = space > LONGEST / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
