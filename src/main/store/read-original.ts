import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sha256 } from './checksum';
import { toAppError } from './failure';
import { REAL_FILES } from './files';
import { originalPath } from './layout';

/** The bytes of a source exactly as they were imported; bytes that are not those are an error. */
export async function readOriginal(folder: string, digest: string): Promise<Result<Uint8Array>> {
  try {
    const bytes = await REAL_FILES.readFile(originalPath(folder, digest));
    if (sha256(bytes) === digest) return ok(bytes);
    return fail(
      'original-damaged',
      'The kept copy of the imported file is damaged.',
      `Import the file again, or put originals/${digest.slice(0, 2)}/${digest} back from a copy of the library folder or of its backups.`,
    );
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}
