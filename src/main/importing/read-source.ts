import { basename } from 'node:path';
import { ok, type Result } from '#core/result';
import { REAL_FILES } from '../store/files';
import { explain } from './list-files';
import type { SourceFile } from './read-article';
import { tooLarge } from './sniff';

/** Reads a file with its name and its own date; one over the limit is refused before it is read into memory. */
export async function readSource(path: string): Promise<Result<SourceFile>> {
  try {
    const { size, modified } = await REAL_FILES.stat(path);
    const fileName = basename(path);
    const refusal = tooLarge(fileName, size);
    if (refusal) return refusal;
    return ok({
      fileName,
      bytes: await REAL_FILES.readFile(path),
      modifiedAt: new Date(Math.round(modified)).toISOString(),
    });
  } catch (error) {
    return explain(path, error);
  }
}
