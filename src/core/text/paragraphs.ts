import type { Span } from './span';

/** Lines longer than this are whole paragraphs: nobody wraps prose by hand that wide. */
const WIDEST_WRAP = 120;
/** Below this width a run of lines is a list or verse rather than wrapped prose. */
const NARROWEST_WRAP = 36;

const STRUCTURAL = /^(?:#{1,6}\s|>|\||[-*+•‣⁃◦]\s|\d{1,3}[.)]{1,2}\s|\(\d{1,3}\)\s|\p{Lu}[\p{Lu} .]{0,30}:\s)/u;
const STARTS_LOW = /^[\p{Ll}]/u;
const ENDS_SENTENCE = /[.!?:;…。！？؟۔।]["'”’»)\]]*$/u;
const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Cuts `body` into paragraphs: blocks between blank lines; a block of long lines is one paragraph a line, a block that
 * was wrapped by hand is one paragraph, and list items, headings and speaker labels begin their own.
 * The spans are trimmed, ordered, inside `body` and never empty.
 */
export function findParagraphs(text: string, body: Span): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const close = () => {
    if (block.length > 0) paragraphs.push(...joinLines(text, block));
    block = [];
  };
  for (let start = body.start; start < body.end;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > body.end ? body.end : newline;
    const line = trimmed(text, start, end);
    if (line) block.push(line);
    else close();
    start = end + 1;
  }
  close();
  return paragraphs;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const kept = raw.trim();
  if (kept === '') return null;
  const from = start + raw.indexOf(kept[0] ?? '');
  return { start: from, end: from + kept.length };
}

function joinLines(text: string, lines: readonly Span[]): Span[] {
  const wrapped = isHardWrapped(text, lines);
  const joined: Span[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && continues(text, previous, line, wrapped)) {
      joined[joined.length - 1] = { start: previous.start, end: line.end };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function continues(text: string, previous: Span, line: Span, wrapped: boolean): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (STRUCTURAL.test(next) || text.startsWith('#', previous.start)) return false;
  const before = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  return wrapped || (STARTS_LOW.test(next) && !ENDS_SENTENCE.test(before));
}

/** A greedy wrap leaves no line that had room for the next line's first word: that is the mark of hand-wrapped prose. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false;
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  let breaks = 0;
  let full = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1];
    if (!next) continue;
    const start = text.slice(next.start, next.end);
    if (STRUCTURAL.test(start)) continue;
    const word = NO_SPACES.test(start) ? 2 : (/^\S+/u.exec(start)?.[0].length ?? 0);
    breaks += 1;
    if (line.end - line.start + 1 + word > widest) full += 1;
  }
  return breaks > 0 && full >= breaks * 0.9;
}
