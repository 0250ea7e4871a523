import { basename } from 'node:path';
import { ok, type Result } from '#core/result';
import { isCollectionName } from '#shared/collection-names';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import { DEFAULT_LIMITS } from './import-limits';
import type { ImportLimits } from './import-limits';
import { explain } from './list-files';
import type { SourceFile } from './read-article';
import { tooLarge } from './sniff';

/** Reads a file with its name and its own date; one over the limit is refused before it is read into memory. */
export async function readSource(
  path: string,
  limits: ImportLimits = DEFAULT_LIMITS,
  files: Pick<Files, 'stat' | 'readFile'> = REAL_FILES,
): Promise<Result<SourceFile>> {
  try {
    const { size, modified } = await files.stat(path);
    const fileName = basename(path);
    const most = isCollectionName(fileName) ? limits.collectionBytes : limits.fileBytes;
    const refusal = tooLarge(fileName, size, most);
    if (refusal) return refusal;
    return ok({
      fileName,
      bytes: await files.readFile(path),
      modifiedAt: new Date(Math.round(modified)).toISOString(),
    });
  } catch (error) {
    return explain(path, error);
  }
}
