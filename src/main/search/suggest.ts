import type { Database } from 'node-sqlite3-wasm';
import { editDistance } from '#core/search/edit-distance';
import { printQuery } from '#core/search/query';
import type { Query, Term } from '#core/search/query';
import { wordsOf } from '#core/search/scan';
import type { Terms } from './terms';

const MOST_EDITS = 2;
/** A shorter word is near to too many others. */
const SHORTEST = 4;
/** Of words that are equally near, the one that most articles hold is offered; more than this are not compared. */
const MOST_COMPARED = 20;

/** The query with each word the library does not know replaced by the nearest it knows; null when there is none. */
export function suggest(database: Database, terms: Terms, query: Query): string | null {
  let isChanged = false;
  const asked = query.map((term): Term => {
    if (term.kind === 'date' || term.kind === 'language' || term.isNot) return term;
    const words = wordsOf(term);
    const known = words.map((word) => nearest(database, terms, word, term.kind === 'prefix') ?? word);
    if (known.every((word, index) => word === words[index])) return term;
    isChanged = true;
    return { ...term, kind: term.kind === 'phrase' ? 'phrase' : 'word', text: known.join(' ') };
  });
  return isChanged ? printQuery(asked) : null;
}

function nearest(database: Database, terms: Terms, word: string, isPrefix: boolean): string | null {
  if (documentsWith(database, word, isPrefix) > 0 || word.length < SHORTEST) return null;
  const near = terms
    .near(word, MOST_EDITS)
    .map((term) => ({ term, edits: editDistance(word, term, MOST_EDITS) }))
    .filter(({ edits }) => edits <= MOST_EDITS);
  for (let wanted = 1; wanted <= MOST_EDITS; wanted += 1) {
    // A word stays known when the last article with it is gone, so each is looked up.
    const held = near
      .filter(({ edits }) => edits === wanted)
      .slice(0, MOST_COMPARED)
      .map(({ term }) => ({ term, count: documentsWith(database, term, false) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
    if (held[0]) return held[0].term;
  }
  return null;
}

function documentsWith(database: Database, word: string, isPrefix: boolean): number {
  const row = isPrefix
    ? database.get('SELECT 1 AS doc FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1', [word, `${word}\u{10FFFF}`])
    : database.get('SELECT doc FROM vocabulary WHERE term = ?', [word]);
  return Number(row?.['doc'] ?? 0);
}
