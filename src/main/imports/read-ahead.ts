import type { Result } from '#core/result';
import type { ImportLimits } from '../importing/import-limits';
import type { SourceFile } from '../importing/read-article';
import type { ReadMany } from '../jobs/read-thread';

/** So many files are asked for at once. */
const AT_ONCE = 32;

/**
 * Reads the files by their place among the paths; with each that is asked for, the next are read too, and kept until they are
 * asked for. What is kept is no more than `readMany` carries at once. Empty paths are passed over.
 */
export function readAhead(
  paths: readonly string[],
  readMany: ReadMany,
  limits?: ImportLimits,
): (place: number) => Promise<Result<SourceFile>> {
  const kept = new Map<number, Result<SourceFile>>();
  return async (place) => {
    const known = kept.get(place);
    kept.delete(place);
    if (known) return known;
    // Files that were passed over, because they are not wanted any more.
    kept.clear();
    const most = Math.min(AT_ONCE, paths.length - place);
    const wanted = Array.from({ length: most }, (_, next) => place + next).filter((each) => paths[each] !== '');
    const [first, ...others] = await readMany(
      wanted.map((each) => paths[each] ?? ''),
      limits,
    );
    for (const [index, file] of others.entries()) kept.set(wanted[index + 1] ?? place, file);
    if (!first) throw new Error('Of files that were asked for, not one was read');
    return first;
  };
}
