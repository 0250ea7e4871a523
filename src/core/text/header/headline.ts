/** The longest line that may be a headline, in code units and in words. */
const LONGEST = 140;
const MOST_WORDS = 22;

const MARKDOWN = /^\s{0,3}#\s+(?<title>\S.*)$/u;
const LIST_ITEM = /^(?:[-*+•‣⁃◦>|]|\d{1,3}[.)]\s|\(?[a-z]\)\s)/u;
const ENDS_OPEN = /[.!?…:;,。！？؟۔।、，：；]["'”’»)\]]*$/u;
const HAS_SENTENCE = /[.!?…。！？؟۔।]/u;

/** A headline: the words, and where they begin in the line, in code units. */
export type Headline = { readonly title: string; readonly start: number };

/** Reads a Markdown title line (`# Title`), or null. */
export function readMarkdownTitle(line: string): Headline | null {
  const rest = MARKDOWN.exec(line.trimEnd())?.groups?.['title'];
  if (rest === undefined) return null;
  let end = rest.length;
  while (end > 1 && rest.charAt(end - 1) === '#') end -= 1;
  const title = rest.slice(0, end).trimEnd();
  return { title, start: line.indexOf(title, line.indexOf('#') + 1) };
}

/**
 * True when a line by itself looks like a headline over `following` (the text of the next paragraph): short, beginning like
 * a title, not ended by a mark, not a list item, and what follows is prose.
 */
export function looksLikeHeadline(line: string, following: string): boolean {
  const title = line.trim();
  if (title.length < 2 || title.length > LONGEST || title.split(/\s+/u).length > MOST_WORDS) return false;
  if (ENDS_OPEN.test(title) || LIST_ITEM.test(title)) return false;
  if (!/^["'“‘«¿¡「『]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(title) || !/\p{L}/u.test(title)) return false;
  const next = following.trim();
  return next.length > title.length / 2 && HAS_SENTENCE.test(next.slice(0, 2_000)) && !LIST_ITEM.test(next);
}
