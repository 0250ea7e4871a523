import type { AppError } from '#core/result';

/** The library cannot be read without losing something; nothing was changed. */
export function damaged(file: string): AppError {
  return {
    code: 'library-damaged',
    message: `The library could not be read: ${file} is damaged or missing. Nothing was changed.`,
    action: 'Open a backup, or keep the folder as it is and ask for help.',
  };
}

/** The library was written by a program that knows a later format; nothing was changed. */
export function newerFormat(): AppError {
  return {
    code: 'newer-format',
    message: 'This library was written by a newer version of Sidelight. Nothing was changed.',
    action: 'Open it with that version or a later one.',
  };
}

/** The folder holds something, but not a library. */
export function notALibrary(folder: string): AppError {
  return {
    code: 'not-a-library',
    message: `The folder ${folder} is not a Sidelight library: it has no library.json.`,
    action: 'Choose another folder, or plug in the disk that holds the library.',
  };
}

/** There is no library and none was to be made. */
export function noLibrary(folder: string): AppError {
  return {
    code: 'no-library',
    message: `There is no library at ${folder}.`,
    action: 'Plug in the disk that holds it, or choose another library.',
  };
}

/** A new library was wanted where its folder cannot be made. */
export function folderNotMade(folder: string): AppError {
  return {
    code: 'folder-not-made',
    message: `The folder ${folder} for a new library cannot be made.`,
    action: 'Choose another place for it, in a folder that is there and that you may write to.',
  };
}

/** Another program is writing to the library; `holder` names it. */
export function libraryLocked(holder: string): AppError {
  return {
    code: 'library-locked',
    message: `The library is open in another program (${holder}), so it is read-only here.`,
    action: 'Close it there and open it here again to make changes.',
  };
}
