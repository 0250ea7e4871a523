import type { Catalogue } from '#core/library/catalogue';
import type { Store } from '#core/ports';
import type { OfferedArticle, SearchTask } from './search-protocol';
import type { SearchThread } from './search-thread';

/** The index kept up with a store; `isComplete` is false while there is still something to be read. */
export type Following = {
  readonly isComplete: () => boolean;
  /** Offers everything again, for an index that was found damaged and is now empty. */
  readonly restart: () => void;
  readonly stop: () => void;
};

/** So few articles at a time that a search between two slices does not wait long. */
const SLICE = 25;
/** A disk that damages the index again and again is not worth more attempts; titles are still found. */
const MOST_REPLACEMENTS = 3;

/**
 * Brings the index up to the store and keeps it there: every article is offered once (the worker knows which have
 * changed), then those that change. Begins again, a few times at most, when the index turns out to be damaged.
 */
export function followStore(store: Store, thread: SearchThread, onComplete: () => void): Following {
  const pending = new Set(Object.keys(store.catalogue().articles));
  let isFirst = true;
  let isRunning = false;
  let isStopped = false;
  let isComplete = false;
  let replacements = 0;

  const hasWork = (): boolean => !isStopped && (pending.size > 0 || isFirst);

  const beginAgain = (): boolean => {
    replacements += 1;
    if (replacements > MOST_REPLACEMENTS) return false;
    for (const id of Object.keys(store.catalogue().articles)) pending.add(id);
    return true;
  };

  const ask = async (task: SearchTask): Promise<boolean> => {
    const answer = await thread.ask(task);
    return answer?.kind === 'replaced' ? beginAgain() : answer !== null;
  };

  async function run(): Promise<void> {
    isRunning = true;
    isComplete = false;
    while (hasWork()) {
      const slice = [...take(pending, SLICE)];
      const catalogue = store.catalogue();
      const live = slice.filter((id) => catalogue.articles[id]?.deletedAt === null);
      const drop = slice.filter((id) => catalogue.articles[id]?.deletedAt !== null);
      if (slice.length > 0 && !(await ask({ kind: 'offer', articles: offered(catalogue, live), drop }))) return;
      if (pending.size === 0 && isFirst) {
        isFirst = false;
        const ids = Object.values(store.catalogue().articles).flatMap((row) =>
          row.deletedAt === null ? [row.id] : [],
        );
        if (!(await ask({ kind: 'keep', ids }))) return;
      }
    }
    isRunning = false;
    isComplete = true;
    if (!isStopped) onComplete();
  }

  const unsubscribe = store.subscribe((articleIds) => {
    for (const id of articleIds) pending.add(id);
    isComplete = false;
    if (!isRunning) void run();
  });
  void run();
  return {
    isComplete: () => isComplete,
    restart: () => {
      isComplete = false;
      if (beginAgain() && !isRunning) void run();
    },
    stop: () => {
      isStopped = true;
      unsubscribe();
    },
  };
}

function take(from: Set<string>, count: number): readonly string[] {
  const taken: string[] = [];
  for (const id of from) {
    if (taken.length === count) break;
    taken.push(id);
    from.delete(id);
  }
  return taken;
}

function offered(catalogue: Catalogue, ids: readonly string[]): readonly OfferedArticle[] {
  const wanted = new Set(ids);
  const notes = Object.values(catalogue.notes).filter(({ articleId }) => wanted.has(articleId));
  const reviews = Object.values(catalogue.reviews).filter(({ articleId }) => wanted.has(articleId));
  return ids.flatMap((id) => {
    const row = catalogue.articles[id];
    if (row === undefined) return [];
    const isHis = ({ articleId }: { readonly articleId: string }) => articleId === id;
    return [{ row, notes: notes.filter(isHis), reviews: reviews.filter(isHis) }];
  });
}
