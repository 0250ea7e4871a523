import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '#core/library/catalogue';
import type { Change } from '#core/library/change';
import { keptDeletions } from '#core/library/kept';
import { isAbsent } from './failure';
import type { Files } from './files';
import { ARTICLES_FOLDER, imagePlace, originalPath } from './layout';

/** What emptying the recycle bin does: one change, and the files that nothing needs once it is durable. */
export type Emptying = {
  readonly change: Change;
  /** The present version of each article; earlier ones lie beside it. */
  readonly versions: readonly { readonly id: string; readonly path: string }[];
  /** Originals and pictures. */
  readonly contents: readonly string[];
};

/** The articles in the recycle bin. */
export function deletedIds({ articles }: Catalogue): ReadonlySet<string> {
  return new Set(Object.values(articles).flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id])));
}

/** Plans the removal of deleted articles, with their notes, decisions and kept records, and of pictures that nothing needs without them. */
export function planEmptying(
  folder: string,
  catalogue: Catalogue,
  ids: ReadonlySet<string>,
  images: ReadonlySet<string>,
): Emptying {
  const rows = Object.values(catalogue.articles);
  const gone = rows.filter(({ id }) => ids.has(id));
  const needed = new Set(rows.flatMap(({ id, sha256 }) => (ids.has(id) ? [] : [sha256])));
  const originals = new Set(gone.map(({ sha256 }) => sha256).filter((sha256) => !needed.has(sha256)));
  return {
    change: {
      type: 'batch',
      changes: [
        ...removals(catalogue, ids),
        ...[...images].map((id): Change => ({ type: 'kept:delete', kind: 'image', id })),
      ],
    },
    versions: gone.map(({ id, file }) => ({ id, path: join(folder, ARTICLES_FOLDER, file) })),
    contents: [
      ...[...originals].map((sha256) => originalPath(folder, sha256)),
      ...[...images].map((sha256) => join(folder, imagePlace(sha256))),
    ],
  };
}

/** The change that takes articles out of a catalogue, with their notes, decisions and kept records. */
export function removalOf(catalogue: Catalogue, ids: ReadonlySet<string>): Change {
  return { type: 'batch', changes: removals(catalogue, ids) };
}

function removals({ articles, notes, reviews, kept }: Catalogue, ids: ReadonlySet<string>): readonly Change[] {
  return [
    ...Object.values(notes).flatMap(({ id, articleId }): readonly Change[] =>
      articleId !== null && ids.has(articleId) ? [{ type: 'note:delete', id }] : [],
    ),
    ...Object.values(reviews).flatMap(({ articleId, itemId }): readonly Change[] =>
      ids.has(articleId) ? [{ type: 'review:delete', articleId, itemId }] : [],
    ),
    ...keptDeletions(kept, ids),
    ...Object.keys(articles).flatMap((id): readonly Change[] => (ids.has(id) ? [{ type: 'article:drop', id }] : [])),
  ];
}

/** Removes the files of a plan, every version of each article among them; gives how many are still there. */
export async function removeGone(files: Files, { versions, contents }: Emptying): Promise<number> {
  let left = 0;
  const remove = async (path: string): Promise<void> => {
    await files.remove(path).catch((error: unknown) => {
      if (!isAbsent(error)) left += 1;
    });
  };
  for (const { id, path } of versions) {
    const beside = await files.list(dirname(path)).catch(() => []);
    const own = beside.filter((name) => name.startsWith(`${id}-`) && name.length === basename(path).length);
    for (const name of own.length === 0 ? [basename(path)] : own) await remove(join(dirname(path), name));
  }
  for (const path of contents) await remove(path);
  return left;
}
