import { bytesOfBase64 } from './base64';
import { TAGS } from './tags';

/** The weights as they are kept in `resources/models/names.json`; docs/engine.md says how they are made. */
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

/** Reads packed weights into a table that is quick to look up. */
export function unpackModel({ trust, moves, count, features }: PackedModel): Model {
  const bytes = bytesOfBase64(features);
  const weights = new Int8Array(bytes.buffer);
  const numbers = new DataView(bytes.buffer);
  let size = 1024;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < count; row += 1) {
    const key = numbers.getInt32(row * ROW, true);
    let slot = key & mask;
    while (rows[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    rows[slot] = row * ROW + 4;
  }
  return {
    trust,
    moves: Float64Array.from(moves),
    add(feature, scores, at) {
      let slot = feature & mask;
      for (;;) {
        const row = rows[slot] ?? -1;
        if (row < 0) return;
        if (keys[slot] === feature) {
          for (let tag = 0; tag < TAGS; tag += 1)
            scores[at + tag] = (scores[at + tag] ?? 0) + (weights[row + tag] ?? 0);
          return;
        }
        slot = (slot + 1) & mask;
      }
    },
  };
}
