import type { Database } from 'node-sqlite3-wasm';
import type { KnownWords } from '#core/search/known-words';
import type { Query } from '#core/search/query';
import { snippetsOf } from '#core/search/snippet';
import { suggest } from '#core/search/suggest';
import type { SearchHit } from '#shared/ipc/messages';
import type { Documents } from './documents';
import { sqlOf, WEIGHTS } from './match-query';
import type { SqlQuery } from './match-query';
import type { Terms } from './terms';

/** What a search found; `total` counts all, `hits` are the best of them, best first; and what may have been meant by words that nothing holds. */
export type Found = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly didYouMean: string | null;
};

/** What a search reads. */
export type SearchTables = { readonly database: Database; readonly terms: Terms; readonly documents: Documents };

/** Words that so many articles hold tell little about which is best, and to weigh each of them takes long. */
const MOST_WEIGHED = 400;

/**
 * Answers a query. A moderate number of hits is ranked by how well each fits; of more, those with the words in the title
 * come first, then those with them in a note, then the rest, the newest in the index first. Words that are held `beside` the
 * index are known too.
 */
export function search(
  { database, terms, documents }: SearchTables,
  query: Query,
  limit: number,
  beside: readonly KnownWords[],
): Found {
  const sql = sqlOf(query);
  const total = countOf(database, sql);
  const didYouMean = suggest(query, [terms, ...beside]);
  if (total === 0) return { hits: [], total, didYouMean };
  const snippetOf = snippetsOf(query);
  const hits = documents.read(bestOf(database, sql, total, limit)).map((document): SearchHit => ({
    articleId: document.id,
    snippet: snippetOf(document),
  }));
  return { hits, total, didYouMean };
}

/** The ids of all articles that a query finds, as one JSON text: to hand over many rows one by one takes long. */
export function allOf(database: Database, query: Query): string {
  const { match, where, values } = sqlOf(query);
  const and = where === '' ? '' : ` AND ${where}`;
  const tail =
    match === null
      ? `FROM docs${where === '' ? '' : ` WHERE ${where}`}`
      : `FROM words CROSS JOIN docs ON docs.rowid = words.rowid WHERE words MATCH ?${and}`;
  const row = database.get(`SELECT json_group_array(docs.id) AS ids ${tail}`, [
    ...(match === null ? [] : [match(null)]),
    ...values,
  ]);
  const ids = row?.['ids'];
  return typeof ids === 'string' ? ids : '[]';
}

function countOf(database: Database, sql: SqlQuery): number {
  const { tail, values } = selectionOf(sql);
  return Number(database.get(`SELECT count(*) AS total ${tail}`, [...values])?.['total'] ?? 0);
}

function bestOf(database: Database, sql: SqlQuery, total: number, limit: number): readonly number[] {
  const { tail, values } = selectionOf(sql);
  if (sql.match === null)
    return rowids(database, `SELECT docs.rowid AS found ${tail} ORDER BY id DESC LIMIT ?`, values, limit);
  if (total <= MOST_WEIGHED) {
    const rank = `bm25(words, ${WEIGHTS.join(', ')})`;
    return rowids(
      database,
      `SELECT words.rowid AS found ${tail} ORDER BY ${rank}, words.rowid DESC LIMIT ?`,
      values,
      limit,
    );
  }
  const best = new Set<number>();
  // Words that were asked for in one field are not looked for in another.
  for (const field of sql.isOpen ? (['title', 'note', null] as const) : [null]) {
    if (best.size >= limit) break;
    const part = selectionOf(sql, field);
    const found = rowids(
      database,
      `SELECT words.rowid AS found ${part.tail} ORDER BY words.rowid DESC LIMIT ?`,
      part.values,
      limit,
    );
    for (const rowid of found) best.add(rowid);
  }
  return [...best].slice(0, limit);
}

type Values = readonly (string | number | null)[];

/** What follows the columns of a SELECT of what is wanted. */
function selectionOf(
  { match, where, values }: SqlQuery,
  field: 'title' | 'note' | null = null,
): { readonly tail: string; readonly values: Values } {
  if (match === null) return { tail: `FROM docs${where === '' ? '' : ` WHERE ${where}`}`, values };
  const tail =
    where === ''
      ? 'FROM words WHERE words MATCH ?'
      : `FROM words CROSS JOIN docs ON docs.rowid = words.rowid WHERE words MATCH ? AND ${where}`;
  return { tail, values: [match(field), ...values] };
}

function rowids(database: Database, statement: string, values: Values, limit: number): readonly number[] {
  return database.all(statement, [...values, limit]).map(({ found }) => Number(found));
}
