import type { ArticleRow } from '#core/library/catalogue';
import { withChanged } from '#core/library/list-order';
import type { Bridge } from '#shared/ipc/contract';
import type { LibraryStatus } from '#shared/ipc/messages';

/** When more than this changes at once, the whole list is asked for. */
const MOST_AT_ONCE = 2_000;

/** What is known of the library after an answer. */
type Known = { readonly rows: readonly ArticleRow[]; readonly status: LibraryStatus };

/**
 * Reads the library once, then only what each change touched; changes that come while an answer is awaited are asked for
 * together. An answer that fails makes the next change read everything again. Returns the end of the following.
 */
export function followLibrary(bridge: Bridge, onKnown: (known: Known) => void): () => void {
  let rows: readonly ArticleRow[] | null = null;
  let waiting = new Set<string>();
  let isAllWanted = true;
  let isAsking = false;
  let isOver = false;

  async function ask(): Promise<void> {
    const ids = rows === null || isAllWanted || waiting.size > MOST_AT_ONCE ? null : [...waiting];
    const before = rows ?? [];
    waiting = new Set();
    isAllWanted = false;
    rows = null;
    const [status, listed] = await Promise.all([bridge.library.status(), bridge.articles.list(ids)]);
    const answered = JSON.parse(listed) as readonly ArticleRow[];
    rows = ids === null ? answered : withChanged(before, ids, answered);
    if (!isOver) onKnown({ rows, status });
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
