import type { AppError } from '#core/result';

/**
 * What is said of texts of an import that the library could not take. What the store says of the disk is about notes, which stay in
 * the window and are saved later; a text stays where it came from, nothing of it is kept, and it is tried again from the report.
 */
export function notStored(error: AppError): AppError {
  return NOT_STORED[error.code] ?? error;
}

/** The same of an import that could not begin, so that it has no report. */
export function notBegun(error: AppError): AppError {
  return NOT_BEGUN[error.code] ?? error;
}

const FULL = 'disk-full';
const GONE = 'library-gone';

const NOT_STORED: Readonly<Record<string, AppError>> = {
  [FULL]: {
    code: FULL,
    message: 'The disk of the library is full, so nothing of this text is in the library.',
    action: 'What was added before stays. Make room on that disk, then choose Retry in this report.',
  },
  [GONE]: {
    code: GONE,
    message: 'The library folder is no longer where it was, so nothing of this text is in the library.',
    action: 'Plug the disk in again or put the folder back, then choose Retry in this report.',
  },
};

const NOT_BEGUN: Readonly<Record<string, AppError>> = {
  [FULL]: {
    code: FULL,
    message: 'The disk of the library is full, so the import was not begun.',
    action: 'Make room on that disk, then import these files again.',
  },
  [GONE]: {
    code: GONE,
    message: 'The library folder is no longer where it was, so the import was not begun.',
    action: 'Plug the disk in again or put the folder back, then import these files again.',
  },
};
