import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, sha256, tableCrc32 } from './checksum';

test('CRC-32 gives the check value of its standard, by table and by Node', () => {
  const check = Buffer.from('123456789');
  expect(tableCrc32(check)).toBe(0xcbf43926);
  expect(crc32(check)).toBe('cbf43926');
  expect(crc32(new Uint8Array())).toBe('00000000');
});

test('both ways to compute it agree on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(tableCrc32(bytes).toString(16).padStart(8, '0'));
    }),
  );
});

test('SHA-256 is lower-case hex', () => {
  expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
