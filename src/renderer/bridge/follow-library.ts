import { isEqual } from '#core/library/is-equal';
import type { ArticleRow } from '#core/library/catalogue';
import { withChanged } from '#core/library/list-order';
import { createRowIndexes } from '#core/library/row-index';
import type { RowIndex } from '#core/library/row-index';
import type { Bridge } from '#shared/ipc/contract';
import type { LibraryStatus, ListPage } from '#shared/ipc/messages';

/** When more than this changes at once, the whole list is asked for. */
const MOST_AT_ONCE = 2_000;

/** How long the window has for drawing the first rows before the others are read, in milliseconds. */
const TIME_TO_DRAW = 150;

/** What is known of the library after an answer; while it is not whole, `rows` holds the first of the list. */
export type KnownLibrary = {
  readonly rows: readonly ArticleRow[];
  /** Finds the rows by their articles. */
  readonly index: RowIndex;
  readonly status: LibraryStatus;
  readonly isWhole: boolean;
};

/**
 * Reads the library once, telling its first rows as soon as they are there, then only what each change touched; changes that
 * come while an answer is awaited are asked for together. An answer that fails makes the next change read everything again.
 * Returns the end of the following.
 */
export function followLibrary(bridge: Bridge, onKnown: (known: KnownLibrary) => void): () => void {
  const indexes = createRowIndexes();
  let rows: readonly ArticleRow[] | null = null;
  let waiting = new Set<string>();
  let isAllWanted = true;
  let isAsking = false;
  let isOver = false;
  let isFirst = true;
  let told: Omit<KnownLibrary, 'index'> | null = null;

  function tell(known: Omit<KnownLibrary, 'index'>): void {
    isFirst = false;
    told = known;
    if (!isOver) onKnown({ ...known, index: indexes.of(known.rows) });
  }

  async function ask(): Promise<void> {
    const ids = rows === null || isAllWanted || waiting.size > MOST_AT_ONCE ? null : [...waiting];
    const before = rows ?? [];
    waiting = new Set();
    isAllWanted = false;
    rows = null;
    if (ids === null) rows = await readAll();
    else {
      const [status, listed] = await Promise.all([bridge.library.status(), bridge.articles.list(ids)]);
      const changed = JSON.parse(listed) as readonly ArticleRow[];
      if (told?.rows === before && isEqual(told.status, status) && areAsBefore(before, ids, changed)) rows = before;
      else {
        rows = withChanged(before, ids, changed, indexes.of(before).placeOf);
        indexes.note(changed);
        tell({ rows, status, isWhole: true });
      }
    }
  }

  /** A note or a decision changes no row: nothing of the list is then drawn anew. */
  function areAsBefore(before: readonly ArticleRow[], ids: readonly string[], changed: readonly ArticleRow[]): boolean {
    const now = new Map(changed.map((row) => [row.id, row]));
    const { rowOf } = indexes.of(before);
    return ids.every((id) => isEqual(rowOf(id) ?? null, now.get(id) ?? null));
  }

  /** Null where the list was taken by another reader; then all is still wanted. */
  async function readAll(): Promise<readonly ArticleRow[] | null> {
    const [status, first] = await Promise.all([bridge.library.status(), bridge.articles.page(null)]);
    let all = read(first);
    let { next } = first;
    if (next !== null && isFirst) {
      tell({ rows: all ?? [], status, isWhole: false });
      await new Promise((resolve) => setTimeout(resolve, TIME_TO_DRAW));
    }
    while (next !== null && all !== null) {
      const page: ListPage = await bridge.articles.page(next);
      const more = read(page);
      all = more === null ? null : all.concat(more);
      ({ next } = page);
    }
    if (all === null) isAllWanted = true;
    else tell({ rows: all, status, isWhole: true });
    return all;
  }

  function read(page: ListPage): readonly ArticleRow[] | null {
    const listed = rowsOf(page);
    if (listed !== null) indexes.note(listed);
    return listed;
  }

  async function askWhileWanted(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      while (isAllWanted || waiting.size > 0) await ask();
    } finally {
      isAsking = false;
    }
  }

  const stop = bridge.on['library:changed'](({ articleIds }) => {
    for (const id of articleIds) waiting.add(id);
    if (articleIds.length === 0) isAllWanted = true;
    void askWhileWanted();
  });
  void askWhileWanted();
  return () => {
    isOver = true;
    isAllWanted = false;
    waiting.clear();
    stop();
  };
}

function rowsOf({ rows }: ListPage): ArticleRow[] | null {
  return rows === null ? null : (JSON.parse(rows) as ArticleRow[]);
}
