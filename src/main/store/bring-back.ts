import { join } from 'node:path';
import type { Clock } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { backupNames, readBackup } from './backup';
import { copyParts } from './backup-copy';
import { isAbsent, StoreFailure, toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { BACKUPS_FOLDER } from './layout';
import { restoreBackup } from './restore-backup';
import { writeWhole } from './write-file';

/** What was brought back: when the backup was made, and how many files of articles the copy lacked. */
export type BroughtBack = { readonly madeAt: string; readonly missing: number };

/**
 * Makes a library in `target`, which must be absent or empty, from the latest whole backup of a copy. The copy is only
 * read. Cut short, the target is no library yet and can be removed.
 */
export async function bringBack(
  copy: string,
  target: string,
  { clock, files = REAL_FILES }: { readonly clock: Clock; readonly files?: Files },
): Promise<Result<BroughtBack>> {
  try {
    const names = await files.list(target).catch((error: unknown) => {
      if (isAbsent(error)) return [];
      throw error;
    });
    if (names.length > 0) throw new StoreFailure(NOT_EMPTY);
    for (const { name, madeAt } of await backupNames(files, copy)) {
      const backup = await readBackup(files, copy, name);
      if (backup === null) continue;
      await files.makeFolder(join(target, BACKUPS_FOLDER));
      const missing = await copyParts(files, copy, target, backup.catalogue);
      const bytes = await files.readFile(join(copy, BACKUPS_FOLDER, name));
      await writeWhole(files, target, join(target, BACKUPS_FOLDER, name), bytes);
      const restored = await restoreBackup(target, name, { clock, files });
      return restored.ok ? ok({ madeAt, missing: missing.length }) : restored;
    }
    throw new StoreFailure(NONE_WHOLE);
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

const NOT_EMPTY = {
  code: 'not-empty',
  message: 'There is something in that folder already. Nothing was changed.',
  action: 'Choose a new or an empty folder.',
};
const NONE_WHOLE = {
  code: 'no-whole-backup',
  message: 'The copy holds no whole backup. Nothing was changed.',
  action: 'Try another copy.',
};
