import { hash32, mix } from './hash';
import { wordsOf } from './words-of';

/**
 * What tells a text from others: `text` is equal for texts of the same words, whatever file they came in; `sketch` is so much
 * alike as the texts are. A text of very few words has no sketch, since any two such are alike by chance.
 */
export type Fingerprint = { readonly text: string; readonly sketch: Uint32Array | null };

/** The numbers of a sketch. */
export const SKETCH = 64;
/** So many words in a row make a shingle; two edits in a sentence leave others of it whole. */
const SHINGLE = 3;
/** The fewest words of a text with a sketch. */
const FEWEST = 24;
const EMPTY = 0xffffffff;

/** The fingerprint of a text (its body, without the lines of its header). */
export function fingerprintOf(text: string): Fingerprint {
  const words = wordsOf(text);
  const joined = words.join(' ');
  const exact = [1, 2, 3, 4].map((seed) => hash32(joined, seed).toString(16).padStart(8, '0')).join('');
  return { text: exact, sketch: words.length < FEWEST ? null : sketchOf(words) };
}

/** The share of shingles two texts have in common of all they have (Jaccard), as their sketches tell it: within about 0.06. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let index = 0; index < SKETCH; index += 1) if (a[index] === b[index]) same += 1;
  return same / SKETCH;
}

/**
 * MinHash with one permutation: each shingle falls into one of the numbers by its hash, and the least of each stays. A number
 * nothing fell into takes that of another, chosen by its place alone, so that it is the same in like texts.
 */
function sketchOf(words: readonly string[]): Uint32Array {
  const least = new Uint32Array(SKETCH).fill(EMPTY);
  const hashes = words.map((word) => hash32(word));
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1) hash = mix(Math.imul(hash, 31) + (hashes[next] ?? 0));
    const place = hash % SKETCH;
    const value = mix(hash ^ 0x9e3779b9);
    if (value < (least[place] ?? EMPTY)) least[place] = value;
  }
  return least.map((value, place) => (value === EMPTY ? borrowed(least, place) : value));
}

function borrowed(least: Uint32Array, place: number): number {
  for (let attempt = 1; ; attempt += 1) {
    const from = mix(place * 7919 + attempt) % SKETCH;
    const value = least[from] ?? EMPTY;
    if (value !== EMPTY) return mix(value + place);
  }
}
