import { basename } from 'node:path';
import type { ChangeListener, Store } from '#core/ports';
import { EMPTY_CATALOGUE } from '#core/library/catalogue';
import type { Catalogue } from '#core/library/catalogue';
import type { AppError, Result } from '#core/result';
import type { LibraryStatus } from '#shared/ipc/messages';

/**
 * What came of opening a library: the open store, or the reason why there is none. A library that could not be opened is
 * never replaced by an empty one: it shows nothing, and everything asked of it answers with that reason.
 */
export type OpenedLibrary =
  | { readonly folder: string; readonly store: Store; readonly problem: null }
  | { readonly folder: string; readonly store: null; readonly problem: AppError };

/** The library of this run, which may be closed and another one, or the same again, opened in its place. */
export type LibrarySession = {
  readonly current: () => OpenedLibrary;
  /** Closes what is open, then puts what `open` gives in its place; two at once run one after the other. */
  readonly reopen: (open: () => Promise<OpenedLibrary>) => Promise<OpenedLibrary>;
  /** Calls the listener after each durable change of whatever is open, and with no ids after a reopening. */
  readonly subscribe: (listener: ChangeListener) => void;
  /** Calls the listener after each reopening, before those of `subscribe`. */
  readonly onReopened: (listener: () => void) => void;
  /** Waits for the listener before each closing of a library, so that what is at work in it can come to its end. */
  readonly beforeClose: (listener: () => Promise<void>) => void;
  readonly close: () => Promise<void>;
};

const REOPENING: AppError = {
  code: 'library-reopening',
  message: 'The library is being opened again.',
  action: 'Try again in a moment; nothing was changed.',
};

/** A session over what was opened first. */
export function createSession(first: OpenedLibrary): LibrarySession {
  const listeners = new Set<ChangeListener>();
  const reopened = new Set<() => void>();
  const closing = new Set<() => Promise<void>>();
  let current = first;
  let queue: Promise<unknown> = Promise.resolve();
  const tell: ChangeListener = (articleIds, kinds) => {
    for (const listener of listeners) listener(articleIds, kinds);
  };
  const follow = (): void => void current.store?.subscribe(tell);
  const replace = async (open: () => Promise<OpenedLibrary>): Promise<OpenedLibrary> => {
    await Promise.all([...closing].map((listener) => listener()));
    const { folder, store } = current;
    current = { folder, store: null, problem: REOPENING };
    // What was acknowledged is on the disk; a disk that is gone must not keep another library from being opened.
    await store?.close().catch(() => undefined);
    current = await open();
    follow();
    for (const listener of reopened) listener();
    tell([], []);
    return current;
  };
  follow();
  return {
    current: () => current,
    reopen: (open) => {
      const replaced = queue.then(() => replace(open));
      queue = replaced.catch(() => undefined);
      return replaced;
    },
    subscribe: (listener) => void listeners.add(listener),
    onReopened: (listener) => void reopened.add(listener),
    beforeClose: (listener) => void closing.add(listener),
    close: async () => {
      await queue;
      await Promise.all([...closing].map((listener) => listener()));
      await current.store?.close();
    },
  };
}

/** Runs `use` on the open store, or answers why there is none. */
export async function withStore<T>(
  session: LibrarySession,
  use: (store: Store) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const { store, problem } = session.current();
  return store ? use(store) : { ok: false, error: problem };
}

/** The catalogue as it is now; empty when the library could not be opened. */
export function catalogueOf(session: LibrarySession): Catalogue {
  return session.current().store?.catalogue() ?? EMPTY_CATALOGUE;
}

/** What the window is told of the library; deleted articles are not counted. */
export function statusOf(session: LibrarySession): LibraryStatus {
  const { folder, store, problem: reason } = session.current();
  const counts = { articles: 0, deleted: 0, samples: 0 };
  const { articles } = catalogueOf(session);
  // Asked after every change, of libraries of any size: nothing is copied.
  for (const id in articles) {
    const row = articles[id];
    if (row?.deletedAt !== null) counts.deleted += 1;
    else {
      counts.articles += 1;
      if (row.isSample) counts.samples += 1;
    }
  }
  const problem = store ? store.readOnly : reason;
  return {
    name: store?.libraryName ?? basename(folder),
    ...counts,
    isOpen: store !== null,
    readOnly: problem !== null,
    problem,
    notices: store?.notices ?? [],
  };
}
