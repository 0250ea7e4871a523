import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sizeInWords } from '../import-limits';
import type { ImportLimits } from '../import-limits';
import { openZip } from './zip-entries';

/** No document has more parts. */
const MOST_ENTRIES = 20_000;
/** A ratio says nothing about what is small anyway, in bytes. */
const ALWAYS_ALLOWED = 10 * 1024 * 1024;

/** The files in an archive by their names, which never lead out of it. */
export type ZipContents = ReadonlyMap<string, Buffer>;

/** What could be read of an archive: all that was wanted, or, where it was cut off, what came before that. */
type ReadZip = { readonly parts: ZipContents; readonly isCut: boolean };

/** What to do about a file that was cut off. */
export const COPY_AGAIN = 'Copy or download it again.';

/**
 * Reads the files of a document that is a ZIP archive, of those whose names are wanted. Nothing is written to the disk; links and
 * folders are left out, and so are names that lead out of the archive. What is inflated is counted as it comes.
 */
export async function readZip(
  bytes: Uint8Array,
  { documentBytes, ratio }: ImportLimits,
  isWanted: (name: string) => boolean,
): Promise<Result<ReadZip>> {
  const contents = new Map<string, Buffer>();
  const limit = Math.min(documentBytes, Math.max(ALWAYS_ALLOWED, bytes.length * ratio));
  let total = 0;
  try {
    const zip = await openZip(bytes);
    if (zip.count > MOST_ENTRIES) return tooMuch(`${zip.count} files; the limit is ${MOST_ENTRIES}`);
    for await (const { name, kind, inflate } of zip.members()) {
      if (kind !== 'file' || !isWanted(name)) continue;
      const inflated = await inflate(limit - total).catch((error: unknown) => {
        if (zip.isCut) return undefined;
        throw error;
      });
      if (inflated === undefined) continue;
      if (inflated === null)
        return tooMuch(`more than ${sizeInWords(limit)} when it is unpacked; that is the limit for one of its size`);
      total += inflated.length;
      contents.set(name, inflated);
    }
    return ok({ parts: contents, isCut: zip.isCut });
  } catch {
    return fail('archive-damaged', 'It is damaged or was cut off, and cannot be read.', COPY_AGAIN);
  }
}

function tooMuch(what: string): Result<never> {
  return fail('archive-too-large', `It is a ZIP archive that holds ${what}.`, 'Unpack it and import the files.');
}
