import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { RedrawnMany, RedrawProgress } from '#shared/ipc/reading-messages';
import { redrawMany } from '../imports/redraw-many';
import type { Engine } from '../jobs/engine-client';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { IdSource } from '#core/ports';

/** The drawing anew of many summaries in the open library, one run at a time; a run ends before its library is closed. */
export type Redraws = {
  /** See `readings:redrawMany`. */
  readonly run: (
    articleIds: readonly string[] | null,
    isKept: boolean,
    onProgress: (progress: RedrawProgress | null) => void,
  ) => Promise<Result<RedrawnMany>>;
  readonly stop: () => void;
};

/** The window is told no more often, in milliseconds. */
const PROGRESS_MS = 100;

/** See Redraws. */
export function createRedraws(session: LibrarySession, engine: Engine, ids: IdSource): Redraws {
  let running: { readonly stop: () => void; readonly ended: Promise<unknown> } | null = null;

  session.beforeClose(async () => {
    running?.stop();
    await running?.ended;
  });

  return {
    run: async (articleIds, isKept, onProgress) => {
      if (running) {
        return fail('busy', 'Summaries are already being drawn anew.', 'Wait until that has ended, or cancel it.');
      }
      const control = new AbortController();
      let told = 0;
      const tell = (done: number, total: number): void => {
        if (done < total && Date.now() - told < PROGRESS_MS) return;
        told = Date.now();
        onProgress({ done, total, isKept });
      };
      const ended = withStore(session, async (store) => {
        const { articles } = store.catalogue();
        const all = articleIds ?? Object.keys(articles);
        const there = all.filter((id) => articles[id]?.deletedAt === null);
        const keepAs = isKept ? ids.next() : null;
        const { signal } = control;
        tell(0, there.length);
        return ok(await redrawMany({ store, engine, articleIds: there, keepAs, signal, onProgress: tell }));
      });
      running = { stop: () => control.abort(), ended: ended.catch(() => undefined) };
      try {
        return await ended;
      } finally {
        running = null;
        onProgress(null);
      }
    },
    stop: () => running?.stop(),
  };
}
