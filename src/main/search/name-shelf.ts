import type { Database } from 'node-sqlite3-wasm';
import { createNameCounts } from '#core/search/name-counts';
import type { NameCounts, Names } from '#core/search/name-counts';
import type { SearchDocument } from '#core/search/scan';

/** The names of an article that has none. */
export const NO_NAMES: Names = { person: [], org: [] };

/** The names that the index holds, in memory from when they are first asked for. */
export type NameShelf = {
  readonly read: () => NameCounts;
  /** Takes in what was put into the index and removed from it. */
  readonly follow: (puts: readonly { readonly document: SearchDocument }[], removed: readonly string[]) => void;
};

/** The names in the table `names`. */
export function createNameShelf(database: Database): NameShelf {
  let counts: NameCounts | null = null;

  function readAll(): NameCounts {
    const all = createNameCounts();
    for (const row of database.all('SELECT id, names FROM names JOIN docs USING (rowid)'))
      all.put(row['id'] as string, JSON.parse(row['names'] as string) as Names);
    return all;
  }

  return {
    read: () => (counts ??= readAll()),
    follow: (puts, removed) => {
      if (counts === null) return;
      for (const id of removed) counts.remove(id);
      for (const { document } of puts) counts.put(document.id, document.names ?? NO_NAMES);
    },
  };
}
