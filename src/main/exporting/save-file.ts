import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { errorCode } from '../store/failure';
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

/** The same where nothing of that name may be replaced, also what came there a moment ago: then it fails with the code `exists`. */
export async function saveNewFile(path: string, bytes: Uint8Array, files: Files = REAL_FILES): Promise<Result<null>> {
  return saveFileBy(path, (file) => writeAll(file, bytes, 0), files, nameNew);
}

/** How a written file gets its name. */
type Naming = (files: Files, temp: string, path: string) => Promise<void>;

/** Takes the place of a file that is there. */
export const nameAnyway: Naming = (files, temp, path) => files.rename(temp, path);

/** Leaves a file that is there. */
export const nameNew: Naming = async (files, temp, path) => {
  try {
    await files.link(temp, path);
  } catch (error) {
    if (!NO_LINKS.has(errorCode(error) ?? '')) throw error;
    // Disks of cameras and sticks know one name for a file only.
    const isThere = await files.stat(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw Object.assign(new Error('there by now'), { code: 'EEXIST' });
    return files.rename(temp, path);
  }
  await files.remove(temp);
};

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/** The same for a file that is written piece by piece; what `write` throws that is no failure of the disk is thrown on. */
export async function saveFileBy(
  path: string,
  write: (file: OpenFile) => Promise<void>,
  files: Files = REAL_FILES,
  name: Naming = nameAnyway,
): Promise<Result<null>> {
  const folder = dirname(path);
  const temp = join(folder, `.sidelight-${randomUUID()}.tmp`);
  try {
    await writeNewBy(files, temp, write);
    await name(files, temp, path);
  } catch (error) {
    await files.remove(temp).catch(() => undefined);
    const told = saveError(error, basename(path));
    return { ok: false, error: errorCode(error) === 'EEXIST' ? { ...told, code: 'exists' } : told };
  }
  // The file is whole under its name by now; a folder that cannot be synced (a pulled stick) is still a failure to tell.
  try {
    await files.syncFolder(folder);
  } catch (error) {
    return { ok: false, error: saveError(error, basename(path)) };
  }
  return ok(null);
}
