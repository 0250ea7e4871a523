import { readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Result } from '#core/result';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import type { ImportLimits } from './import-limits';
import { listFiles } from './list-files';
import type { SourceFile } from './read-article';
import { readSource } from './read-source';

/** The part of the file system that reading takes. */
export type ReadingFiles = Pick<Files, 'stat' | 'readFile'> & { readonly isFile: (path: string) => Promise<boolean> };

/** The file system for a thread that may wait for it: a call that blocks costs a fraction of asking another thread for it. */
export const BLOCKING_READS: ReadingFiles = {
  isFile: async (path) => isFileNow(path),
  stat: async (path) => {
    const { size, dev, ino, mtimeMs } = statSync(path);
    return { size, identity: `${dev}:${ino}`, modified: mtimeMs };
  },
  readFile: async (path) => readFileSync(path),
};

const READS: ReadingFiles = {
  ...REAL_FILES,
  isFile: (path) =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    ),
};

/** Reads a file that was listed for an import; a path that could not be listed is listed again, so that the reason is that of today. */
export async function readListed(
  path: string,
  limits?: ImportLimits,
  files: ReadingFiles = READS,
): Promise<Result<SourceFile>> {
  if (await files.isFile(path)) return readSource(path, limits, files);
  const [listed] = await listFiles([path]);
  return listed !== undefined && !listed.files.ok ? listed.files : readSource(path, limits, files);
}

/** A path that may not be looked at is none, as one that leads nowhere. */
function isFileNow(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
