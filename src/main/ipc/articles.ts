import type { ArticleRow } from '#core/library/catalogue';
import { byImport } from '#core/library/list-order';
import type { Change } from '#core/library/change';
import { orderRows } from '#core/library/list-view';
import { keptOfArticle } from '#core/library/kept';
import type { Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ArticleStanding, OpenArticle } from '#shared/ipc/messages';
import { catalogueOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { ReadingPositions } from '../library/reading-positions';
import type { LibrarySearch } from '../search/search';
import type { HandlersOf } from './handlers';
import { createListPages, listedRows } from './list-pages';
import { narrowingHandlers } from './narrowing';
import { titleStep } from './step-names';
import { compareText } from '#core/text/compare';

/** What the handlers of articles need beside the library; `onOpened` learns which article the window asked for. */
export type ArticleOptions = {
  readonly clock: Clock;
  /** Null where nothing is indexed. */
  readonly search: Pick<LibrarySearch, 'names' | 'begun'> | null;
  readonly onOpened: (articleId: string) => void;
  readonly positions: Pick<ReadingPositions, 'of' | 'keep'>;
};

/** Handlers of `articles:`; the list holds no deleted rows, newest import first. */
export function articleHandlers(session: LibrarySession, options: ArticleOptions): HandlersOf<'articles'> {
  const pageAt = createListPages(() => catalogueOf(session));
  return {
    'articles:list': (_caller, ids) => JSON.stringify(listRows(session, ids)),
    'articles:page': (_caller, place) => pageAt(place),
    'articles:order': async (_caller, view) => {
      const begun = view.sort === 'reviewed' ? ((await options.search?.begun()) ?? []) : [];
      const reviewed = new Map(begun.map(([id, done, all]) => [id, done / all]));
      return JSON.stringify(orderRows(listedRows(catalogueOf(session)), view, reviewed));
    },
    'articles:progress': async () => JSON.stringify((await options.search?.begun()) ?? []),
    ...narrowingHandlers(session, options.search?.names ?? null),
    'articles:open': (_caller, id) =>
      withStore(session, async (store) => {
        const opened = await openArticle(store, id);
        if (!opened.ok) return opened;
        options.onOpened(id);
        const leftAt = options.positions.of(id);
        return leftAt === null ? opened : ok({ ...opened.value, leftAt });
      }),
    'articles:standing': (_caller, id) => withStore(session, async (store) => standingOf(store, id)),
    'articles:leaveAt': (_caller, id, offset) => {
      options.positions.keep(id, offset);
      return null;
    },
    'articles:remove': (_caller, ids) => {
      const at = options.clock.now().toISOString();
      return changeAll(session, ids, 'delete', (id) => ({ type: 'article:delete', id, at }));
    },
    'articles:restore': (_caller, ids) => changeAll(session, ids, 'restore', (id) => ({ type: 'article:restore', id })),
  };
}

function listRows(session: LibrarySession, ids: readonly string[]): readonly ArticleRow[] {
  const { articles } = catalogueOf(session);
  return ids
    .flatMap((id) => articles[id] ?? [])
    .filter((row) => row.deletedAt === null)
    .sort(byImport);
}

async function openArticle(store: Store, id: string): Promise<Result<OpenArticle>> {
  const standing = standingOf(store, id);
  if (!standing.ok) return standing;
  const read = await store.readArticle(id);
  return read.ok ? ok({ ...read.value, ...standing.value }) : read;
}

function standingOf(store: Store, id: string): Result<ArticleStanding> {
  const { articles, notes, reviews, kept } = store.catalogue();
  const row = articles[id];
  if (!row || row.deletedAt !== null) return fail('not-found', 'This article is no longer in the library.');
  return ok({
    notes: Object.values(notes)
      .filter((note) => note.articleId === id)
      .sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)),
    reviews: Object.values(reviews).filter((review) => review.articleId === id),
    kept: keptOfArticle(kept, id),
    isSample: row.isSample,
    version: row.file,
  });
}

function changeAll(
  session: LibrarySession,
  ids: readonly string[],
  kind: 'delete' | 'restore',
  changeOf: (id: string) => Change,
): Promise<Result<null>> {
  return withStore(session, (store) => {
    const known = store.catalogue().articles;
    const missing = ids.find((id) => !Object.hasOwn(known, id));
    if (missing !== undefined) return fail('not-found', 'This article is no longer in the library.');
    return store.change({ type: 'batch', changes: ids.map(changeOf) }, titleStep(kind, store, ids));
  });
}
