import { randomFrom } from '../bench/texts/random';
import type { Random } from '../bench/texts/random';
import type { FormatFile } from '../kit/format-files';
import { zipOf } from '../kit/zip';

/** A file that was harmed, and the number that harms it the same way again. */
export type Mutant = { readonly seed: number; readonly name: string; readonly bytes: Uint8Array };

/** Bytes and words that parsers trip over. */
const ODD_BYTES = [
  0x00, 0x01, 0x0a, 0x0d, 0x22, 0x26, 0x28, 0x3c, 0x3e, 0x5b, 0x5c, 0x7b, 0x7d, 0x7f, 0x80, 0xff,
] as const;
const ODD_WORDS = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<script>while(1);</script>',
  '<![CDATA[',
  '"__proto__":{"polluted":1},',
  '---\n',
  '\n--==x\r\n',
  '\r\n\r\n',
  'PK\u0003\u0004',
  '%PDF-1.7',
  '{\\rtf1',
  'stream\n',
  'endobj\n',
  '4294967295',
  '-1',
  '99999999999999999999',
  '\\bin999999999 ',
  '=HYPERLINK("x")',
  'From a 2024\n',
  '\u202e',
  '"',
  '{'.repeat(2_000),
  '<b>'.repeat(2_000),
] as const;

/** The mutant of a number: one file of those given, harmed in one to eight places; of an archive often only one part. */
export function mutantOf(seed: number, files: readonly FormatFile[]): Mutant {
  const random = randomFrom(seed);
  const file = files[seed % files.length];
  if (!file) throw new Error('There are no files to harm.');
  const other = files[random.int(files.length)] ?? file;
  if (file.parts && random.int(3) > 0) {
    const victim = random.int(file.parts.length);
    const parts = file.parts.map((part, index) =>
      index === victim ? { ...part, bytes: harm(part.bytes, other.bytes, random) } : part,
    );
    return { seed, name: file.name, bytes: zipOf(parts) };
  }
  return { seed, name: file.name, bytes: harm(file.bytes, other.bytes, random) };
}

function harm(bytes: Uint8Array, other: Uint8Array, random: Random): Buffer {
  let harmed: Buffer = Buffer.from(bytes);
  for (let times = 1 + random.int(8); times > 0; times -= 1) harmed = harmOnce(harmed, other, random);
  return harmed;
}

function harmOnce(bytes: Buffer, other: Uint8Array, random: Random): Buffer {
  const at = random.int(bytes.length + 1);
  const length = Math.min(bytes.length - at, random.int(1 + random.pick([4, 64, 1024])));
  const [before, cut, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (random.int(8)) {
    case 0:
      if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.int(8));
      return bytes;
    case 1:
      if (at < bytes.length) bytes[at] = random.pick(ODD_BYTES);
      return bytes;
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, ...Array.from({ length: 2 + random.int(6) }, () => cut), after]);
    case 4:
      return Buffer.concat([before, Buffer.from(random.pick(ODD_WORDS)), after]);
    case 5:
      return Buffer.concat([before, other.subarray(random.int(other.length), random.int(other.length)), after]);
    case 6:
      return Buffer.from(before);
    default: {
      const number = /\d+/u.exec(after.toString('latin1'));
      if (!number) return Buffer.concat([after, before]);
      const start = at + length + number.index;
      const odd = random.pick(['0', '-1', '65536', '4294967296', '1e309']);
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(odd), bytes.subarray(start + number[0].length)]);
    }
  }
}
