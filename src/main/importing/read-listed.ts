import { readFileSync, statSync } from 'node:fs';
import type { Result } from '#core/result';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import type { ImportLimits } from './import-limits';
import { listFiles } from './list-files';
import type { SourceFile } from './read-article';
import { readSource } from './read-source';

/** The part of the file system that reading takes. */
export type ReadingFiles = Pick<Files, 'stat' | 'readFile'>;

/** The file system for a thread that may wait for it: a call that blocks costs a fraction of asking another thread for it. */
export const BLOCKING_READS: ReadingFiles = {
  stat: async (path) => {
    const { size, dev, ino, mtimeMs } = statSync(path);
    return { size, identity: `${dev}:${ino}`, modified: mtimeMs };
  },
  readFile: async (path) => readFileSync(path),
};

/** Reads a file that was listed for an import; a path that could not be listed is listed again, so that the reason is that of today. */
export async function readListed(
  path: string,
  limits?: ImportLimits,
  files: ReadingFiles = REAL_FILES,
): Promise<Result<SourceFile>> {
  const [listed] = await listFiles([path]);
  return listed !== undefined && !listed.files.ok ? listed.files : readSource(path, limits, files);
}
