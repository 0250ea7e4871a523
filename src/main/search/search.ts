import { join } from 'node:path';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Names } from '#core/search/name-counts';
import type { SearchResults } from '#shared/ipc/messages';
import type { WorkerThreads } from '../jobs/worker-threads';
import { followStore } from './follow-store';
import type { AskedNames, Begun, CountedByFacet } from './search-protocol';
import { startSearchThread } from './search-thread';

/** The search over one library. Only the newest query of each asker matters: an older one that still runs is answered `superseded`. */
export type LibrarySearch = {
  readonly run: (query: string, limit: number, asker?: number) => Promise<Result<SearchResults>>;
  /** The ids of all articles that a query finds, as one JSON text; none where the index cannot be asked. */
  readonly all: (query: string) => Promise<string>;
  readonly names: NameSearch;
  /** Of each article whose review is begun, as far as the index is, how many of its items are decided. */
  readonly begun: () => Promise<readonly Begun[]>;
  readonly close: () => Promise<void>;
};

/** The people and organisations of the articles, as far as they are in the index; nothing where it cannot be asked. */
export type NameSearch = {
  /** The articles that have all of these names. */
  readonly holding: (names: Partial<Names>) => Promise<readonly string[]>;
  /** The names in these articles, or in all for null; `isComplete` is false while articles are still being read. */
  readonly count: (
    within: readonly string[] | null,
    asked: AskedNames,
  ) => Promise<{ readonly isComplete: boolean; readonly names: CountedByFacet }>;
};

/** Where the worker and the user's own files are; `onIndexed` is called each time the index has caught up. */
export type SearchOptions = {
  readonly threads: WorkerThreads;
  readonly workerFile: string;
  readonly userData: string;
  readonly log: (message: string, cause?: unknown) => void;
  readonly onIndexed: () => void;
};

type Waiting = {
  readonly query: string;
  readonly limit: number;
  readonly resolve: (result: Result<SearchResults>) => void;
};

/** Starts the search of a library; its index lies in `<userData>/search` and nothing in the library is touched. */
export function startSearch(
  store: Store,
  { threads, workerFile, userData, log, onIndexed }: SearchOptions,
): LibrarySearch {
  const file = join(userData, 'search', `${store.libraryId.replaceAll(/[^\w-]/gu, '_')}.sqlite`);
  const thread = startSearchThread(
    threads,
    workerFile,
    { file, libraryId: store.libraryId, folder: store.folder },
    log,
  );
  const following = followStore(store, thread, onIndexed);
  const waiting = new Map<number, Waiting>();
  let isRunning = false;

  async function work(): Promise<void> {
    isRunning = true;
    for (const [asker, current] of waiting) {
      waiting.delete(asker);
      const answer = await thread.ask({ kind: 'search', query: current.query, limit: current.limit });
      if (waiting.has(asker)) current.resolve(superseded());
      else if (answer?.kind === 'found')
        current.resolve(ok({ ...answer.found, notes: answer.notes, isComplete: following.isComplete() }));
      else if (answer === null) current.resolve(unavailable());
      else {
        following.restart();
        current.resolve(ok({ hits: [], notes: [], total: 0, didYouMean: null, isComplete: false }));
      }
    }
    isRunning = false;
  }

  const names: NameSearch = {
    holding: async (wanted) => {
      const answer = await thread.ask({ kind: 'holding', names: wanted });
      if (answer?.kind === 'replaced') following.restart();
      return answer?.kind === 'holders' ? answer.ids : [];
    },
    count: async (within, asked) => {
      const answer = await thread.ask({ kind: 'count-names', within, ...asked });
      if (answer?.kind === 'replaced') following.restart();
      if (answer?.kind !== 'names') return { isComplete: false, names: {} };
      return { isComplete: following.isComplete(), names: answer.names };
    },
  };

  return {
    names,
    begun: async () => {
      const answer = await thread.ask({ kind: 'begun' });
      if (answer?.kind === 'replaced') following.restart();
      return answer?.kind === 'begun' ? answer.articles : [];
    },
    run: (query, limit, asker = 0) =>
      new Promise((resolve) => {
        waiting.get(asker)?.resolve(superseded());
        waiting.set(asker, { query, limit, resolve });
        if (!isRunning) void work();
      }),
    all: async (query) => {
      const answer = await thread.ask({ kind: 'search-all', query });
      if (answer?.kind === 'replaced') following.restart();
      return answer?.kind === 'all' ? answer.ids : '[]';
    },
    close: async () => {
      following.stop();
      await thread.close();
    },
  };
}

function superseded(): Result<never> {
  return fail('superseded', 'A newer search has taken its place.');
}

function unavailable(): Result<never> {
  return fail(
    'search-unavailable',
    'Searching in texts and notes has stopped; titles are still found. Nothing in the library is affected.',
    'Start Sidelight again: the search index is made anew.',
  );
}
