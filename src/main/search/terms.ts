import type { Database } from 'node-sqlite3-wasm';

/** The words that the index holds or once held, for the suggestion of one where a word is not found. */
export type Terms = {
  /** Takes in the words of a document, inside the transaction that stores it. */
  readonly add: (words: ReadonlySet<string>) => void;
  /** The words of these lengths whose letters differ so little that they may be within so many edits. */
  readonly near: (word: string, most: number) => readonly string[];
};

/** Words of other lengths are hardly mistyped, or not words. */
const LENGTHS = { least: 2, most: 40 } as const;
/** Words known to be stored are not stored again; the cache is emptied before it grows large. */
const MOST_CACHED = 50_000;

type Shelf = { readonly terms: string[]; readonly letters: number[] };

/** The words in the table `terms`; they are read into memory when first asked for. */
export function createTerms(database: Database): Terms {
  const stored = new Set<string>();
  let shelves: Map<number, Shelf> | null = null;

  const put = (all: Map<number, Shelf>, term: string): void => {
    const shelf = all.get(term.length) ?? { terms: [], letters: [] };
    shelf.terms.push(term);
    shelf.letters.push(lettersOf(term));
    all.set(term.length, shelf);
  };
  const read = (): Map<number, Shelf> => {
    const all = new Map<number, Shelf>();
    for (const row of database.all('SELECT term FROM terms')) put(all, row['term'] as string);
    return all;
  };

  return {
    add: (words) => {
      for (const word of words) {
        if (word.length < LENGTHS.least || word.length > LENGTHS.most || stored.has(word)) continue;
        if (stored.size >= MOST_CACHED) stored.clear();
        stored.add(word);
        const { changes } = database.run('INSERT OR IGNORE INTO terms VALUES (?)', [word]);
        if (changes > 0 && shelves !== null) put(shelves, word);
      }
    },
    near: (word, most) => {
      shelves ??= read();
      const letters = lettersOf(word);
      const near: string[] = [];
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        const shelf = shelves.get(length);
        shelf?.letters.forEach((each, index) => {
          // An edit changes at most two of the letters a word has.
          if (bitsIn(each ^ letters) <= 2 * most) near.push(shelf.terms[index] ?? '');
        });
      }
      return near;
    },
  };
}

/** Which letters a word has, one bit for those that are the same modulo 32. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
