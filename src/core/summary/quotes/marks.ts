import type { Span } from '../../text/span';

/**
 * Words between quotation marks. `parts` are the spans inside the marks (several when the quotation runs over
 * paragraphs), `outer` goes from the first opening mark to the end of the last closing one.
 */
export type Quotation = { readonly parts: readonly Span[]; readonly outer: Span };

type Open = { readonly closers: string; readonly mark: string; readonly at: number; readonly parts: Span[] };

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  // Opened by a typewriter, closed by a word processor.
  '"': '"”',
  "'": "'",
  '＂': '＂',
  "''": "''",
  '``': "''",
};
const MAX_DEPTH = 8;
/** How many paragraphs of a quotation may go without a mark of their own. */
const MOST_UNMARKED = 8;
const LETTER = /[\p{L}\p{N}]/u;
const OPENING_CONTEXT = /[\s([{―—–\-/“"‘'«„:¿¡]/u;
const ELISION = /^(?:\d{2}s?|tis|twas|em|til|till|cause|n|bout|round)(?![\p{L}\p{N}])/iu;

/** Finds every outermost quotation of a body, in order; apostrophes and marks without a partner are none. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let carried: Open | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const first = markAt(text, paragraph.start);
    const stack: Open[] = [];
    let from = paragraph.start;
    if (carried !== null && first === carried.mark) {
      stack.push(carried);
      from += first.length;
    } else if (carried !== null && closesLater(text, carried, paragraphs.slice(index - 1, index + MOST_UNMARKED))) {
      stack.push(carried);
    }
    carried = null;
    let partStart = from;
    const lastSingle = lastClosingSingle(text, paragraph);
    for (let at = from; at < paragraph.end; at += 1) {
      const char = markAt(text, at);
      const top = stack.at(-1);
      if (top !== undefined && isCloser(top, char) && closes(text, at, char, paragraph, lastSingle)) {
        stack.pop();
        if (stack.length === 0) {
          const parts = [...top.parts, { start: partStart, end: at }].filter((part) => part.end > part.start);
          if (parts.length > 0) found.push({ parts, outer: { start: top.at, end: at + char.length } });
        }
        at += char.length - 1;
        continue;
      }
      const closers = CLOSERS[char];
      if (closers === undefined || !opens(text, at, char, paragraph, lastSingle)) continue;
      const width = char.length;
      if (top?.mark === char) {
        if (stack.length > 1 || char === '"' || char.startsWith("'")) continue;
        // The same mark again without a close: a new paragraph whose break was lost, or a stray opening mark.
        stack.pop();
        const before = text.slice(Math.max(paragraph.start, at - 3), at).trimEnd();
        const reopens = /[.!?…]$/u.test(before);
        if (reopens) top.parts.push(trimmed(text, partStart, at));
        const parts = reopens ? top.parts : [];
        stack.push({ closers, mark: char, at: reopens ? top.at : at, parts });
        partStart = at + width;
        at += width - 1;
        continue;
      }
      if (stack.length >= MAX_DEPTH) continue;
      if (stack.length === 0) partStart = at + width;
      stack.push({ closers, mark: char, at, parts: [] });
      at += width - 1;
    }
    const bottom = stack[0];
    if (bottom !== undefined) {
      bottom.parts.push(trimmed(text, partStart, paragraph.end));
      carried = bottom;
    }
  }
  return found;
}

/**
 * "“The road is open.\n\nIt stays so.”": true where the first of these paragraphs opens a quotation, no other mark follows, and a later one
 * ends with the mark that closes it.
 */
function closesLater(text: string, open: Open, [opened, ...others]: readonly Span[]): boolean {
  // A statement is opened and closed only once by marks that are no others; its paragraphs are taken up one by one.
  const isWhole = opened !== undefined && (open.at === opened.start || open.parts.length > 1);
  if (open.mark !== '“' || !isWhole) return false;
  for (const { start, end } of others) {
    const words = text.slice(start, end).trimEnd();
    const at = words.search(/[“”]/u);
    if (at >= 0) return at === words.length - 1 && words.charAt(at) === '”';
  }
  return false;
}

/** The mark at an offset; two apostrophes or grave accents in a row are one mark, as wire copy has them. */
function markAt(text: string, at: number): string {
  const char = text.charAt(at);
  return (char === "'" || char === '`') && text.charAt(at + 1) === char ? char + char : char;
}

function isCloser(open: Open, char: string): boolean {
  return (
    open.closers === char ||
    (open.closers.length === 2 && char.length === 1 && open.closers !== "''" && open.closers.includes(char))
  );
}

function trimmed(text: string, start: number, end: number): Span {
  let last = end;
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}

/** The last single mark of a paragraph that can close, or -1: an opening one after it has no partner. */
function lastClosingSingle(text: string, paragraph: Span): number {
  for (let at = paragraph.end - 1; at >= paragraph.start; at -= 1) {
    const char = text.charAt(at);
    if ((char === "'" || char === '’') && !LETTER.test(text.charAt(at + 1)) && !/\s/u.test(text.charAt(at - 1)))
      return at;
  }
  return -1;
}

function opens(text: string, at: number, char: string, paragraph: Span, lastSingle: number): boolean {
  const next = text.charAt(at + char.length);
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  if (char === '“' || char === '„' || char === '«' || char === '「' || char === '『' || char === '‹') return true;
  if (/\s/u.test(next) || next === '') return false;
  if (char === '"' || char === '＂' || char === "''" || char === '``')
    return OPENING_CONTEXT.test(before) || !/[\d.,!?]/u.test(before);
  if (char === '»' || char === '”') return OPENING_CONTEXT.test(before) && LETTER.test(next);
  if (!OPENING_CONTEXT.test(before) || at >= lastSingle) return false;
  return !ELISION.test(text.slice(at + 1, at + 8));
}

function closes(text: string, at: number, char: string, paragraph: Span, lastSingle: number): boolean {
  if (char === '“') return !/\s/u.test(text.charAt(at - 1));
  if (char !== "'" && char !== '’') return true;
  const next = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
  if (LETTER.test(next)) return false;
  const plural = text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && at < lastSingle;
  return !plural;
}
