import { basename } from 'node:path';
import type { Store } from '#core/ports';
import { EMPTY_CATALOGUE } from '#core/library/catalogue';
import type { Catalogue } from '#core/library/catalogue';
import type { AppError, Result } from '#core/result';
import type { LibraryStatus } from '#shared/ipc/messages';

/**
 * The library of this run: the open store, or the reason why there is none. A library that could not be opened is never
 * replaced by an empty one: it shows nothing, and everything asked of it answers with that reason.
 */
export type LibrarySession =
  | { readonly folder: string; readonly store: Store; readonly problem: null }
  | { readonly folder: string; readonly store: null; readonly problem: AppError };

/** Runs `use` on the open store, or answers why there is none. */
export async function withStore<T>(
  session: LibrarySession,
  use: (store: Store) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  return session.store ? use(session.store) : { ok: false, error: session.problem };
}

/** The catalogue as it is now; empty when the library could not be opened. */
export function catalogueOf(session: LibrarySession): Catalogue {
  return session.store?.catalogue() ?? EMPTY_CATALOGUE;
}

/** What the window is told of the library; deleted articles are not counted. */
export function statusOf(session: LibrarySession): LibraryStatus {
  const rows = Object.values(catalogueOf(session).articles).filter((row) => row.deletedAt === null);
  const problem = session.store ? session.store.readOnly : session.problem;
  return {
    name: basename(session.folder),
    articles: rows.length,
    samples: rows.filter((row) => row.isSample).length,
    readOnly: problem !== null,
    problem,
    notices: session.store?.notices ?? [],
  };
}
