import { close, constants, fdatasync, fstat, fsync, ftruncate, open, readFile, rename, stat, write } from 'node:fs';
import type { NoParamCallback, Stats } from 'node:fs';
import { link, mkdir, readdir, rm, rmdir, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** An open file; every call may fail with a Node error that carries a `code`. */
export type OpenFile = {
  /** Resolves with the bytes really written, which may be fewer than asked for. */
  readonly write: (bytes: Uint8Array, offset: number, length: number, position: number) => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly datasync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  readonly stat: () => Promise<FileFacts>;
  readonly close: () => Promise<void>;
};

/** What the store needs to know about a file: `identity` changes when another file stands under the same name. */
type FileFacts = { readonly size: number; readonly identity: string; readonly modified: number };

/** The part of the file system the store uses; one seam, so that tests can make any single call of it fail. */
export type Files = {
  /** `r+` an existing file, `wx` a new one that must not exist yet. */
  readonly open: (path: string, flags: 'r+' | 'wx') => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it; with `within`, only those below that one, which itself is never made. */
  readonly makeFolder: (folder: string, within?: string) => Promise<void>;
  /** Removes a folder in which nothing is; fails for any other. */
  readonly removeEmpty: (folder: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly link: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder with all in it; what is absent is no failure. */
  readonly remove: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<FileFacts>;
  readonly touch: (path: string, at: Date) => Promise<void>;
  /** Makes the names in a folder durable; quietly does nothing where the system cannot. */
  readonly syncFolder: (folder: string) => Promise<void>;
};

/** The file system of this computer. What an import calls for each file has no FileHandle: that costs twice the call itself. */
export const REAL_FILES: Files = {
  open: async (path, flags) => {
    const file = await asked<number>((done) => {
      open(path, flags, done);
    });
    return {
      write: (bytes, offset, length, position) =>
        asked((done) => {
          write(file, bytes, offset, length, position, done);
        }),
      sync: () => syncDescriptor(file),
      datasync: () => carriedOut((done) => fdatasync(file, done)),
      truncate: (length) => carriedOut((done) => ftruncate(file, length, done)),
      stat: async () => factsOf(await asked<Stats>((done) => fstat(file, done))),
      close: () => carriedOut((done) => close(file, done)),
    };
  },
  readFile: (path) => asked((done) => readFile(path, done)),
  list: (folder) => readdir(folder),
  makeFolder,
  removeEmpty: (folder) => rmdir(folder),
  rename: (from, to) => carriedOut((done) => rename(from, to, done)),
  link,
  remove: (path) => rm(path, { recursive: true, force: true }),
  stat: async (path) => factsOf(await statOf(path)),
  touch: (path, at) => utimes(path, at, at),
  syncFolder,
};

/** The answer of a call that gives a value. */
function asked<T>(call: (done: (error: Error | null, value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, value) => {
      if (error === null) resolve(value);
      else reject(error);
    });
  });
}

function carriedOut(call: (done: NoParamCallback) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

/** Makes an open file durable, without blocking the thread. */
export function syncDescriptor(file: number): Promise<void> {
  return carriedOut((done) => fsync(file, done));
}

function statOf(path: string): Promise<Stats> {
  return asked((done) => stat(path, done));
}

function factsOf(stats: { size: number; dev: number; ino: number; mtimeMs: number }): FileFacts {
  return { size: stats.size, identity: `${stats.dev}:${stats.ino}`, modified: stats.mtimeMs };
}

/** Not Node's own recursion: on a full disk that says ENOENT, which would pass for a library that is gone. */
async function makeFolder(folder: string, within?: string): Promise<void> {
  const above = dirname(folder);
  try {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || above === folder || above === within) throw error;
      await makeFolder(above, within);
      // Once more only: there are places, such as /proc, that say so of any name in a folder that is there.
      await mkdir(folder);
    });
  } catch (error) {
    // A folder that is there is told as EEXIST, and on some disks as something else. One that just went is told as gone.
    const found = await statOf(folder).catch((gone: NodeJS.ErrnoException) => {
      throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? gone : error;
    });
    if (!found.isDirectory()) throw error;
  }
}

/** Windows cannot open a folder for this, and some file systems (FUSE, network shares) refuse to sync one. */
const CANNOT_SYNC_FOLDER = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM']);

function syncFolder(folder: string): Promise<void> {
  return syncFolderBy(folder, {
    open: (path) =>
      asked((done) => {
        open(path, constants.O_RDONLY, done);
      }),
    close: (file) => carriedOut((done) => close(file, done)),
  });
}

/** Makes the names in a folder durable, with these calls to open and close it; quietly does nothing where the system cannot. */
export async function syncFolderBy(
  folder: string,
  by: { readonly open: (path: string) => Promise<number>; readonly close: (file: number) => Promise<void> },
): Promise<void> {
  try {
    const opened = await by.open(folder);
    try {
      await syncDescriptor(opened);
    } finally {
      await by.close(opened);
    }
  } catch (error) {
    if (!CANNOT_SYNC_FOLDER.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
