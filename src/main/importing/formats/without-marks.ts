/** What is passed over up to the end of its own, with that end. */
const WHOLES: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
];

/**
 * A page without its comments, scripts and marks, which are in English letters whatever its words are in; only to tell the encoding of these.
 * Every letter is looked at once, so that a page of nothing but beginnings takes no longer than another one.
 */
export function withoutMarks(page: string): string {
  const lower = page.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    if (open < 0) break;
    kept.push(page.slice(at, open));
    const closing = WHOLES.find(([opening]) => lower.startsWith(opening, open))?.[1] ?? '>';
    const end = lower.indexOf(closing, open + 1);
    at = end < 0 ? page.length : end + closing.length;
  }
  return [...kept, page.slice(at)].join(' ');
}
