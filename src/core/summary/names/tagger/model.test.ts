import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packed from '../../../../../resources/models/names.json';
import { bytesOfBase64 } from './base64';
import { unpackModel } from './model';
import { TAGS } from './tags';

function packedOf(rows: readonly { readonly feature: number; readonly weights: readonly number[] }[]) {
  const bytes = Buffer.alloc(rows.length * (4 + TAGS));
  for (const [at, { feature, weights }] of rows.entries()) {
    bytes.writeInt32LE(feature, at * (4 + TAGS));
    for (const [tag, weight] of weights.entries()) bytes.writeInt8(weight, at * (4 + TAGS) + 4 + tag);
  }
  return { trust: 3, moves: [], count: rows.length, features: bytes.toString('base64') };
}

describe('bytesOfBase64', () => {
  it('reads any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...bytesOfBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
      }),
    );
  });
});

describe('unpackModel', () => {
  it('adds the weights of the features it knows, and nothing for others', () => {
    const weights = [1, -2, 3, -4, 5, -6, 127];
    // The low bits of these numbers are the same, so that they meet in the table.
    const model = unpackModel(packedOf([1, 1 + 2 ** 20, -(2 ** 31) + 1].map((feature) => ({ feature, weights }))));
    const scores = new Float64Array(TAGS * 2);
    model.add(1 + 2 ** 20, scores, TAGS);
    model.add(-(2 ** 31) + 1, scores, TAGS);
    model.add(1 + 2 ** 21, scores, TAGS);
    expect([...scores]).toEqual([...weights.map(() => 0), ...weights.map((weight) => weight * 2)]);
  });
});

describe('the shipped weights', () => {
  it('are whole: the checksum that training wrote is theirs', () => {
    const { trust, moves, count, features, sha256 } = packed;
    const sum = createHash('sha256')
      .update(JSON.stringify([trust, moves, count, features]))
      .digest('hex');
    expect(sum).toBe(sha256);
    expect(bytesOfBase64(features).length).toBe(count * (4 + TAGS));
    expect(moves.length).toBe(TAGS * TAGS);
  });
});
