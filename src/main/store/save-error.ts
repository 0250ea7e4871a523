import { fail } from '#core/result';
import type { AppError } from '#core/result';
import { errorCode } from './failure';

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
  EEXIST: ['a file of that name has come there meanwhile', 'Export it again.'],
  EISDIR: ['a folder of that name is in the way', 'Choose another name.'],
  EINVAL: ['the name is not allowed on this disk', 'Choose another name.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter name.'],
  EBUSY: ['another program has the file open', 'Close it there, or choose another name.'],
};
