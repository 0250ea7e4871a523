/** How many levels notes stand below the page they are in: its title, and the heading of the notes. */
const ABOVE = 2;

/**
 * Makes what gives the headings of one note, from its first on, their levels in a page: below the heading of the notes, of which there are
 * six, and without a jump. Who has headings read out goes by their levels; a level the note leaves out would be looked for.
 */
export function levelsInPage(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(6, ABOVE + open.length);
  };
}
