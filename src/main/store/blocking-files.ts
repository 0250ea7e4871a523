import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { REAL_FILES, syncDescriptor, syncFolderBy } from './files';
import type { WritingFiles } from './write-many';

/**
 * The file system of this computer for a thread that may wait for it: each short call blocks, which costs a fraction of asking
 * another thread for it. Syncing does not, because many files sync faster together.
 */
export const BLOCKING_FILES: WritingFiles = {
  ...REAL_FILES,
  open: async (path, flags) => {
    const file = openSync(path, flags);
    return {
      write: async (bytes, offset, length, position) => writeSync(file, bytes, offset, length, position),
      sync: () => syncDescriptor(file),
      truncate: async (length) => {
        ftruncateSync(file, length);
      },
      close: async () => {
        closeSync(file);
      },
    };
  },
  readFile: async (path) => readFileSync(path),
  makeFolder: async (folder, within) => {
    try {
      mkdirSync(folder);
    } catch {
      await REAL_FILES.makeFolder(folder, within);
    }
  },
  rename: async (from, to) => {
    renameSync(from, to);
  },
  syncFolder: (folder) =>
    syncFolderBy(folder, { open: async (path) => openSync(path, 'r'), close: async (file) => closeSync(file) }),
};
