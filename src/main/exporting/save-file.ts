import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fail, ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { errorCode } from '../store/failure';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import { writeNew } from '../store/write-file';

/**
 * Writes a file as a whole or not at all: under a unique name beside the target, synced, renamed over it, the folder
 * synced. After a failure the target is as it was and the temporary file is gone.
 */
export async function saveFile(path: string, bytes: Uint8Array, files: Files = REAL_FILES): Promise<Result<null>> {
  const folder = dirname(path);
  const temp = join(folder, `.sidelight-${randomUUID()}.tmp`);
  try {
    await writeNew(files, temp, bytes);
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

/** Says in words why a file or folder of that name could not be written; throws what is no failure of the disk. */
export function saveError(error: unknown, name: string): AppError {
  const code = errorCode(error);
  if (code === null) throw error;
  const [why, action] = REASONS[code] ?? [`the disk reported an error (${code})`, 'Try another folder.'];
  return fail('save-failed', `“${name}” was not saved: ${why}.`, action).error;
}

const ELSEWHERE = 'Choose another folder.';
const DISK_FULL = ['the disk is full', 'Free some space or choose another disk.'] as const;
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: ['the disk cannot hold a file of this size', 'Choose another disk.'],
  EROFS: ['the disk cannot be written to', ELSEWHERE],
  EACCES: ['you may not write to this folder', ELSEWHERE],
  EPERM: ['you may not write to this folder', ELSEWHERE],
  ENOENT: ['the folder is no longer there', ELSEWHERE],
  ENOTDIR: ['the folder is no longer there', ELSEWHERE],
  EISDIR: ['a folder of that name is in the way', 'Choose another name.'],
  EINVAL: ['the name is not allowed on this disk', 'Choose another name.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter name.'],
  EBUSY: ['another program has the file open', 'Close it there, or choose another name.'],
};
