import type { Database } from 'node-sqlite3-wasm';
import { editDistance } from '#core/search/edit-distance';
import { printQuery } from '#core/search/query';
import type { Query, Term } from '#core/search/query';
import { wordsOf } from '#core/search/scan';

const MOST_EDITS = 2;
/** A shorter word is near to too many others. */
const SHORTEST = 4;

/** The query with each word the library does not know replaced by the nearest it knows; null when there is none. */
export function suggest(database: Database, query: Query): string | null {
  let isChanged = false;
  const terms = query.map((term): Term => {
    if (term.kind === 'date' || term.kind === 'language' || term.isNot) return term;
    const words = wordsOf(term);
    const known = words.map((word) => nearest(database, word, term.kind === 'prefix') ?? word);
    if (known.every((word, index) => word === words[index])) return term;
    isChanged = true;
    return { ...term, kind: term.kind === 'phrase' ? 'phrase' : 'word', text: known.join(' ') };
  });
  return isChanged ? printQuery(terms) : null;
}

function nearest(database: Database, word: string, isPrefix: boolean): string | null {
  const { length } = word;
  const end = `${word}\u{10FFFF}`;
  const held = isPrefix
    ? database.get('SELECT 1 FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1', [word, end])
    : database.get('SELECT 1 FROM vocabulary WHERE term = ?', [word]);
  if (held !== null || length < SHORTEST) return null;
  let best: { readonly term: string; readonly edits: number; readonly count: number } | null = null;
  const rows = database.all('SELECT term, doc FROM vocabulary WHERE length(term) BETWEEN ? AND ?', [
    length - MOST_EDITS,
    length + MOST_EDITS,
  ]);
  for (const row of rows) {
    const term = row['term'] as string;
    const count = Number(row['doc']);
    const edits = editDistance(word, term, MOST_EDITS);
    if (edits > MOST_EDITS) continue;
    if (best === null || edits < best.edits || (edits === best.edits && count > best.count))
      best = { term, edits, count };
  }
  return best?.term ?? null;
}
