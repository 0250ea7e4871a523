import { createHash } from 'node:crypto';

/** The largest weight in one signed byte. */
const MOST = 127;
/** A feature whose weights are all below this, once rounded, is left out. */
const FAINT = 3;
/** Weights beyond this are cut: few are, and the rest keeps a finer scale. */
const CUT = 2.5;

/** Prunes and rounds a trained model into what `src/core/summary/names/tagger/model.ts` reads; `trust` is in units of the weights. */
export function packModel({ features, moves }, trust, count) {
  const scale = MOST / CUT;
  const rounded = (value) => Math.max(-MOST, Math.min(MOST, Math.round(value * scale)));
  const kept = [...features]
    .map(([feature, row]) => ({ feature, row: [...row].map(rounded) }))
    .filter(({ row }) => row.some((value) => Math.abs(value) >= FAINT))
    .sort((a, b) => a.feature - b.feature);
  const bytes = Buffer.alloc(kept.length * (4 + count));
  for (const [at, { feature, row }] of kept.entries()) {
    const start = at * (4 + count);
    bytes.writeInt32LE(feature, start);
    for (const [tag, value] of row.entries()) bytes.writeInt8(value, start + 4 + tag);
  }
  const packed = {
    trust: Math.round(trust * scale),
    moves: [...moves].map((value) => Math.round(value * scale)),
    count: kept.length,
    features: bytes.toString('base64'),
  };
  return { ...packed, sha256: checksumOf(packed) };
}

/** The checksum of a packed model over everything it says. */
function checksumOf({ trust, moves, count, features }) {
  return createHash('sha256')
    .update(JSON.stringify([trust, moves, count, features]))
    .digest('hex');
}
