import { hash32 } from './hash';
import { SKETCH } from './fingerprint';
import type { Fingerprint } from './fingerprint';

/** A text that is like another: of the same words, or nearly, by the share of what they have in common. */
type Alike = { readonly id: string; readonly kind: 'same-text' | 'near'; readonly share: number };

/** The fingerprints of many texts, of which those like another one are found without comparing it with all. */
export type LikenessIndex = {
  /** Adds a text; what was added under the same id is forgotten. */
  readonly add: (id: string, fingerprint: Fingerprint) => void;
  /** The likest texts to this one, at most so many, the likest first; `isWanted` passes over those that are not to be found. */
  readonly find: (fingerprint: Fingerprint, most: number, isWanted?: (id: string) => boolean) => readonly Alike[];
};

/** Two texts of which a smaller share is the same are not told to be nearly the same. */
const LEAST_SHARE = 0.4;
/** The sketch is cut into bands; texts that agree in all numbers of any band are compared. */
const ROWS = 2;
const BANDS = SKETCH / ROWS;
const HEADS = 1 << 16;
/** The fewest numbers that sketches with the least share have in common. */
const LEAST_SAME = Math.ceil(LEAST_SHARE * SKETCH);
/** The last two bits of the numbers of a sketch, sixteen numbers in each word: numbers whose bits differ need not be compared. */
const WORDS = SKETCH / 16;

/** An empty index. A text is some 420 bytes in it, plus its id. */
export function createLikenessIndex(): LikenessIndex {
  /** By number; null for a text that was added anew. */
  const ids: (string | null)[] = [];
  const added = new Map<string, { readonly text: string; readonly number: number | null }>();
  /** The sketch of each number, one behind the other: very many are compared. */
  let sketches = new Uint32Array(SKETCH * 1024);
  let bits = new Int32Array(WORDS * 1024);
  const wantedBits = new Int32Array(WORDS);
  /** The search that came upon each number last. */
  let seen = new Int32Array(1024);
  let searches = 0;
  const texts = new Map<string, string[]>();
  /** For each band and hash, the text added last, and from each text the one before it with the same; 0 is none. */
  const heads = new Int32Array(BANDS * HEADS);
  let before = new Int32Array(BANDS * 1024);

  function slotOf(sketch: Uint32Array, band: number): number {
    return band * HEADS + (hash32(`${sketch[band * ROWS]} ${sketch[band * ROWS + 1]}`) & (HEADS - 1));
  }

  function forget(id: string): void {
    const known = added.get(id);
    if (!known) return;
    const others = (texts.get(known.text) ?? []).filter((each) => each !== id);
    if (others.length > 0) texts.set(known.text, others);
    else texts.delete(known.text);
    if (known.number !== null) ids[known.number - 1] = null;
  }

  function remember(id: string, sketch: Uint32Array): number {
    ids.push(id);
    const number = ids.length;
    if (number >= seen.length) {
      before = twiceAsLong(before);
      seen = twiceAsLong(seen);
      bits = twiceAsLong(bits);
      const larger = new Uint32Array(sketches.length * 2);
      larger.set(sketches);
      sketches = larger;
    }
    sketches.set(sketch, number * SKETCH);
    setBits(bits, number * WORDS, sketch);
    for (let band = 0; band < BANDS; band += 1) {
      const slot = slotOf(sketch, band);
      before[number * BANDS + band] = heads[slot] ?? 0;
      heads[slot] = number;
    }
    return number;
  }

  /** How many numbers a sketch has in common with that of a text; 0 where there are fewer than `least`. */
  function sameAs(sketch: Uint32Array, number: number, least: number): number {
    let most = 0;
    for (let word = 0; word < WORDS; word += 1) {
      most += equalPairs((wantedBits[word] ?? 0) ^ (bits[number * WORDS + word] ?? 0));
    }
    if (most < least) return 0;
    const start = number * SKETCH;
    let same = 0;
    for (let at = 0; at < SKETCH; at += 1) if (sketch[at] === sketches[start + at]) same += 1;
    return same < least ? 0 : same;
  }

  /** Of the texts that agree with a sketch in a band, the likest; of two that are as like, the one that is come upon first. */
  function nearest(sketch: Uint32Array, most: number, isWanted: (id: string) => boolean): readonly Alike[] {
    const found: { readonly id: string; readonly same: number }[] = [];
    let least = LEAST_SAME;
    searches += 1;
    setBits(wantedBits, 0, sketch);
    for (let band = 0; band < BANDS; band += 1) {
      for (let at = heads[slotOf(sketch, band)] ?? 0; at > 0; at = before[at * BANDS + band] ?? 0) {
        if (seen[at] === searches) continue;
        seen[at] = searches;
        const same = sameAs(sketch, at, least);
        const id = same > 0 ? (ids[at - 1] ?? null) : null;
        if (id === null || !isWanted(id)) continue;
        const place = found.findIndex((other) => other.same < same);
        found.splice(place < 0 ? found.length : place, 0, { id, same });
        if (found.length > most) found.pop();
        // What is no more like than the last of enough would not stay.
        if (found.length === most) least = (found.at(-1)?.same ?? SKETCH) + 1;
      }
    }
    return found.map(({ id, same }) => ({ id, kind: 'near', share: same / SKETCH }));
  }

  return {
    add: (id, { text, sketch }) => {
      forget(id);
      const known = texts.get(text);
      if (known) known.push(id);
      else texts.set(text, [id]);
      added.set(id, { text, number: sketch ? remember(id, sketch) : null });
    },
    find: ({ text, sketch }, most, isWanted = () => true) => {
      const same = (texts.get(text) ?? []).filter((id) => isWanted(id)).slice(0, most);
      const known = new Set(same);
      const left = most - same.length;
      const near = sketch && left > 0 ? nearest(sketch, left, (id) => !known.has(id) && isWanted(id)) : [];
      return [...same.map((id): Alike => ({ id, kind: 'same-text', share: 1 })), ...near];
    },
  };
}

/** Puts the last two bits of the numbers of a sketch into the words from `start` on. */
function setBits(words: Int32Array, start: number, sketch: Uint32Array): void {
  for (let word = 0; word < WORDS; word += 1) {
    let packed = 0;
    for (let at = 0; at < 16; at += 1) packed = (packed << 2) | ((sketch[word * 16 + at] ?? 0) & 3);
    words[start + word] = packed;
  }
}

/** How many of the sixteen pairs of bits in a word are both zero. */
function equalPairs(word: number): number {
  let ones = ~(word | (word >>> 1)) & 0x55555555;
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  ones = (ones + (ones >>> 4)) & 0x0f0f0f0f;
  return Math.imul(ones, 0x01010101) >>> 24;
}

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
