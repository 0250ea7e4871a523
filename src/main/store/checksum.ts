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

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The same number by table, for a Node without `zlib.crc32`. */
export function tableCrc32(bytes: Uint8Array): number {
  let value = -1;
  // By index: for-of over a snapshot of 20 MB takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    value = (value >>> 8) ^ (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return (value ^ -1) >>> 0;
}
