import type { Span } from './span';

/** Lines longer than this are whole paragraphs: nobody wraps prose by hand that wide. */
const WIDEST_WRAP = 120;
/** Below this width a run of lines is a list or verse rather than wrapped prose. */
const NARROWEST_WRAP = 36;

const STRUCTURAL =
  /^(?:#{1,6}\s|>|\||[-*+•‣⁃◦]\s|\d{1,3}[.)]{1,2}\s|\(\d{1,3}\)\s|\p{Lu}[\p{Lu} .]{0,30}:\s|(?:Team|Present|Attending|Participants|Observers?|Recorder|Interviewer|Weather|Location|Place|Date|Subject): )/u;
/** A line of a quoted mail with words on it. */
const QUOTED = /^>[>\s]{0,8}[^>\s]/u;
/** A field of a form: "For the defence: Ana Ruiz". */
const FIELD = /^\p{Lu}[\p{L}’' ]{1,40}: \S/u;
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
    if (block.length > 0) for (const paragraph of joinLines(text, block)) paragraphs.push(paragraph);
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
  if (lines.length === 1) return [...lines];
  const width = wrapWidth(text, lines);
  const margin = lines.reduce((least, line) => Math.min(least, indentOf(text, line)), Infinity);
  const joined: Span[] = [];
  let above: Span | null = null;
  for (const line of lines) {
    const paragraph = joined.at(-1);
    const isIndented = width !== null && indentOf(text, line) >= margin + 2;
    if (paragraph && above && !isIndented && continues(text, paragraph, above, line, width)) {
      joined[joined.length - 1] = { start: paragraph.start, end: line.end };
    } else {
      joined.push(line);
    }
    above = line;
  }
  return joined;
}

function indentOf(text: string, line: Span): number {
  return line.start - (text.lastIndexOf('\n', line.start - 1) + 1);
}

function endsSentence(text: string, line: Span): boolean {
  return ENDS_SENTENCE.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

/** In wrapped prose a sentence that ends on a line with room to spare ends its paragraph. */
function continues(text: string, paragraph: Span, above: Span, line: Span, width: number | null): boolean {
  const written = text.slice(line.start, Math.min(line.end, line.start + 50));
  // A message that a mail quotes goes on from line to line behind its marks.
  const isQuoted = QUOTED.test(written) && QUOTED.test(text.slice(above.start, above.end));
  const next = isQuoted ? written.replace(/^[>\s]+/u, '') : written;
  if (STRUCTURAL.test(next) || text.startsWith('#', paragraph.start)) return false;
  if (FIELD.test(next.slice(0, 50)) && FIELD.test(text.slice(above.start, Math.min(above.end, above.start + 50))))
    return false;
  const isEnd = endsSentence(text, above);
  if (width === null) return STARTS_LOW.test(next) && !isEnd;
  return !isEnd || hasNoRoom(text, above, line, width);
}

/** True when the first word of `next` would not have fitted on `line`. */
function hasNoRoom(text: string, line: Span, next: Span, width: number): boolean {
  const start = text.slice(next.start, Math.min(next.end, next.start + 60));
  const word = NO_SPACES.test(start) ? 2 : (/^\S+/u.exec(start)?.[0].length ?? 0);
  return line.end - line.start + 1 + word > width;
}

/**
 * The width a block was wrapped to, or null when it was not. A greedy wrap leaves no line that had room for the next
 * line's first word, except where a paragraph ends; the text's width is that of its widest line.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const widest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return null;
  let breaks = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || STRUCTURAL.test(text.slice(next.start, next.end).replace(/^>[>\s]{0,8}/u, ''))) continue;
    if (lines.length > 2 && endsSentence(text, line)) continue;
    breaks += 1;
    if (hasNoRoom(text, line, next, widest * 0.9)) full += 1;
  }
  return breaks > 0 && full >= breaks * 0.9 ? widest : null;
}
