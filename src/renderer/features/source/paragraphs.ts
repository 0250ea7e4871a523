import type { Span } from '#core/text/span';
import { directionOf } from '#core/text/direction';

/** One paragraph as it is set: a span of the article's text that holds no blank line, and where it stands. */
export type SourceParagraph = Span & {
  readonly part: 'header' | 'body' | 'after';
  readonly direction: 'ltr' | 'rtl';
};

/** Lines of these lengths, in code units, one below the other, are taken for one paragraph wrapped by hand. */
const WRAPPED_LINE = { from: 45, to: 100 };

/**
 * Cuts a text into the paragraphs it is set in: at blank lines, at the borders of `body`, and at single line ends
 * unless the lines look wrapped by hand. The spans are ordered, do not overlap and leave out only white space.
 */
export function paragraphsOf(text: string, body: Span): readonly SourceParagraph[] {
  const parts = [
    { part: 'header', start: 0, end: body.start },
    { part: 'body', start: body.start, end: body.end },
    { part: 'after', start: body.end, end: text.length },
  ] as const;
  return parts.flatMap(({ part, start, end }) =>
    blocksOf(text, { start, end })
      .flatMap((block) => (isWrappedByHand(text, block) ? [block] : linesOf(text, block)))
      .map((span) => ({ ...span, part, direction: directionOf(text.slice(span.start, span.end)) })),
  );
}

function blocksOf(text: string, within: Span): readonly Span[] {
  return cut(text, within, /\n[^\S\n]*(?=\n)/gu);
}

function linesOf(text: string, within: Span): readonly Span[] {
  return cut(text, within, /\n/gu);
}

function cut(text: string, within: Span, border: RegExp): readonly Span[] {
  const slice = text.slice(within.start, within.end);
  const borders = [...slice.matchAll(border)].map(({ index }) => index);
  return [...borders, slice.length].flatMap((end, index) => {
    const piece = slice.slice(borders[index - 1] ?? 0, end);
    const start = within.start + (borders[index - 1] ?? 0) + (piece.length - piece.trimStart().length);
    const trimmed = piece.trim();
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length }];
  });
}

function isWrappedByHand(text: string, block: Span): boolean {
  const lines = text.slice(block.start, block.end).split('\n');
  const full = lines.slice(0, -1);
  return (
    full.length > 0 &&
    full.every(({ length }) => length >= WRAPPED_LINE.from && length <= WRAPPED_LINE.to) &&
    lines.every((line) => !/^\s*(?:[-*+•>|#]|\p{Nd}+[.)])\s/u.test(line))
  );
}

/** The words of the headline where a line of the header holds nothing else but Markdown's signs, or null. */
export function headlineOf(text: string, title: string, paragraphs: readonly SourceParagraph[]): Span | null {
  for (const { start, end, part } of paragraphs) {
    const line = text.slice(start, end);
    const at = line.indexOf(title);
    if (part === 'header' && at >= 0 && /^[#\s]*$/u.test(line.slice(0, at) + line.slice(at + title.length))) {
      return { start: start + at, end: start + at + title.length };
    }
  }
  return null;
}
