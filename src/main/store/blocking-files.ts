import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { REAL_FILES, syncDescriptor } from './files';
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
      close: async () => {
        closeSync(file);
      },
    };
  },
  rename: async (from, to) => {
    renameSync(from, to);
  },
};
