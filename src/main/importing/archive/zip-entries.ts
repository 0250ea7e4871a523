import { fromBuffer, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { entryNames } from './entry-names';
import { salvageZip } from './salvage-zip';

/** One file of an archive. `inflate` counts what comes out, whatever the archive says, and gives null past `limit` bytes. */
export type ZipMember = {
  readonly name: string;
  /** A folder, a link, or a name that leads out of the archive: none of them is ever inflated. */
  readonly kind: 'file' | 'folder' | 'link' | 'outside';
  readonly isEncrypted: boolean;
  /** Its size in the archive, in bytes. */
  readonly packedBytes: number;
  readonly modifiedAt: string | null;
  readonly inflate: (limit: number) => Promise<Buffer | null>;
};

/** An archive whose files were found, all of them or, of one that was cut off, the first; nothing of it is written to the disk. */
export type OpenZip = {
  readonly count: number;
  readonly isCut: boolean;
  readonly members: () => AsyncGenerator<ZipMember>;
};

/** Opens a ZIP archive; it throws where there is none, as `members` and `inflate` do where it is damaged. */
export async function openZip(bytes: Uint8Array): Promise<OpenZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await open(buffer).catch((error: unknown) => {
    const salvaged = salvageZip(buffer);
    if (salvaged === null) throw error;
    return salvaged;
  });
  if ('members' in zip) return zip;
  return { count: zip.entryCount, isCut: false, members: () => membersOf(zip, entryNames(buffer)) };
}

/** Were yauzl to decode the names, one that leads out of the archive would make it give up the whole of it. */
function open(buffer: Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: false } as const;
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, options, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function* membersOf(zip: ZipFile, nameOf: (entry: Entry) => Promise<string>): AsyncGenerator<ZipMember> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const stop = (): void => {
        zip.removeAllListeners();
      };
      zip.once('entry', (found: Entry) => (stop(), resolve(found)));
      zip.once('end', () => (stop(), resolve(null)));
      zip.once('error', (error: Error) => (stop(), reject(error)));
      zip.readEntry();
    });
    if (entry === null) return;
    const name = await nameOf(entry);
    yield {
      name,
      kind: kindOf(entry, name),
      isEncrypted: entry.isEncrypted(),
      packedBytes: entry.compressedSize,
      modifiedAt: dateOf(entry),
      inflate: (limit) => inflate(zip, entry, limit),
    };
  }
}

/** Unix archives state the kind of a file in the upper bits of the attributes. */
function kindOf({ externalFileAttributes }: Entry, name: string): ZipMember['kind'] {
  if (validateFileName(name) !== null || name.includes('\0')) return 'outside';
  if (((externalFileAttributes >>> 16) & 0o170000) === 0o120000) return 'link';
  return name.endsWith('/') ? 'folder' : 'file';
}

function dateOf(entry: Entry): string | null {
  const date = entry.getLastModDate();
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function inflate(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) {
          stream.destroy();
          resolve(null);
        } else chunks.push(chunk);
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
