import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';

/** CRC-32 as in ISO 3309 (polynomial EDB88320 reflected, the one of zip and PNG), as eight lower-case hex digits. */
export function crc32(bytes: Uint8Array): string {
  const value = native === null ? tableCrc32(bytes) : native(bytes);
  return value.toString(16).padStart(8, '0');
}

/** SHA-256 as 64 lower-case hex digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Node has it built in since 20.15; the oldest Electron that is supported does not. */
const native = 'crc32' in zlib ? (zlib.crc32 as (bytes: Uint8Array) => number) : null;

/** Eight tables of 256 in a row: the first for the next byte, the others for bytes before it ("slicing by eight"). */
const TABLES = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLES[byte] = value;
}
for (let index = 256; index < TABLES.length; index += 1) {
  const before = TABLES[index - 256] ?? 0;
  TABLES[index] = (before >>> 8) ^ (TABLES[before & 0xff] ?? 0);
}

/** The same number by table, for a Node without `zlib.crc32`; eight bytes at a time, which is three times as fast. */
export function tableCrc32(bytes: Uint8Array): number {
  const byteAt = (index: number): number => bytes[index] ?? 0;
  const of = (table: number, byte: number): number => TABLES[table * 256 + (byte & 0xff)] ?? 0;
  let value = -1;
  let at = 0;
  // By index: for-of over a snapshot of 20 MB takes ten times as long.
  for (; at + 8 <= bytes.length; at += 8) {
    const word = value ^ (byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24));
    value =
      of(7, word) ^
      of(6, word >>> 8) ^
      of(5, word >>> 16) ^
      of(4, word >>> 24) ^
      of(3, byteAt(at + 4)) ^
      of(2, byteAt(at + 5)) ^
      of(1, byteAt(at + 6)) ^
      of(0, byteAt(at + 7));
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ of(0, value ^ byteAt(at));
  return (value ^ -1) >>> 0;
}
