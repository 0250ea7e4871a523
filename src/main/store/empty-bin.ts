import { join } from 'node:path';
import type { Catalogue } from '#core/library/catalogue';
import type { Change } from '#core/library/change';
import { isAbsent } from './failure';
import type { Files } from './files';
import { ARTICLES_FOLDER, originalPath } from './layout';

/** What emptying the recycle bin does: one change, and the files that nothing needs once it is durable. */
export type Emptying = { readonly change: Change; readonly articles: number; readonly paths: readonly string[] };

/** Plans the removal of all deleted articles, with their notes and decisions; null when there are none. */
export function planEmptying(folder: string, { articles, notes, reviews }: Catalogue): Emptying | null {
  const rows = Object.values(articles);
  const gone = rows.filter(({ deletedAt }) => deletedAt !== null);
  if (gone.length === 0) return null;
  const ids = new Set(gone.map(({ id }) => id));
  const kept = new Set(rows.flatMap(({ deletedAt, sha256 }) => (deletedAt === null ? [sha256] : [])));
  const originals = new Set(gone.map(({ sha256 }) => sha256).filter((sha256) => !kept.has(sha256)));
  const changes: readonly Change[] = [
    ...Object.values(notes).flatMap(({ id, articleId }): readonly Change[] =>
      ids.has(articleId) ? [{ type: 'note:delete', id }] : [],
    ),
    ...Object.values(reviews).flatMap(({ articleId, itemId }): readonly Change[] =>
      ids.has(articleId) ? [{ type: 'review:delete', articleId, itemId }] : [],
    ),
    ...gone.map(({ id }): Change => ({ type: 'article:drop', id })),
  ];
  return {
    change: { type: 'batch', changes },
    articles: gone.length,
    paths: [
      ...gone.map(({ file }) => join(folder, ARTICLES_FOLDER, file)),
      ...[...originals].map((sha256) => originalPath(folder, sha256)),
    ],
  };
}

/** Removes files; gives how many are still there. */
export async function removeAll(files: Files, paths: readonly string[]): Promise<number> {
  let left = 0;
  for (const path of paths) {
    await files.remove(path).catch((error: unknown) => {
      if (!isAbsent(error)) left += 1;
    });
  }
  return left;
}
