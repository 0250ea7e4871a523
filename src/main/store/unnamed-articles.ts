import { join } from 'node:path';
import { isAbsent } from './failure';
import type { Files } from './files';
import { ARTICLES_FOLDER } from './layout';

/**
 * What the person is told of a library without one article in its catalogue whose folder still holds files of articles:
 * a journal that was emptied looks like that of a new library. Null when there are no such files.
 */
export async function unnamedArticlesNotice(files: Files, folder: string): Promise<string | null> {
  const below = join(folder, ARTICLES_FOLDER);
  let count = 0;
  for (const name of await namesIn(files, below)) count += (await namesIn(files, join(below, name))).length;
  if (count === 0) return null;
  return (
    `The library lists no article, yet ${ARTICLES_FOLDER}/ holds ${count === 1 ? 'one file' : `${count} files`} of articles; ` +
    'nothing of them was removed. If an import was cut short, import the same files again. If there were articles before, ' +
    'the journal was emptied from outside: put a copy of it back.'
  );
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}
