import { tokenize } from './fold';

/** Where letters stand that are written in several forms: Latin, Greek, Cyrillic, Hebrew, Arabic, and Latin with more marks. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x00c0, 0x024f],
  [0x0370, 0x052f],
  [0x05d0, 0x05ea],
  [0x0620, 0x06d5],
  [0x1e00, 0x1fff],
];
/** What may be written onto a letter, and what only stretches or joins. */
const WRITTEN_ON = '[\\p{M}\\u00AD\\u0640\\u200B-\\u200F]*';

/** A pattern (flags `iu`) for a folded word with each letter in any of its forms; one that stands for two letters is not among them. */
export function anyFormOf(word: string): string {
  return Array.from(word, (letter) => `[${letter}${formsOf(letter)}]${WRITTEN_ON}`).join('');
}

let forms: Map<string, string> | null = null;

function formsOf(letter: string): string {
  forms ??= readForms();
  return forms.get(letter) ?? '';
}

function readForms(): Map<string, string> {
  const all = new Map<string, string>();
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCodePoint(code);
      const folded = tokenize(form)[0]?.text ?? '';
      if (folded.length === 1 && folded !== form) all.set(folded, (all.get(folded) ?? '') + form);
    }
  }
  return all;
}
