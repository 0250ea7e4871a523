import { stat } from 'node:fs/promises';
import type { AppError } from '#core/result';
import { listFiles } from '../importing/list-files';

/** What tells one state of a file from another. */
type Stamps = ReadonlyMap<string, string>;

/** One look at a watched folder: the files of now, and those of them that are whole and have not been taken in this state. */
export type WatchedLook = {
  readonly files: Stamps;
  readonly ready: readonly string[];
  /** Why the folder could not be looked at; nothing is forgotten then. */
  readonly problem: AppError | null;
};

/**
 * Looks at a folder. A file is taken for whole when it is as it was at the look before, and not empty: one that is being written
 * grows. `taken` says in which state each file was imported.
 */
export async function lookAtFolder(folder: string, before: Stamps, taken: Stamps): Promise<WatchedLook> {
  const [listed] = await listFiles([folder]);
  if (!listed || (!listed.files.ok && listed.files.error.code !== 'no-files')) {
    return { files: new Map(), ready: [], problem: listed && !listed.files.ok ? listed.files.error : null };
  }
  const files = new Map<string, string>();
  for (const path of listed.files.ok ? listed.files.value : []) {
    const status = await stat(path).catch(() => null);
    if (status !== null && status.size > 0) files.set(path, `${status.size} ${Math.round(status.mtimeMs)}`);
  }
  const ready = [...files].filter(([path, stamp]) => before.get(path) === stamp && taken.get(path) !== stamp);
  return { files, ready: ready.map(([path]) => path), problem: null };
}
