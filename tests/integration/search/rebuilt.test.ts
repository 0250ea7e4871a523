import { EventEmitter } from 'node:events';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Database } from 'node-sqlite3-wasm';
import { expect, it } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { documentOf } from '../../../src/core/search/document';
import { parseTyped } from '../../../src/core/search/query';
import { matches } from '../../../src/core/search/scan';
import type { WorkerThreads } from '../../../src/main/jobs/worker-threads';
import { startSearch } from '../../../src/main/search/search';
import type { LibrarySearch } from '../../../src/main/search/search';
import type { SearchPlace, SearchRequest } from '../../../src/main/search/search-protocol';
import { createSearchWork } from '../../../src/main/search/search-work';
import type { SearchResults } from '../../../src/shared/ipc/messages';
import { freshPath, newArticle, openAt, putNote, valueOf } from '../store/library-kit';

const QUERIES = ['bridge', 'venn -a7', 'title:a1', 'note:quartermaster', 'harbour', 'lang:en', 'date:2024', '-bridge'];
const ARTICLES = 110;

/** Threads whose work is done here, in the order it is asked for, as the worker does it. */
function threadsHere(): WorkerThreads {
  let queue: Promise<unknown> = Promise.resolve();
  return {
    start: (_file, options) => {
      const work = createSearchWork(options?.workerData as SearchPlace);
      const answers = new EventEmitter();
      const handle = async (message: SearchRequest | 'close'): Promise<void> => {
        if (message === 'close') work.close();
        else answers.emit('message', { request: message.request, ...(await work.run(message)) });
      };
      const postMessage = (message: SearchRequest | 'close'): void => {
        queue = queue.then(() => handle(message));
      };
      return Object.assign(answers, { postMessage }) as unknown as Worker;
    },
    end: async (worker) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
      worker.postMessage('close');
      await queue;
    },
    living: () => 0,
  };
}

/** The search of a library as the program starts it, and what it wrote down. */
function started(store: Store, userData: string) {
  const logged: string[] = [];
  let indexed = 0;
  const search = startSearch(store, {
    threads: threadsHere(),
    workerFile: '',
    userData,
    log: (message) => logged.push(message),
    onIndexed: () => void (indexed += 1),
  });
  return { search, logged, indexed: () => indexed };
}

/** Asks until the index holds the whole library; all answers, the last of them complete. */
async function answersUntilWhole(search: LibrarySearch, query: string): Promise<readonly SearchResults[]> {
  const answers: SearchResults[] = [];
  while (answers.at(-1)?.isComplete !== true) answers.push(valueOf(await search.run(query, 500)));
  return answers;
}

const idsOf = ({ hits }: SearchResults): readonly string[] => hits.map(({ articleId }) => articleId).sort();

/** The articles that a plain scan of the library finds. */
async function scanned(store: Store, query: string): Promise<readonly string[]> {
  const { articles, notes } = store.catalogue();
  const found: string[] = [];
  for (const { id, deletedAt } of Object.values(articles)) {
    if (deletedAt !== null) continue;
    const { article, summary } = valueOf(await store.readArticle(id));
    const own = Object.values(notes).filter(({ articleId }) => articleId === id);
    if (matches(parseTyped(query), documentOf(article, summary, { notes: own, reviews: [] }))) found.push(id);
  }
  return found.sort();
}

async function expectWhole(store: Store, search: LibrarySearch): Promise<void> {
  for (const query of QUERIES) {
    const answer = valueOf(await search.run(query, 500));
    const expected = await scanned(store, query);
    expect({ query, found: idsOf(answer), total: answer.total, isComplete: answer.isComplete }).toEqual({
      query,
      found: expected,
      total: expected.length,
      isComplete: true,
    });
  }
}

/** A library that was indexed and closed, with the index file and a copy of it as it was before the last changes. */
async function indexedLibrary() {
  const folder = await freshPath();
  const userData = join(dirname(folder), 'data');
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles(Array.from({ length: ARTICLES }, (_, at) => newArticle(`A${at}`))));
  valueOf(await store.change(putNote('n1', 'Ask the quartermaster', 'A3')));
  const file = join(userData, 'search', `${store.libraryId.replaceAll(/[^\w-]/gu, '_')}.sqlite`);
  const index = async (): Promise<void> => {
    const { search } = started(store, userData);
    await answersUntilWhole(search, 'bridge');
    await search.close();
  };
  await index();
  const old = `${file}.old`;
  copyFileSync(file, old);
  valueOf(await store.addArticles([newArticle('B1'), newArticle('B2', 'Orla Venn went to the harbour.')]));
  valueOf(await store.change(putNote('n1', 'Ask the harbour master', 'A3')));
  valueOf(await store.change(putNote('n2', 'The quartermaster again', 'A70')));
  valueOf(await store.change({ type: 'article:delete', id: 'A5', at: '2024-02-04T00:00:00.000Z' }));
  await index();
  return { store, userData, file, old };
}

it('makes an index whose file is gone anew: what it finds meanwhile is right, told to be part of it, and whole at the end', async () => {
  const { store, userData, file } = await indexedLibrary();
  rmSync(file);
  const expected = await scanned(store, 'venn');
  const { search, logged, indexed } = started(store, userData);
  const answers = await answersUntilWhole(search, 'venn');
  const totals = answers.map(({ total }) => total);
  expect(totals).toEqual(totals.toSorted((a, b) => a - b));
  expect(totals.filter((total) => total > 0 && total < expected.length).length).toBeGreaterThan(1);
  for (const each of answers) expect(expected).toEqual(expect.arrayContaining([...idsOf(each)]));
  expect(idsOf(answers.at(-1) ?? expect.fail('No answer'))).toEqual(expected);
  await expectWhole(store, search);
  expect({ indexed: indexed(), logged, isKept: existsSync(file) }).toEqual({ indexed: 1, logged: [], isKept: true });
  await search.close();
  await store.close();
});

it('brings an index that is older than the library up to it: articles added, changed and deleted, and notes', async () => {
  const { store, userData, file, old } = await indexedLibrary();
  copyFileSync(old, file);
  const { search, logged, indexed } = started(store, userData);
  const answers = await answersUntilWhole(search, 'harbour');
  expect(answers[0]?.isComplete).toBe(false);
  expect(idsOf(answers.at(-1) ?? expect.fail('No answer'))).toEqual(['A3', 'B2']);
  await expectWhole(store, search);
  expect({ indexed: indexed(), logged }).toEqual({ indexed: 1, logged: [] });
  await search.close();
  await store.close();
});

it('makes an index of an older version of the program anew', async () => {
  const { store, userData, file } = await indexedLibrary();
  const database = new Database(file);
  database.exec(`UPDATE facts SET value = '1' WHERE name = 'version'; DROP TABLE words`);
  database.close();
  const { search, logged } = started(store, userData);
  await answersUntilWhole(search, 'bridge');
  await expectWhole(store, search);
  expect(logged).toEqual([]);
  await search.close();
  await store.close();
});
