import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { isAbsent } from './failure';
import type { Files, OpenFile } from './files';
import { TEMP_FOLDER } from './layout';
import { makeLibraryFolder } from './library-folder';

/** Writes all bytes from `position` on, however many calls the system needs for it. */
export async function writeAll(file: Pick<OpenFile, 'write'>, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes, written, bytes.length - written, position + written);
    if (count === 0) throw Object.assign(new Error('The disk took no bytes'), { code: 'EIO' });
    written += count;
  }
}

/** Writes bytes to a new file under a unique name in the library's temp folder and syncs them; returns its path. */
async function writeTemp(
  files: Files,
  folder: string,
  bytes: Uint8Array,
  verify?: () => Promise<void>,
): Promise<string> {
  const temp = join(folder, TEMP_FOLDER);
  const path = join(temp, randomUUID());
  try {
    await inFolder(files, folder, temp, () => writeNew(files, path, bytes), verify);
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
  return path;
}

/**
 * Does what needs a folder of a library, and makes it only where it turns out to be missing, which is once in many
 * thousand times, and only where `verify` does not fail; that of the library itself is never made.
 */
export async function inFolder(
  files: Pick<Files, 'makeFolder' | 'removeEmpty'>,
  library: string,
  folder: string,
  work: () => Promise<void>,
  verify?: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isAbsent(error)) throw error;
    await makeLibraryFolder(files, library, folder, verify);
    await work();
  }
}

/**
 * Puts a whole file in its place or leaves the place as it was: temp, sync, rename, sync of the folder. `verify` is asked when
 * the new file lies in the library but not yet in its place: a folder that takes the place of the library's before that
 * fails it, and one that does so later has no such file, so that nothing is ever put into another library.
 */
export async function writeWhole(
  files: Files,
  folder: string,
  path: string,
  bytes: Uint8Array,
  verify?: () => Promise<void>,
): Promise<void> {
  const temp = await writeTemp(files, folder, bytes, verify);
  try {
    await verify?.();
    await files.rename(temp, path);
  } catch (error) {
    await files.remove(temp).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}

/** Writes and syncs a file that must not exist yet; its name is durable only once its folder is synced. */
export async function writeNew(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  await writeNewBy(files, path, (file) => writeAll(file, bytes, 0));
}

/** The same for a file that is written piece by piece, since it would be too large in memory. */
export async function writeNewBy(files: Files, path: string, write: (file: OpenFile) => Promise<void>): Promise<void> {
  const file = await files.open(path, 'wx');
  try {
    await write(file);
    await file.sync();
  } finally {
    await file.close();
  }
}
