import type { Database } from 'node-sqlite3-wasm';
import { createWordShelves } from '#core/search/known-words';
import type { CountOptions, KnownWords, WordShelves } from '#core/search/known-words';

/** The words that the index holds or once held, and how many articles hold each of them now. */
export type Terms = KnownWords & {
  /** Takes in the words of a document, inside the transaction that stores it. */
  readonly add: (words: ReadonlySet<string>) => void;
};

/** Words of other lengths are hardly mistyped, or not words. */
const LENGTHS = { least: 2, most: 40 } as const;
/** Words known to be stored are not stored again; the cache is emptied before it grows large. */
const MOST_CACHED = 50_000;

const COUNT = 'SELECT count(*) AS held FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ?)';
/** The same for one word in any field without a limit, in half the time. */
const COUNT_ALL = 'SELECT doc AS held FROM vocabulary WHERE term = ?';
/** As SQLite understands it. */
const NO_LIMIT = -1;

/** The words in the table `terms`; they are read into memory when first asked for. */
export function createTerms(database: Database): Terms {
  const stored = new Set<string>();
  let shelves: WordShelves | null = null;

  const read = (): WordShelves => {
    const all = createWordShelves();
    for (const row of database.all('SELECT term FROM terms')) all.put(row['term'] as string);
    return all;
  };

  return {
    add: (words) => {
      for (const word of words) {
        if (word.length < LENGTHS.least || word.length > LENGTHS.most || stored.has(word)) continue;
        if (stored.size >= MOST_CACHED) stored.clear();
        stored.add(word);
        const { changes } = database.run('INSERT OR IGNORE INTO terms VALUES (?)', [word]);
        if (changes > 0) shelves?.put(word);
      }
    },
    near: (word, most) => (shelves ??= read()).near(word, most),
    count: (word, { field = null, isPrefix = false, most = NO_LIMIT }: CountOptions = {}) => {
      if (field === null && !isPrefix && most === NO_LIMIT)
        return Number(database.get(COUNT_ALL, [word])?.['held'] ?? 0);
      const expression = `${field === null ? '' : `${field} : `}"${word}"${isPrefix ? ' *' : ''}`;
      return Number(database.get(COUNT, [expression, most])?.['held'] ?? 0);
    },
  };
}
