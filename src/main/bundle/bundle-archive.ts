import { createHash } from 'node:crypto';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { StoreFailure } from '../store/failure';
import { bundleDamaged, bundleStrange, bundleUnreadable, notABundle } from './bundle-errors';
import { MANIFEST } from './manifest';
import { mostUnpacked } from './packed-size';

/** The files in an archive on the disk, read one at a time. Whatever is wrong with the archive is thrown as a StoreFailure. */
export type BundleArchive = {
  /** The sizes that the archive states, by name; what comes out is counted all the same. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a file, of which there may be `limit` at most. */
  readonly read: (name: string, limit: number) => Promise<Buffer>;
  /** The SHA-256 of a file that must have this size, without holding it. */
  readonly digest: (name: string, bytes: number) => Promise<string>;
  readonly close: () => void;
};

/** No library has more files. */
const MOST_ENTRIES = 1_000_000;
/** Opens an archive and reads the list of its files; names that lead out of it, links, folders and doubles are refused. */
export async function openArchive(path: string): Promise<BundleArchive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch(asFailure);
  try {
    const entries = await entriesOf(zip);
    if (!entries.has(MANIFEST)) throw notABundle();
    const entryOf = (name: string): Entry => {
      const entry = entries.get(name);
      if (!entry) throw bundleDamaged(`${name} is missing`);
      return entry;
    };
    return {
      names: new Set(entries.keys()),
      read: async (name, limit) => {
        const chunks: Buffer[] = [];
        await inflate(zip, entryOf(name), limit, (chunk) => chunks.push(chunk));
        return Buffer.concat(chunks);
      },
      digest: async (name, bytes) => {
        const hash = createHash('sha256');
        const size = await inflate(zip, entryOf(name), bytes, (chunk) => hash.update(chunk));
        if (size !== bytes) throw bundleDamaged(`${name} has another size than the manifest says`);
        return hash.digest('hex');
      },
      close: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    return asFailure(error);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw bundleStrange(`it holds ${zip.entryCount} files`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, externalFileAttributes, compressedSize, uncompressedSize } = entry;
    if (entries.has(name)) throw bundleStrange(`${name} is in it twice`);
    if (((externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw bundleStrange(`${name} is a link`);
    if (name.endsWith('/')) throw bundleStrange(`it holds a folder, ${name}`);
    if (entry.isEncrypted()) throw bundleStrange(`${name} is encrypted`);
    if (uncompressedSize > mostUnpacked(compressedSize))
      throw bundleStrange(`${name} would unpack to ${uncompressedSize} bytes`);
    entries.set(name, entry);
  }
  return entries;
}

/** Unpacks an entry, counting what really comes out; gives its size. */
async function inflate(zip: ZipFile, entry: Entry, limit: number, take: (chunk: Buffer) => void): Promise<number> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw bundleDamaged(`${entry.fileName} is larger than the manifest says`);
      take(chunk);
    }
    return size;
  } catch (error) {
    return asFailure(error);
  }
}

/** yauzl and zlib say in words what is wrong with an archive; the disk says it with a code. */
function asFailure(error: unknown): never {
  if (error instanceof StoreFailure || !(error instanceof Error)) throw error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') throw bundleUnreadable('there is no file of that name');
  if (code === 'EISDIR') throw bundleUnreadable('it is a folder');
  if (code !== '' && !code.startsWith('Z_')) throw bundleUnreadable(`the disk reported an error (${code})`);
  if (/end of central directory|not a zip/iu.test(error.message)) throw notABundle();
  if (/invalid characters|invalid relative path|absolute path/iu.test(error.message)) {
    throw bundleStrange('the name of a file in it leads out of it');
  }
  throw bundleDamaged(`its archive cannot be read (${error.message})`);
}
