import { expect, it } from 'vitest';
import { readPropertyList } from './property-list';

/** A list that names one string of this many letters this often. */
function named(letters: number, times: number): Uint8Array {
  const sized = (kind: number, length: number): Buffer => {
    const bytes = Buffer.alloc(6);
    bytes.set([(kind << 4) | 15, 0x12]);
    bytes.writeUInt32BE(length, 2);
    return bytes;
  };
  const list = Buffer.concat([sized(0xa, times), Buffer.alloc(times, 1)]);
  const words = Buffer.concat([sized(5, letters), Buffer.alloc(letters, 'a')]);
  const offsets = Buffer.alloc(8);
  offsets.writeUInt32BE(8, 0);
  offsets.writeUInt32BE(8 + list.length, 4);
  const trailer = Buffer.alloc(32);
  trailer.set([4, 1], 6);
  trailer.writeBigUInt64BE(2n, 8);
  trailer.writeBigUInt64BE(BigInt(8 + list.length + words.length), 24);
  return Buffer.concat([Buffer.from('bplist00'), list, words, offsets, trailer]);
}

it('a string that is named often is read, and one that would fill the memory is refused', () => {
  expect(readPropertyList(named(3, 100_000))).toHaveLength(100_000);
  const before = process.memoryUsage().rss;
  expect(() => readPropertyList(named(8 * 1024 * 1024, 100_000))).toThrow('it is damaged');
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
});
