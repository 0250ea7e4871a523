/** A part of the guide under a heading of its own, as Markdown without that heading. */
export type GuideSection = { readonly title: string; readonly level: 2 | 3; readonly markdown: string };

const HEADING = /^(?<marks>##|###) (?<title>.+)$/u;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/u;

/** Cuts the guide at its headings; what stands before the first, and the pictures, are left out. */
export function guideSections(guide: string): readonly GuideSection[] {
  const sections: { title: string; level: 2 | 3; lines: string[] }[] = [];
  for (const line of guide.split('\n')) {
    const { marks, title } = HEADING.exec(line)?.groups ?? {};
    if (marks !== undefined && title !== undefined) sections.push({ title, level: marks === '##' ? 2 : 3, lines: [] });
    else if (!PICTURE.test(line)) sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...heading }) => ({ ...heading, markdown: unwrapped(lines.join('\n').trim()) }));
}

/** Lines of a paragraph end where the file is wide enough; notes break lines where they are typed, so these are joined. */
function unwrapped(markdown: string): string {
  return markdown.replaceAll(/(?<=[^\n|])\n(?!\n|\||[-*] |#|>|```|\d+\. | {2})/gu, ' ');
}

/** The sections in whose words each word of the query begins one, in the order of the guide; all for an empty query. */
export function findSections<T extends GuideSection>(sections: readonly T[], query: string): readonly T[] {
  const wanted = wordsOf(query);
  return sections.filter(({ title, markdown }) => {
    const words = wordsOf(`${title} ${markdown}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
