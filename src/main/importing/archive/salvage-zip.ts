import { inflateRaw } from 'node:zlib';
import { validateFileName } from 'yauzl';
import { localFiles } from './local-files';
import type { OpenZip, ZipMember } from './zip-entries';

const ENCRYPTED = 0b1;
const STORED = 0;
const DEFLATED = 8;

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
  for (const { name, flags, method, start, end, isWhole } of localFiles(bytes)) {
    if (method !== STORED && method !== DEFLATED) continue;
    found.push({
      name: name.toString('utf8').replaceAll('\\', '/'),
      method,
      isEncrypted: (flags & ENCRYPTED) !== 0,
      data: isWhole ? bytes.subarray(start, end) : null,
    });
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
