import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { openZip } from './zip-entries';

/** The most entries, and the most bytes that all wanted entries together may hold when they are inflated. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES = 200 * 1024 * 1024;
/** No document shrinks to less than this share of its size; what claims to is made to fill memory. */
const MOST_RATIO = 500;
const ALWAYS_ALLOWED = 10 * 1024 * 1024;

/** The files in an archive by their names, which never lead out of it. */
export type ZipContents = ReadonlyMap<string, Buffer>;

/**
 * Reads the files of a document that is a ZIP archive, of those whose names are wanted. Nothing is written to the disk; links and
 * folders are left out, and so are names that lead out of the archive. What is inflated is counted as it comes.
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
    if (zip.count > MOST_ENTRIES) return tooMuch(`${zip.count} files; the limit is ${MOST_ENTRIES}`);
    for await (const { name, kind, inflate } of zip.members()) {
      if (kind !== 'file' || !isWanted(name)) continue;
      const inflated = await inflate(limit - total);
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
