import { dirname, join } from 'node:path';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { errorCode, isAbsent, StoreFailure, toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { inParallel } from './in-parallel';
import { LOCK, SENTINEL, TEMP_FOLDER } from './layout';
import { libraryLocked } from './library-errors';
import { acquireLock } from './lock';
import { writeWhole } from './write-file';

/**
 * Copies a library, which must not be open, to a folder that is absent or empty; every file is read back and compared. The
 * sentinel comes last, so that a copy cut short is never taken for a library. After a failure the copy is removed; the
 * library itself is only read.
 */
export async function copyLibrary(from: string, to: string, files: Files = REAL_FILES): Promise<Result<null>> {
  let isBegun = false;
  try {
    if ((await namesIn(files, to)).length > 0) throw new StoreFailure(NOT_EMPTY);
    if (isBelow(to, from)) throw new StoreFailure(INSIDE_ITSELF);
    const taken = await acquireLock(files, from);
    if (!('lock' in taken)) throw new StoreFailure(libraryLocked(taken.heldBy));
    try {
      isBegun = true;
      await copyAll(files, from, to);
    } finally {
      await taken.lock.release();
    }
    return ok(null);
  } catch (error) {
    if (isBegun) await files.remove(to).catch(() => undefined);
    return { ok: false, error: toAppError(error) };
  }
}

async function copyAll(files: Files, from: string, to: string): Promise<void> {
  const paths = await filesBelow(files, from, '');
  const others = paths.filter((path) => path !== SENTINEL);
  for (const folder of new Set(paths.map((path) => dirname(path)))) await files.makeFolder(join(to, folder));
  await inParallel(others, (path) => copyChecked(files, from, to, path));
  await copyChecked(files, from, to, SENTINEL);
  await files.remove(join(to, TEMP_FOLDER));
  await files.syncFolder(dirname(to));
}

async function copyChecked(files: Files, from: string, to: string, path: string): Promise<void> {
  const bytes = await files.readFile(join(from, path));
  await writeWhole(files, to, join(to, path), bytes);
  if (!(await files.readFile(join(to, path))).equals(bytes)) throw new StoreFailure(NOT_THE_SAME);
}

/** Every file of a library as a path within it, but what belongs to the program that has it open. */
async function filesBelow(files: Files, root: string, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await files.list(join(root, folder))) {
    if (folder === '' && (name === TEMP_FOLDER || name === LOCK || name.startsWith(`${LOCK}.`))) continue;
    const path = folder === '' ? name : join(folder, name);
    const isFile = await files.list(join(root, path)).then(
      () => false,
      (error: unknown) => {
        if (errorCode(error) === 'ENOTDIR') return true;
        throw error;
      },
    );
    if (isFile) found.push(path);
    else found.push(...(await filesBelow(files, root, path)));
  }
  return found;
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(join(folder, '/'));
}

const NOT_EMPTY = {
  code: 'not-empty',
  message: 'There is something in that folder already. Nothing was changed.',
  action: 'Choose a new or an empty folder.',
};
const INSIDE_ITSELF = {
  code: 'inside-itself',
  message: 'A library cannot be moved into its own folder.',
  action: 'Choose a folder elsewhere.',
};
const NOT_THE_SAME = {
  code: 'copy-not-whole',
  message: 'A file was copied, but reading it back gave something else. The library stays where it was.',
  action: 'Check the disk you chose.',
};
