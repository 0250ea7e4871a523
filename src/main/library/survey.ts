import { basename, dirname, join } from 'node:path';
import type { LibrarySurvey } from '#shared/ipc/library-messages';
import { backupNames } from '../store/backup';
import { REAL_FILES } from '../store/files';
import { ARTICLES_FOLDER, IMAGES_FOLDER, ORIGINALS_FOLDER } from '../store/layout';
import { exists } from './exists';

/** Counts what lies in a library folder by the names of its files; nothing is read or changed. */
export async function surveyLibrary(folder: string): Promise<LibrarySurvey> {
  const backups = await backupNames(REAL_FILES, folder).catch(() => []);
  return {
    folderName: basename(folder),
    parentName: basename(dirname(folder)) || dirname(folder),
    isThere: await exists(folder),
    articleFiles: await countBelow(join(folder, ARTICLES_FOLDER)),
    originals: await countBelow(join(folder, ORIGINALS_FOLDER)),
    images: await countBelow(join(folder, IMAGES_FOLDER)),
    backups: backups.length,
    latestBackup: backups[0]?.madeAt ?? null,
  };
}

async function countBelow(folder: string): Promise<number> {
  let count = 0;
  for (const part of await namesIn(folder)) count += (await namesIn(join(folder, part))).length;
  return count;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return REAL_FILES.list(folder).catch(() => []);
}
