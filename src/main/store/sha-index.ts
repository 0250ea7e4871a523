import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import type { Change } from '#core/library/change';

/** Finds the articles of an imported content without walking through the library. */
export type ShaIndex = {
  /** The row of that content that is not deleted, else a deleted one, else null. */
  readonly find: (sha256: string) => ArticleRow | null;
  /** Takes in a change; to be called for each one. */
  readonly follow: (change: Change) => void;
};

/** An index of the catalogue, made when it is first asked; rows are only ever added to it, and looked at again then. */
export function createShaIndex(catalogue: Catalogue): ShaIndex {
  let ids: Map<string, Set<string>> | null = null;
  function add(index: Map<string, Set<string>>, { sha256, id }: ArticleRow): void {
    const known = index.get(sha256);
    if (known === undefined) index.set(sha256, new Set([id]));
    else known.add(id);
  }
  function make(): Map<string, Set<string>> {
    const index = new Map<string, Set<string>>();
    for (const row of Object.values(catalogue.articles)) add(index, row);
    return index;
  }
  function follow(change: Change): void {
    if (ids === null) return;
    if (change.type === 'article:put') add(ids, change.row);
    if (change.type === 'batch') change.changes.forEach(follow);
  }
  return {
    follow,
    find: (sha256) => {
      ids ??= make();
      const rows = [...(ids.get(sha256) ?? [])]
        .map((id) => catalogue.articles[id])
        .filter((row) => row?.sha256 === sha256);
      return rows.find((row) => row?.deletedAt === null) ?? rows[0] ?? null;
    },
  };
}
