import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { FIELDS } from '#core/search/query';

/** Raised when tables or folding change: an index of another version is made anew. */
const VERSION = '4';

const TABLES = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE docs (
  rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL,
  language TEXT NOT NULL, dateFrom TEXT, dateTo TEXT, done INTEGER NOT NULL, items INTEGER NOT NULL);
CREATE INDEX begun ON docs (id, done, items) WHERE done > 0;
CREATE TABLE texts (rowid INTEGER PRIMARY KEY, document TEXT NOT NULL);
CREATE TABLE names (rowid INTEGER PRIMARY KEY, names TEXT NOT NULL);
CREATE TABLE terms (term TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(
  ${FIELDS.join(', ')}, content='', contentless_delete=1, tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'row');`;

/**
 * Opens the index file of a library, or makes a new one where there is none, or one of another library, another version,
 * or one that cannot be read. Throws only when a new one cannot be made either.
 */
export function openIndexFile(file: string, libraryId: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  // Only this program opens the file, and only once: a lock that is there was left by a run that was killed.
  rmSync(`${file}.lock`, { recursive: true, force: true });
  try {
    const old = connect(file);
    if (isOf(old, libraryId)) return old;
    old.close();
  } catch {
    // Whatever is wrong with it: everything in it is made from the library again.
  }
  removeIndexFile(file);
  const made = connect(file);
  made.exec(TABLES);
  made.run('INSERT INTO facts VALUES (?, ?), (?, ?)', ['version', VERSION, 'library', libraryId]);
  return made;
}

/** Removes the index file and what SQLite keeps beside it. */
export function removeIndexFile(file: string): void {
  for (const end of ['', '-journal', '-wal', '.lock']) rmSync(`${file}${end}`, { recursive: true, force: true });
}

function connect(file: string): Database {
  const database = new Database(file);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isOf(database: Database, libraryId: string): boolean {
  try {
    const facts = new Map(database.all('SELECT name, value FROM facts').map(({ name, value }) => [name, value]));
    return facts.get('version') === VERSION && facts.get('library') === libraryId;
  } catch {
    database.close();
    return false;
  }
}
