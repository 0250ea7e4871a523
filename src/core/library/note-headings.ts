/** How many levels notes stand below the page they are in: its title, and the heading of the notes. */
const ABOVE = 2;

/** The level of a heading of a note in a page, so that it stands below the heading of the notes; there are six. */
export function levelInPage(level: number): number {
  return Math.min(6, level + ABOVE);
}
