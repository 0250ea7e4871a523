import { inflateRaw } from 'node:zlib';
import { validateFileName } from 'yauzl';
import type { OpenZip, ZipMember } from './zip-entries';

const HEADER = Buffer.from('PK\u0003\u0004');
const HEADER_BYTES = 30;
const ENCRYPTED = 0b1;
const SIZE_FOLLOWS = 0b1000;
const STORED = 0;
const DEFLATED = 8;
/** What stands for a size that is told elsewhere. */
const ELSEWHERE = 0xffff_ffff;

type Found = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly data: Buffer | null;
};

/**
 * Opens an archive that was cut off, so that the list at its end is missing: each file in it begins with a header of its own. Null
 * where not even one of them is whole.
 */
export function salvageZip(bytes: Buffer): OpenZip | null {
  const found = filesIn(bytes);
  if (!found.some(({ data }) => data !== null)) return null;
  return {
    count: found.length,
    isCut: true,
    members: async function* members(): AsyncGenerator<ZipMember> {
      for (const each of found) yield memberOf(each);
    },
  };
}

function filesIn(bytes: Buffer): readonly Found[] {
  const found: Found[] = [];
  let at = bytes.indexOf(HEADER);
  while (at >= 0 && at + HEADER_BYTES <= bytes.length) {
    const flags = bytes.readUInt16LE(at + 6);
    const method = bytes.readUInt16LE(at + 8);
    const stated = bytes.readUInt32LE(at + 18);
    const nameLength = bytes.readUInt16LE(at + 26);
    const start = at + HEADER_BYTES + nameLength + bytes.readUInt16LE(at + 28);
    const next = bytes.indexOf(HEADER, start);
    const isUnstated = (flags & SIZE_FOLLOWS) !== 0 || stated === ELSEWHERE;
    const end = isUnstated ? (next < 0 ? bytes.length : next) : start + stated;
    if (method === STORED || method === DEFLATED) {
      const name = bytes.toString('utf8', at + HEADER_BYTES, at + HEADER_BYTES + nameLength).replaceAll('\\', '/');
      const isEncrypted = (flags & ENCRYPTED) !== 0;
      found.push({ name, method, isEncrypted, data: end > bytes.length ? null : bytes.subarray(start, end) });
    }
    at = isUnstated || end > bytes.length ? next : bytes.indexOf(HEADER, end);
  }
  return found;
}

function memberOf({ name, method, isEncrypted, data }: Found): ZipMember {
  const isOutside = validateFileName(name) !== null || name.includes('\0');
  return {
    name,
    kind: isOutside ? 'outside' : name.endsWith('/') ? 'folder' : 'file',
    isEncrypted,
    packedBytes: data?.length ?? 0,
    modifiedAt: null,
    inflate: async (limit) => {
      if (data === null) throw new Error('it was cut off');
      if (method === STORED) return data.length > limit ? null : data;
      return inflated(data, limit);
    },
  };
}

function inflated(data: Buffer, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    inflateRaw(data, { maxOutputLength: Math.max(1, limit) }, (error, result) => {
      if (error === null) resolve(result.length > limit ? null : result);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') resolve(null);
      else reject(new Error('it was cut off'));
    });
  });
}
