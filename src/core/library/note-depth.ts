/** So many quotations and lists may stand in one another on a line of a note: deeper ones leave no room for words beside them. */
const DEEPEST = 16;
const MARK = String.raw`[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;
/** A line of these signs alone is a rule. */
const RULE = String.raw`[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$`;
const TOO_DEEP = new RegExp(String.raw`^(?!${RULE})((?:${MARK}){${String(DEEPEST)}}[ \t]*\d{0,9})(?=[>*+\-.)])`, 'gmu');

/**
 * The Markdown of a note in which no line opens more blocks in one another than can be drawn: what comes after the deepest is words. A
 * reader of Markdown goes down into each, and breaks down somewhere below a thousand.
 */
export function shallow(markdown: string): string {
  return markdown.replaceAll(TOO_DEEP, (opened) => `${opened}\\`);
}
