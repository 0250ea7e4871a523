import type { Database } from 'node-sqlite3-wasm';
import { daysOf } from '#core/search/dates';
import { tokenize } from '#core/search/fold';
import { FIELDS } from '#core/search/query';
import type { Query } from '#core/search/query';
import { languageOf } from '#core/search/scan';
import type { SearchDocument } from '#core/search/scan';
import { snippetOf } from '#core/search/snippet';
import type { SearchHit } from '#shared/ipc/messages';
import { openIndexFile, removeIndexFile } from './index-file';
import { sqlOf, WEIGHTS } from './match-query';
import { suggest } from './suggest';

/** What a search found; `total` counts all, `hits` are the best of them. */
export type Found = {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly didYouMean: string | null;
};

/** An index of one library on the disk. Everything in it can be made again; any method throws when the file is damaged. */
export type SearchIndex = {
  /** The stamp an article was indexed with, by id. */
  readonly stampOf: (id: string) => string | null;
  /** Puts and removes documents, all or none. */
  readonly update: (puts: readonly StampedDocument[], removed: readonly string[]) => void;
  readonly ids: () => readonly string[];
  readonly search: (query: Query, limit: number) => Found;
  readonly close: () => void;
};

/** A document with a stamp that changes when it does. */
export type StampedDocument = { readonly document: SearchDocument; readonly stamp: string };

/** Parts two texts of one field, so that no phrase reaches from one into the other; no folded word holds it. */
const BETWEEN = ' \uE000 ';

/** Opens or makes the index of a library; see openIndexFile. */
export function openSearchIndex(file: string, libraryId: string): SearchIndex {
  const database = openIndexFile(file, libraryId);
  return {
    stampOf: (id) =>
      (database.get('SELECT stamp FROM docs WHERE id = ?', [id])?.['stamp'] as string | undefined) ?? null,
    update: (puts, removed) => {
      inTransaction(database, () => {
        for (const id of removed) remove(database, id);
        for (const put of puts) {
          remove(database, put.document.id);
          insert(database, put);
        }
      });
    },
    ids: () => database.all('SELECT id FROM docs').map((row) => row['id'] as string),
    search: (query, limit) => search(database, query, limit),
    close: () => {
      database.close();
    },
  };
}

/** Makes an empty index in place of one that turned out to be damaged. */
export function replaceSearchIndex(damaged: SearchIndex | null, file: string, libraryId: string): SearchIndex {
  try {
    damaged?.close();
  } catch {
    // It is thrown away.
  }
  removeIndexFile(file);
  return openSearchIndex(file, libraryId);
}

function inTransaction(database: Database, work: () => void): void {
  database.exec('BEGIN');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function remove(database: Database, id: string): void {
  const row = database.get('SELECT rowid FROM docs WHERE id = ?', [id]);
  if (row === null) return;
  database.run('DELETE FROM words WHERE rowid = ?', [row['rowid'] as number]);
  database.run('DELETE FROM docs WHERE rowid = ?', [row['rowid'] as number]);
}

function insert(database: Database, { document, stamp }: StampedDocument): void {
  const days = daysOf(document.publishedOn);
  const { lastInsertRowid } = database.run(
    'INSERT INTO docs (id, stamp, language, dateFrom, dateTo, document) VALUES (?, ?, ?, ?, ?, ?)',
    [document.id, stamp, languageOf(document.language), days?.from ?? null, days?.to ?? null, JSON.stringify(document)],
  );
  const texts = FIELDS.map((field) =>
    document.fields[field]
      .map((text) =>
        tokenize(text)
          .map((token) => token.text)
          .join(' '),
      )
      .join(BETWEEN),
  );
  const places = ['?', ...FIELDS.map(() => '?')].join(', ');
  database.run(`INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (${places})`, [lastInsertRowid, ...texts]);
}

function search(database: Database, query: Query, limit: number): Found {
  const { where, values, ranked } = sqlOf(query);
  const from = ranked === null ? 'docs' : 'words JOIN docs ON docs.rowid = words.rowid';
  const conditions = [...(ranked === null ? [] : ['words MATCH ?']), ...(where === '' ? [] : [where])];
  const tail = `FROM ${from}${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`;
  const bound = [...(ranked === null ? [] : [ranked]), ...values];
  const total = Number(database.get(`SELECT count(*) AS total ${tail}`, bound)?.['total'] ?? 0);
  const rank = ranked === null ? '0' : `bm25(words, ${WEIGHTS.join(', ')})`;
  const rows = database.all(`SELECT document, ${rank} AS rank ${tail} ORDER BY rank, docs.id DESC LIMIT ?`, [
    ...bound,
    limit,
  ]);
  const hits = rows.map((row): SearchHit => {
    const parsed = JSON.parse(row['document'] as string) as SearchDocument;
    return { articleId: parsed.id, rank: Number(row['rank']), snippet: snippetOf(query, parsed) };
  });
  return { hits, total, didYouMean: total === 0 ? suggest(database, query) : null };
}
