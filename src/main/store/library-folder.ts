import { dirname } from 'node:path';
import type { Files } from './files';

/**
 * Makes a folder of a library and those above it; that of the library itself is never made. `verify` is asked before and after where it is given: when
 * another folder took the library's place in that very moment, what was made in it is taken away again, and it fails.
 */
export async function makeLibraryFolder(
  files: Pick<Files, 'makeFolder' | 'removeEmpty'>,
  library: string,
  folder: string,
  verify: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await verify();
  try {
    await files.makeFolder(folder, library);
    await verify();
  } catch (error) {
    const isGone = await verify().then(
      () => false,
      () => true,
    );
    if (isGone) await removeEmptyBelow(files, library, folder);
    throw error;
  }
}

/** What holds something by now stays, and so does all above it. */
async function removeEmptyBelow(files: Pick<Files, 'removeEmpty'>, library: string, folder: string): Promise<void> {
  for (let each = folder; each !== library; each = dirname(each)) await files.removeEmpty(each).catch(() => undefined);
}
