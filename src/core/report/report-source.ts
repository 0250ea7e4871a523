import type { Article } from '../library/article';
import type { Span } from '../text/span';
import { directionOf } from '../text/direction';
import type { Numbering } from './evidence';
import { directionGiven } from './set-directions';
import type { SetDirections } from './set-directions';
import type { ReportAnchor, ReportParagraph } from './report-document';

/** A line longer than this (UTF-16 code units) is a paragraph of its own: nobody wraps by hand that wide. */
const LONGEST_WRAPPED_LINE = 120;
/** Letters that join to their neighbours: nothing may be set between two of them. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{M}]/u;

/**
 * The whole text of an article as paragraphs, each with the places where numbered evidence begins. Blank lines part
 * paragraphs; so does every line end in a text that keeps each paragraph on one long line. Each runs as a person set it, else as
 * its letters do.
 */
export function reportSource(
  article: Pick<Article, 'text' | 'body'>,
  numbering: Numbering,
  given?: SetDirections,
): readonly ReportParagraph[] {
  const { text, body } = article;
  const anchors = anchorsByPlace(text, numbering);
  let next = 0;
  let lastEnd = -1;
  return paragraphSpans(text, body).map((span) => {
    const own: ReportAnchor[] = [];
    for (; next < anchors.length; next += 1) {
      const anchor = anchors[next];
      if (!anchor || anchor.at >= span.end) break;
      // Evidence that begins in the white space before a paragraph is shown at its first letter.
      const at = Math.max(0, anchor.at - span.start);
      const last = own.at(-1);
      if (last?.at === at) own[own.length - 1] = { at, numbers: [...last.numbers, ...anchor.numbers] };
      else own.push({ at, numbers: anchor.numbers });
    }
    const isTight = lastEnd >= 0 && !/\n[^\S\n]*\n/u.test(text.slice(lastEnd, span.start));
    lastEnd = span.end;
    const words = text.slice(span.start, span.end);
    const isBody = span.start >= body.start;
    const direction = directionGiven(given, span) ?? directionOf(words);
    return { text: words, start: span.start, direction, isBody, isTight, anchors: own };
  });
}

/** The numbers of paragraphs, counted in the body alone; null for lines of the header. */
export function paragraphNumbers(paragraphs: readonly ReportParagraph[]): readonly (number | null)[] {
  let last = 0;
  return paragraphs.map(({ isBody }) => (isBody ? (last += 1) : null));
}

function anchorsByPlace(text: string, { places }: Numbering): readonly ReportAnchor[] {
  const anchors: { at: number; numbers: number[] }[] = [];
  for (const { span, number } of places) {
    const at = wordStart(text, span.start);
    const last = anchors.at(-1);
    if (last && last.at === at) last.numbers.push(number);
    else anchors.push({ at, numbers: [number] });
  }
  return anchors;
}

/** No word is longer (UTF-16 code units): a run of letters beyond it is not searched for its start. */
const LONGEST_WORD = 64;

/** The place itself, or the start of the joined word it lies in. */
function wordStart(text: string, place: number): number {
  let start = place;
  while (
    start > 0 &&
    place - start < LONGEST_WORD &&
    JOINED.test(text.charAt(start)) &&
    JOINED.test(text.charAt(start - 1))
  )
    start -= 1;
  return start;
}

function paragraphSpans(text: string, body: Span): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)) {
    const block = { start: match.index, end: match.index + match[0].length };
    const lines = linesOf(text, block);
    const isWrapped = lines.every(({ start, end }) => end - start <= LONGEST_WRAPPED_LINE);
    for (const part of isWrapped ? [block] : lines)
      for (const piece of splitAt(part, body.start, text)) spans.push(piece);
  }
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

/** A header line and the body may share a line ("date 2023-03-08 PLACE: ..."): they are set apart. */
function splitAt(span: Span, place: number, text: string): readonly Span[] {
  if (place <= span.start || place >= span.end || text.slice(span.start, place).trim() === '') return [span];
  return [
    { start: span.start, end: place },
    { start: place, end: span.end },
  ];
}

function linesOf(text: string, block: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let start = block.start; start < block.end;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > block.end ? block.end : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** White space at the edges is not printed: leading blanks would only push the first line about. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
