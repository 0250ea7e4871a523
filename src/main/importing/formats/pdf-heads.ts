import type { PdfLine, PdfPage } from './pdf-lines';

/** So many lines at the top and at the foot of a page may be running heads or page numbers. */
const EDGE = 2;
/** A running head stands on at least so many pages, and on both of a document of two. */
const HEAD_PAGES = 3;
const PAGE_NUMBER = /^\p{L}{0,6}\.? ?#(?: ?(?:\/|\p{L}{1,4}) ?#)?$/u;

/**
 * Tells of a line of a page whether it is a running head or a page number: what stands at the edge of several pages in letters of
 * one size, but for its numbers. A number alone is one on any page.
 */
export function runningHeads(pages: readonly PdfPage[]): (line: PdfLine) => boolean {
  const edges = pages.map(({ columns, asides }) => new Set([...edgesOf(columns.flat()), ...asides]));
  const seen = new Map<string, number>();
  for (const lines of edges)
    for (const pattern of new Set([...lines].map(patternOf))) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  const enough = Math.min(HEAD_PAGES, Math.max(pages.length, 2));
  const isHead = (line: PdfLine): boolean =>
    (seen.get(patternOf(line)) ?? 0) >= enough || PAGE_NUMBER.test(wordsOf(line));
  const heads = new Set(edges.flatMap((lines) => [...lines].filter(isHead)));
  return (line) => heads.has(line);
}

/** What is drawn first and last, and what stands highest and lowest. */
function edgesOf(page: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const byPlace = page.toSorted((a, b) => b.base - a.base);
  return new Set([page, byPlace].flatMap((lines) => [...lines.slice(0, EDGE), ...lines.slice(-EDGE)]));
}

/** What makes lines alike: their size with their words, or with their place where one of their cells is a number. */
function patternOf(line: PdfLine): string {
  const hasNumber = line.text.split('\t').length === 2 && /(?:^|\t)\d{1,4}(?:\t|$)/u.test(line.text);
  return hasNumber
    ? `${Math.round(line.height)} at ${Math.round(line.base)}`
    : `${Math.round(line.height)} ${wordsOf(line)}`;
}

function wordsOf({ text }: PdfLine): string {
  return text
    .replaceAll(/\p{N}+/gu, '#')
    .replaceAll(/^[-–—|\s]+|[-–—|\s]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
}
