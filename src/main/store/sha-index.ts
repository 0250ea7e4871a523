import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import type { Change } from '#core/library/change';

/** Finds the articles of an imported content without walking through the library. */
export type ShaIndex = {
  /** The row of that content that is not deleted, else a deleted one, else null. */
  readonly find: (sha256: string) => ArticleRow | null;
  /** Takes in a change; to be called for each one. */
  readonly follow: (change: Change) => void;
};

/** An index of the catalogue, which it goes on reading: rows are only ever added to it, and looked at again when asked. */
export function createShaIndex(catalogue: Catalogue): ShaIndex {
  const ids = new Map<string, Set<string>>();
  function add({ sha256, id }: ArticleRow): void {
    const known = ids.get(sha256);
    if (known === undefined) ids.set(sha256, new Set([id]));
    else known.add(id);
  }
  function follow(change: Change): void {
    if (change.type === 'article:put') add(change.row);
    if (change.type === 'batch') change.changes.forEach(follow);
  }
  for (const row of Object.values(catalogue.articles)) add(row);
  return {
    follow,
    find: (sha256) => {
      const rows = [...(ids.get(sha256) ?? [])]
        .map((id) => catalogue.articles[id])
        .filter((row) => row?.sha256 === sha256);
      return rows.find((row) => row?.deletedAt === null) ?? rows[0] ?? null;
    },
  };
}
