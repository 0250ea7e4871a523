import type { Result } from '#core/result';
import type { RedrawnMany } from '#shared/ipc/reading-messages';
import { compareArticles } from '../imports/compare-articles';
import { offerEncodings, readAgain } from '../imports/read-again';
import { redrawSummary } from '../imports/redraw';
import type { Engine } from '../jobs/engine-client';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';

/** The drawing anew of many summaries, whose progress one window is told. */
export type ManyRedraws = {
  readonly run: (articleIds: readonly string[] | null, isKept: boolean) => Promise<Result<RedrawnMany>>;
  readonly stop: () => void;
};

/** Handlers of `readings:`; the engine's threads decode and analyse. */
export function readingHandlers(session: LibrarySession, engine: Engine, many: ManyRedraws): HandlersOf<'readings'> {
  return {
    'readings:offer': (_caller, articleId) => withStore(session, (store) => offerEncodings(store, engine, articleId)),
    'readings:apply': (_caller, articleId, encoding) =>
      withStore(session, (store) => readAgain(store, engine, articleId, encoding)),
    'readings:redraw': (_caller, articleId, isKept) =>
      withStore(session, (store) => redrawSummary(store, engine, articleId, isKept)),
    'readings:redrawMany': (_caller, articleIds, isKept) => many.run(articleIds, isKept),
    'readings:stopRedraw': () => {
      many.stop();
      return null;
    },
    'readings:compare': (_caller, left, right) =>
      withStore(session, (store) => compareArticles(store, engine, left, right)),
  };
}
