import { hash32 } from './hash';
import { SKETCH } from './fingerprint';
import type { Fingerprint } from './fingerprint';

/** A text that is like another: of the same words, or nearly, by the share of what they have in common. */
type Alike = { readonly id: string; readonly kind: 'same-text' | 'near'; readonly share: number };

/** The fingerprints of many texts, of which those like another one are found without comparing it with all. */
export type LikenessIndex = {
  /** Adds a text; what was added under the same id is forgotten. */
  readonly add: (id: string, fingerprint: Fingerprint) => void;
  /** The texts like this one, the likest first; `isWanted` passes over those that are not to be found. */
  readonly find: (fingerprint: Fingerprint, isWanted?: (id: string) => boolean) => readonly Alike[];
};

/** Two texts of which a smaller share is the same are not told to be nearly the same. */
const LEAST_SHARE = 0.4;
/** The sketch is cut into bands; texts that agree in all numbers of any band are compared. */
const ROWS = 2;
const BANDS = SKETCH / ROWS;
const HEADS = 1 << 16;
/** The fewest numbers that sketches with the least share have in common, and how many are compared before that is asked. */
const LEAST_SAME = Math.ceil(LEAST_SHARE * SKETCH);
const BLOCK = 16;

/** An empty index. A text is some 400 bytes in it, plus its id. */
export function createLikenessIndex(): LikenessIndex {
  /** By number; null for a text that was added anew. */
  const ids: (string | null)[] = [];
  const added = new Map<string, { readonly text: string; readonly number: number | null }>();
  /** The sketch of each number, one behind the other: very many are compared. */
  let sketches = new Uint32Array(SKETCH * 1024);
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
      const larger = new Uint32Array(sketches.length * 2);
      larger.set(sketches);
      sketches = larger;
    }
    sketches.set(sketch, number * SKETCH);
    for (let band = 0; band < BANDS; band += 1) {
      const slot = slotOf(sketch, band);
      before[number * BANDS + band] = heads[slot] ?? 0;
      heads[slot] = number;
    }
    return number;
  }

  /** The share that a sketch has in common with that of a number; 0 where it is too small to count. */
  function shareWith(sketch: Uint32Array, number: number): number {
    const start = number * SKETCH;
    let same = 0;
    for (let at = 0; at < SKETCH; at += 1) {
      if (at % BLOCK === 0 && same + SKETCH - at < LEAST_SAME) return 0;
      if (sketch[at] === sketches[start + at]) same += 1;
    }
    return same < LEAST_SAME ? 0 : same / SKETCH;
  }

  /** The numbers of the texts that agree with a sketch in a band and share enough with it, each with its share. */
  function nearOnes(sketch: Uint32Array): readonly { readonly number: number; readonly share: number }[] {
    const found: { readonly number: number; readonly share: number }[] = [];
    searches += 1;
    for (let band = 0; band < BANDS; band += 1) {
      for (let at = heads[slotOf(sketch, band)] ?? 0; at > 0; at = before[at * BANDS + band] ?? 0) {
        if (seen[at] === searches) continue;
        seen[at] = searches;
        const share = shareWith(sketch, at);
        if (share > 0) found.push({ number: at, share });
      }
    }
    return found;
  }

  return {
    add: (id, { text, sketch }) => {
      forget(id);
      const known = texts.get(text);
      if (known) known.push(id);
      else texts.set(text, [id]);
      added.set(id, { text, number: sketch ? remember(id, sketch) : null });
    },
    find: ({ text, sketch }, isWanted = () => true) => {
      const same = (texts.get(text) ?? []).filter((id) => isWanted(id));
      const known = new Set(same);
      const near = new Map<string, number>();
      for (const { number, share } of sketch ? nearOnes(sketch) : []) {
        const id = ids[number - 1] ?? null;
        if (id !== null && !known.has(id) && isWanted(id)) near.set(id, share);
      }
      return [
        ...same.map((id): Alike => ({ id, kind: 'same-text', share: 1 })),
        ...[...near].sort((a, b) => b[1] - a[1]).map(([id, share]): Alike => ({ id, kind: 'near', share })),
      ];
    },
  };
}

function twiceAsLong(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
