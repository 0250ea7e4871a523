import type { Span } from '../../../text/span';

const WORD = /[\p{L}\p{M}\u200c]+/uy;

/** A word of a text in Arabic script, with where it stands. */
export type ScriptWord = Span & { readonly word: string };

/** Up to `most` words in a row from an offset on, with one blank between them. */
export function wordsFrom(text: string, from: number, most: number): readonly ScriptWord[] {
  const run: ScriptWord[] = [];
  let at = from;
  while (run.length < most) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (match === null) break;
    run.push({ word: match[0], start: at, end: at + match[0].length });
    at += match[0].length + 1;
    if (text[at - 1] !== ' ') break;
  }
  return run;
}

/** Up to `most` words in a row that end at an offset, in the order of the text. */
export function wordsBefore(text: string, end: number, most: number): readonly ScriptWord[] {
  const from = Math.max(0, end - most * 16);
  const stretch = /[\p{L}\p{M}\u200c]+(?: [\p{L}\p{M}\u200c]+)*$/u.exec(text.slice(from, end))?.[0] ?? '';
  const start = end - stretch.length;
  const all = wordsFrom(text, start, most + 8).filter((one) => one.end <= end);
  return (from > 0 && start === from ? all.slice(1) : all).slice(-most);
}

const patterns = new Map<string, RegExp>();

/** A pattern whose match begins at the beginning of a word; each is made once. */
export function wordPattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{M}])${source}`, 'gu');
  patterns.set(source, made);
  return made;
}

/** Tells whether a word is one of a list between bars. */
export function oneOf(words: string): (word: string) => boolean {
  const all = new Set(words.split('|'));
  return (word) => all.has(word);
}
