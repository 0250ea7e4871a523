import type { AppError } from '#core/result';

/** An expected failure on its way out of the store; it becomes a Result at the border. */
export class StoreFailure extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.error = error;
  }
}

/** The code of a failed file system call, or null for any other error. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** True when the error says that the file or folder is not there. */
export function isAbsent(error: unknown): boolean {
  return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR';
}

/** What the person is told of a failure of the store or of the file system; any other error is a bug and is thrown on. */
export function toAppError(error: unknown): AppError {
  if (error instanceof StoreFailure) return error.error;
  const code = errorCode(error);
  if (code === null) throw error;
  return KNOWN[code] ?? diskError(code);
}

const DISK_FULL: AppError = {
  code: 'disk-full',
  message: 'The disk is full, so nothing more could be saved.',
  action: 'Free some space; what is not saved yet stays here and is saved as soon as there is room.',
};
/** Nothing can be written where the library is. */
export const READ_ONLY: AppError = {
  code: 'read-only-disk',
  message: 'The library is on a disk that cannot be written to.',
  action: 'You can read and export. To make changes, copy the library folder to another disk.',
};
const NO_PERMISSION: AppError = {
  code: 'no-permission',
  message: 'The library folder may not be read or written by you.',
  action: 'Check the permissions of the folder.',
};
const GONE: AppError = {
  code: 'library-gone',
  message: 'The library folder is no longer where it was.',
  action: 'Plug the disk in again or put the folder back; what is not saved yet stays here until then.',
};

const KNOWN: Readonly<Record<string, AppError>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: DISK_FULL,
  EROFS: READ_ONLY,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  ENOENT: GONE,
  ENOTDIR: GONE,
};

function diskError(code: string): AppError {
  return {
    code: 'disk-error',
    message: `The disk reported an error (${code}).`,
    action: 'Check the disk and its cable; what is not saved yet stays here and is tried again.',
  };
}

/** Says that the folder under the library's name is gone or is no longer the one that was opened. */
export function libraryGone(): StoreFailure {
  return new StoreFailure(GONE);
}
