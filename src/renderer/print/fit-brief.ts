/** The height of the words of a page, in millimetres, by the paper. */
const HEIGHTS = { a4: 297 - 42, letter: 279.4 - 42 } as const;
const PX_A_MM = 96 / 25.4;

/**
 * Makes a brief fit on its one page: as long as it is higher, the last item goes of the section that has most of them. What
 * a section is about stays to the last.
 */
export function fitBrief(holder: Element, paper: keyof typeof HEIGHTS): void {
  const brief = holder.querySelector('[data-brief="true"]');
  if (brief === null) return;
  // A hair is left, for the rounding of the printed page.
  const room = HEIGHTS[paper] * PX_A_MM - 4;
  while (brief.getBoundingClientRect().height > room) {
    const sections = [...brief.querySelectorAll('[data-section]')].map((section) => ({
      section,
      items: section.querySelectorAll('li'),
    }));
    const longest = sections.reduce<(typeof sections)[number] | null>(
      (most, each) => (most === null || each.items.length >= most.items.length ? each : most),
      null,
    );
    if (longest === null) return;
    if (longest.items.length > 1) longest.items[longest.items.length - 1]?.remove();
    else longest.section.remove();
  }
}
