import { dirname } from 'node:path';
import type { Files } from './files';
import { inParallel } from './in-parallel';

/** Makes one folder of a library, as `makeLibraryFolders` does. */
export function makeLibraryFolder(
  files: Pick<Files, 'makeFolder' | 'removeEmpty'>,
  library: string,
  folder: string,
  verify?: () => Promise<void>,
): Promise<void> {
  return makeLibraryFolders(files, library, new Set([folder]), verify);
}

/**
 * Makes folders of a library and those above them; that of the library itself is never made. `verify` is asked before and after where it is given: when
 * another folder took the library's place in that very moment, what was made in it is taken away again, and it fails.
 */
export async function makeLibraryFolders(
  files: Pick<Files, 'makeFolder' | 'removeEmpty'>,
  library: string,
  folders: ReadonlySet<string>,
  verify: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await verify();
  try {
    await inParallel(folders, (folder) => files.makeFolder(folder, library));
    await verify();
  } catch (error) {
    const isGone = await verify().then(
      () => false,
      () => true,
    );
    if (isGone) for (const folder of folders) await removeEmptyBelow(files, library, folder);
    throw error;
  }
}

/** What holds something by now stays, and so does all above it. */
async function removeEmptyBelow(files: Pick<Files, 'removeEmpty'>, library: string, folder: string): Promise<void> {
  for (let each = folder; each !== library; each = dirname(each)) await files.removeEmpty(each).catch(() => undefined);
}
