import type { Database } from 'node-sqlite3-wasm';
import { daysOf } from '#core/search/dates';
import { tokenize } from '#core/search/fold';
import type { KnownWords } from '#core/search/known-words';
import type { NameCounts } from '#core/search/name-counts';
import { FIELDS } from '#core/search/query';
import type { Query } from '#core/search/query';
import { languageOf } from '#core/search/scan';
import type { SearchDocument } from '#core/search/scan';
import { createDocuments } from './documents';
import { openIndexFile, removeIndexFile } from './index-file';
import { createNameShelf, NO_NAMES } from './name-shelf';
import { pairedWords } from './paired';
import { allOf, search } from './run-query';
import type { Found } from './run-query';
import type { Begun } from './search-protocol';
import { createTerms } from './terms';
import type { Terms } from './terms';

/** An index of one library on the disk. Everything in it can be made again; any method throws when the file is damaged. */
export type SearchIndex = {
  /** The stamp an article was indexed with, by id. */
  readonly stampOf: (id: string) => string | null;
  /** The ids of the pairs of id and stamp, given as a JSON text, that the index does not hold so. */
  readonly changed: (stamps: string) => readonly string[];
  /** Puts and removes documents, all or none. */
  readonly update: (puts: readonly StampedDocument[], removed: readonly string[]) => void;
  readonly ids: () => readonly string[];
  /** The best hits; words that are held `beside` the index, in notes of the library, are no typing errors. */
  readonly search: (query: Query, limit: number, beside?: readonly KnownWords[]) => Found;
  /** The ids of all articles that a query finds, in no order, as one JSON text. */
  readonly all: (query: Query) => string;
  /** The people and organisations of the articles. */
  readonly names: () => NameCounts;
  /** Of each article whose review is begun its id, how many items are decided and how many there are. */
  readonly begun: () => readonly Begun[];
  readonly close: () => void;
};

const BEGUN = 'SELECT id, done, items FROM docs WHERE done > 0';

/** A document with a stamp that changes when it does. */
export type StampedDocument = { readonly document: SearchDocument; readonly stamp: string };

/** Parts two texts of one field, so that no phrase reaches from one into the other; no folded word holds it. */
const BETWEEN = ' \uE000 ';

const CHANGED = `SELECT value ->> 0 AS id FROM json_each(?) AS wanted
  WHERE NOT EXISTS (SELECT 1 FROM docs WHERE id = wanted.value ->> 0 AND stamp = wanted.value ->> 1)`;

/** Opens or makes the index of a library; see openIndexFile. */
export function openSearchIndex(file: string, libraryId: string): SearchIndex {
  const database = openIndexFile(file, libraryId);
  const terms = createTerms(database);
  const documents = createDocuments(database);
  const names = createNameShelf(database);
  return {
    stampOf: (id) =>
      (database.get('SELECT stamp FROM docs WHERE id = ?', [id])?.['stamp'] as string | undefined) ?? null,
    changed: (stamps) => database.all(CHANGED, [stamps]).map((row) => row['id'] as string),
    update: (puts, removed) => {
      documents.forget();
      inTransaction(database, () => {
        for (const id of removed) remove(database, id);
        for (const put of puts) {
          remove(database, put.document.id);
          insert(database, put, terms);
        }
      });
      names.follow(puts, removed);
    },
    ids: () => database.all('SELECT id FROM docs').map((row) => row['id'] as string),
    search: (query, limit, beside = []) => search({ database, terms, documents }, query, limit, beside),
    all: (query) => allOf(database, query),
    names: names.read,
    begun: () => database.all(BEGUN).map((row) => [row['id'] as string, Number(row['done']), Number(row['items'])]),
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
  const rowid = database.get('SELECT rowid FROM docs WHERE id = ?', [id])?.['rowid'] as number | undefined;
  if (rowid === undefined) return;
  for (const table of ['words', 'texts', 'names', 'docs'])
    database.run(`DELETE FROM ${table} WHERE rowid = ?`, [rowid]);
}

function insert(database: Database, { document: whole, stamp }: StampedDocument, terms: Terms): void {
  const { names = NO_NAMES, progress = { done: 0, all: 0 }, ...document } = whole;
  const days = daysOf(document.publishedOn);
  const { lastInsertRowid } = database.run(
    'INSERT INTO docs (id, stamp, language, dateFrom, dateTo, done, items) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [
      document.id,
      stamp,
      languageOf(document.language),
      days?.from ?? null,
      days?.to ?? null,
      progress.done,
      progress.all,
    ],
  );
  const words = FIELDS.map((field) => document.fields[field].map((text) => tokenize(text).map((token) => token.text)));
  const texts = words.map((field) => field.map((text) => pairedWords(text).join(' ')).join(BETWEEN));
  const places = ['?', ...FIELDS.map(() => '?')].join(', ');
  database.run(`INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (${places})`, [lastInsertRowid, ...texts]);
  database.run('INSERT INTO texts (rowid, document) VALUES (?, ?)', [lastInsertRowid, JSON.stringify(document)]);
  database.run('INSERT INTO names (rowid, names) VALUES (?, ?)', [lastInsertRowid, JSON.stringify(names)]);
  terms.add(new Set(words.flat(2)));
}
