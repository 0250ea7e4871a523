import type { Database } from 'node-sqlite3-wasm';
import type { SearchDocument } from '#core/search/scan';

/** The documents of the index by their rowid. Those asked for last stay in memory: the next letter typed asks for most of them again. */
export type Documents = {
  readonly read: (rowids: readonly number[]) => readonly SearchDocument[];
  /** To be called when anything in the index changes. */
  readonly forget: () => void;
};

/** Characters of JSON that are kept; everything is let go before it becomes more. */
const MOST_KEPT = 16 * 1024 * 1024;

/** Read all in one question: each one costs more than what it reads. */
const READ =
  'SELECT rowid AS found, document FROM json_each(?) AS wanted CROSS JOIN texts ON texts.rowid = wanted.value';

/** The documents in the table `texts`. */
export function createDocuments(database: Database): Documents {
  const kept = new Map<number, SearchDocument>();
  let size = 0;
  const forget = (): void => {
    kept.clear();
    size = 0;
  };
  return {
    forget,
    read: (rowids) => {
      const found = new Map<number, SearchDocument>();
      const missing: number[] = [];
      for (const rowid of rowids) {
        const known = kept.get(rowid);
        if (known === undefined) missing.push(rowid);
        else found.set(rowid, known);
      }
      for (const row of missing.length === 0 ? [] : database.all(READ, [JSON.stringify(missing)])) {
        const json = row['document'] as string;
        const document = JSON.parse(json) as SearchDocument;
        found.set(Number(row['found']), document);
        if (json.length > MOST_KEPT / 100) continue;
        if (size + json.length > MOST_KEPT) forget();
        size += json.length;
        kept.set(Number(row['found']), document);
      }
      return rowids.flatMap((rowid) => found.get(rowid) ?? []);
    },
  };
}
