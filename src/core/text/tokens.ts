import type { Token, TokenKind } from './analysis';
import { BLANK, classOf, DIGIT, LETTER, OTHER_NUMBER, UNSPACED, WORD_PART } from './letter-class';
import { segmenterOf } from './segmenters';
import type { Span } from './span';

/** A run of unspaced letters without any mark is cut in pieces of this length first, for the sake of time. */
const PIECE = 1_000;

/** What may join two parts of one word: hyphen, apostrophes, full stop, the joiners of zero width. */
const WORD_JOINTS = new Set(['-', "'", '’', '.', '\u200c', '\u200d'].map((mark) => mark.charCodeAt(0)));
/** What may stand between the digits of one number. */
const NUMBER_JOINTS = new Set(['.', ',', '٫', '٬'].map((mark) => mark.charCodeAt(0)));

/** The words last met, each in the place its letters point to. */
const MET = 32_768;
const LONGEST_WORD = 32;
const met: string[] = Array.from({ length: MET }, () => '');

/** The words of a stretch of text: one string for all the places where a word stands, so that looking it up is quick. */
function wordAt(text: string, start: number, end: number): string {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (MET - 1);
  const known = met[place];
  if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known;
  const word = text.slice(start, end);
  if (end - start <= LONGEST_WORD) met[place] = word;
  return word;
}

/**
 * Makes the tokeniser of one language: words, numbers and single marks of a span, in order, each verbatim, are added to
 * `tokens` as those of a sentence. Words of scripts without spaces (Chinese, Japanese, Thai and their kin) are cut by the
 * dictionary of the runtime.
 */
export function tokeniser(language: string): (text: string, span: Span, sentence: number, tokens: Token[]) => void {
  const words = segmenterOf(language, 'word');
  return (text, span, sentence, tokens) => {
    for (let at = span.start; at < span.end;) {
      const first = codePointAt(text, at, span.end);
      const classes = classOf(first);
      if ((classes & BLANK) !== 0) {
        at += 1;
        continue;
      }
      const start = at;
      if ((classes & LETTER) !== 0) {
        at = wordEnd(text, at, span.end);
        if (hasUnspaced(text, start, at)) addParts(text, start, at, sentence, tokens);
        else add(text, start, at, 'word', sentence, tokens);
      } else if ((classes & DIGIT) !== 0) {
        at = numberEnd(text, at, span.end);
        add(text, start, at, 'number', sentence, tokens);
      } else {
        at += first > 0xffff ? 2 : 1;
        add(text, start, at, (classes & OTHER_NUMBER) === 0 ? 'mark' : 'number', sentence, tokens);
      }
    }
  };

  function addParts(text: string, start: number, end: number, sentence: number, tokens: Token[]): void {
    for (let from = start; from < end; from += PIECE) {
      for (const part of words.segment(text.slice(from, Math.min(end, from + PIECE)))) {
        const at = from + part.index;
        add(text, at, at + part.segment.length, kindOf(part.segment), sentence, tokens);
      }
    }
  }
}

function add(text: string, start: number, end: number, kind: TokenKind, sentence: number, tokens: Token[]): void {
  tokens.push({ start, end, text: wordAt(text, start, end), kind, sentence });
}

/** The code point at a place, or half of one where its other half lies behind `end`. */
function codePointAt(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  return (unit & 0xfc00) === 0xd800 && at + 1 < end ? (text.codePointAt(at) ?? unit) : unit;
}

/** Where letters, combining marks and figures end, from `at` on. */
function partsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = codePointAt(text, to, end);
    if ((classOf(code) & WORD_PART) === 0) break;
    to += code > 0xffff ? 2 : 1;
  }
  return to;
}

function wordEnd(text: string, at: number, end: number): number {
  let to = partsEnd(text, at, end);
  while (to + 1 < end && WORD_JOINTS.has(text.charCodeAt(to))) {
    if ((classOf(codePointAt(text, to + 1, end)) & LETTER) === 0) break;
    to = partsEnd(text, to + 1, end);
  }
  return to;
}

function digitsEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = codePointAt(text, to, end);
    if ((classOf(code) & DIGIT) === 0) break;
    to += code > 0xffff ? 2 : 1;
  }
  return to;
}

function numberEnd(text: string, at: number, end: number): number {
  let to = digitsEnd(text, at, end);
  while (to + 1 < end && NUMBER_JOINTS.has(text.charCodeAt(to))) {
    const next = digitsEnd(text, to + 1, end);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

function hasUnspaced(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x0e00) continue;
    if ((classOf(codePointAt(text, at, end)) & UNSPACED) !== 0) return true;
  }
  return false;
}

function kindOf(text: string): TokenKind {
  const classes = classOf(text.codePointAt(0) ?? 0);
  if ((classes & LETTER) !== 0) return 'word';
  return (classes & (DIGIT | OTHER_NUMBER)) === 0 ? 'mark' : 'number';
}
