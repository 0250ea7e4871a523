const HEADER = Buffer.from('PK\u0003\u0004');
const HEADER_BYTES = 30;
const SIZE_FOLLOWS = 0b1000;
/** What stands for a size that is told elsewhere. */
const ELSEWHERE = 0xffff_ffff;

/** A file of an archive as the header before it tells of it: where its packed bytes lie, and whether they are all there. */
export type LocalFile = {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
};

/** Walks through the files of a ZIP archive from its beginning by the headers before them, without the list at its end. */
export function* localFiles(bytes: Buffer): Generator<LocalFile> {
  let at = bytes.indexOf(HEADER);
  while (at >= 0 && at + HEADER_BYTES <= bytes.length) {
    const flags = bytes.readUInt16LE(at + 6);
    const method = bytes.readUInt16LE(at + 8);
    const stated = bytes.readUInt32LE(at + 18);
    const nameEnd = at + HEADER_BYTES + bytes.readUInt16LE(at + 26);
    const start = nameEnd + bytes.readUInt16LE(at + 28);
    // A file whose size is not stated ends where the next begins.
    const isStated = (flags & SIZE_FOLLOWS) === 0 && stated !== ELSEWHERE;
    const isWhole = !isStated || start + stated <= bytes.length;
    const next = bytes.indexOf(HEADER, isStated && isWhole ? start + stated : start);
    const end = isStated ? start + stated : next < 0 ? bytes.length : next;
    yield { name: bytes.subarray(at + HEADER_BYTES, nameEnd), flags, method, start, end, isWhole };
    at = next;
  }
}
