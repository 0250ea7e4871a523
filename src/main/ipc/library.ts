import type { Clock } from '#core/ports';
import { ok } from '#core/result';
import { catalogueOf, statusOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';
import { titleStep } from './step-names';

/**
 * Handlers of `library:`; the samples go in one step and their ids come back, so that Undo can restore them. While `isFilling`, a
 * library without articles is not yet empty.
 */
export function libraryHandlers(
  session: LibrarySession,
  clock: Clock,
  isFilling: () => boolean = () => false,
): HandlersOf<'library'> {
  return {
    'library:status': () => ({ ...statusOf(session), ...(isFilling() ? { isFilling: true } : {}) }),
    'library:removeSamples': () =>
      withStore(session, async (store) => {
        const rows = Object.values(catalogueOf(session).articles);
        const removed = rows.filter((row) => row.isSample && row.deletedAt === null).map((row) => row.id);
        if (removed.length === 0) return ok({ removed });
        const at = clock.now().toISOString();
        const changes = removed.map((id) => ({ type: 'article:delete', id, at }) as const);
        const saved = await store.change({ type: 'batch', changes }, titleStep('remove-samples', store, removed));
        return saved.ok ? ok({ removed }) : saved;
      }),
  };
}
