import { bytesOfBase64 } from './base64';
import { TAGS } from './tags';

/** The weights as they are kept in `resources/models/names.json`; docs/engine/names.md says how they are made. */
export type PackedModel = {
  /** What the tag of the rules is worth against the weights. */
  readonly trust: number;
  /** The weight of a tag behind another, `before * TAGS + tag`. */
  readonly moves: readonly number[];
  readonly count: number;
  /** In base64, for each feature: its number in four bytes, the low one first, then one signed byte a tag. */
  readonly features: string;
};

/** Weights ready for use. */
export type Model = {
  readonly trust: number;
  readonly moves: Float64Array;
  /** Adds the weights of a feature to the scores of the tags that begin at `at`. */
  readonly add: (feature: number, scores: Float64Array, at: number) => void;
};

const ROW = 4 + TAGS;

/** The bytes of a place in the table: the number of the feature in four, a weight a tag, and last whether it is taken. */
const PLACE = 16;
const TAKEN = PLACE - 1;

/** The bits of a sieve before the table, small enough for the quickest memory: most features are in neither. */
const SIEVE = 2 ** 19;

/** Reads packed weights into a table that is quick to look up: what belongs together lies together. */
export function unpackModel({ trust, moves, count, features }: PackedModel): Model {
  const bytes = bytesOfBase64(features);
  const numbers = new DataView(bytes.buffer);
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size * (PLACE / 4));
  const table = new Int8Array(keys.buffer);
  const seen = new Uint32Array(SIEVE / 32);
  for (let row = 0; row < count; row += 1) {
    const key = numbers.getInt32(row * ROW, true);
    let slot = key & mask;
    while (table[slot * PLACE + TAKEN] !== 0) slot = (slot + 1) & mask;
    keys[slot * (PLACE / 4)] = key;
    table[slot * PLACE + TAKEN] = 1;
    const bit = key & (SIEVE - 1);
    seen[bit >> 5] = (seen[bit >> 5] ?? 0) | (1 << (bit & 31));
    for (let tag = 0; tag < TAGS; tag += 1) table[slot * PLACE + 4 + tag] = numbers.getInt8(row * ROW + 4 + tag);
  }
  return {
    trust,
    moves: Float64Array.from(moves),
    add(feature, scores, at) {
      const bit = feature & (SIEVE - 1);
      if ((((seen[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
      let slot = feature & mask;
      for (;;) {
        if (keys[slot * (PLACE / 4)] === feature && table[slot * PLACE + TAKEN] === 1) {
          const weights = slot * PLACE + 4;
          for (let tag = 0; tag < TAGS; tag += 1)
            scores[at + tag] = (scores[at + tag] ?? 0) + (table[weights + tag] ?? 0);
          return;
        }
        if (table[slot * PLACE + TAKEN] === 0) return;
        slot = (slot + 1) & mask;
      }
    },
  };
}
