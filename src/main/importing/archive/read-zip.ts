import { fromBuffer, getFileNameLowLevel, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';

/** The most entries, and the most bytes that all wanted entries together may hold when they are inflated. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** No document shrinks to less than this share of its size; what claims to is made to fill memory. */
const MOST_RATIO = 500;
const ALWAYS_ALLOWED = 10 * 1024 * 1024;

/** The files in an archive by their names, which never lead out of it. */
export type ZipContents = ReadonlyMap<string, Buffer>;

/**
 * Reads the files of a ZIP archive whose names are wanted. Nothing is written to the disk; links and folders are left out, and
 * so are names that lead out of the archive. What is inflated is counted as it comes, whatever the archive says of itself.
 */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Promise<Result<ZipContents>> {
  const contents = new Map<string, Buffer>();
  const limit = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, bytes.length * MOST_RATIO));
  let total = 0;
  try {
    const zip = await openZip(bytes);
    if (zip.entryCount > MOST_ENTRIES) return tooMuch(`${zip.entryCount} files; the limit is ${MOST_ENTRIES}`);
    for await (const entry of entriesOf(zip)) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      const isLedOut = validateFileName(name) !== null;
      if (isLedOut || name.endsWith('/') || isLink(entry) || !isWanted(name)) continue;
      const inflated = await inflate(zip, entry, limit - total);
      if (inflated === null) return tooMuch(`more than ${Math.floor(limit / 1024 / 1024)} MB when it is unpacked`);
      total += inflated.length;
      contents.set(name, inflated);
    }
    return ok(contents);
  } catch (error) {
    return fail(
      'archive-damaged',
      `It is a ZIP archive that cannot be read: ${error instanceof Error ? error.message : 'it is damaged'}.`,
      'Save it again from the program it came from.',
    );
  }
}

function tooMuch(what: string): Result<never> {
  return fail('archive-too-large', `It is a ZIP archive that holds ${what}.`, 'Unpack it and import the files.');
}

/** Were yauzl to decode the names, one that leads out of the archive would make it give up the whole of it. */
function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: false } as const;
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
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
    yield entry;
  }
}

/** The kind of a file as Unix archives state it: the upper bits of the attributes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
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
