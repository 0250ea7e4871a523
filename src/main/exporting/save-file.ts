import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { REAL_FILES } from '../store/files';
import type { Files, OpenFile } from '../store/files';
import { saveError } from '../store/save-error';
import { writeAll, writeNewBy } from '../store/write-file';

/**
 * Writes a file as a whole or not at all: under a unique name beside the target, synced, renamed over it, the folder
 * synced. After a failure the target is as it was and the temporary file is gone.
 */
export async function saveFile(path: string, bytes: Uint8Array, files: Files = REAL_FILES): Promise<Result<null>> {
  return saveFileBy(path, (file) => writeAll(file, bytes, 0), files);
}

/** The same for a file that is written piece by piece; what `write` throws that is no failure of the disk is thrown on. */
export async function saveFileBy(
  path: string,
  write: (file: OpenFile) => Promise<void>,
  files: Files = REAL_FILES,
): Promise<Result<null>> {
  const folder = dirname(path);
  const temp = join(folder, `.sidelight-${randomUUID()}.tmp`);
  try {
    await writeNewBy(files, temp, write);
    await files.rename(temp, path);
  } catch (error) {
    await files.remove(temp).catch(() => undefined);
    return { ok: false, error: saveError(error, basename(path)) };
  }
  // The file is whole under its name by now; a folder that cannot be synced (a pulled stick) is still a failure to tell.
  try {
    await files.syncFolder(folder);
  } catch (error) {
    return { ok: false, error: saveError(error, basename(path)) };
  }
  return ok(null);
}
