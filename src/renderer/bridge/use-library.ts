import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { LibraryStatus } from '#shared/ipc/messages';
import { useBridge } from './bridge-context';

/** The library as the window knows it; both are null until the first answer. */
export type LibraryState = {
  readonly rows: readonly ArticleRow[] | null;
  readonly status: LibraryStatus | null;
};

/** The rows and the state of the library, kept up with every change of it. Deleted articles are not among the rows. */
export function useLibrary(): LibraryState {
  const bridge = useBridge();
  const [state, setState] = useState<LibraryState>({ rows: null, status: null });
  const turn = useRef(0);
  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    const [status, rows] = await Promise.all([bridge.library.status(), bridge.articles.list()]);
    if (mine === turn.current) setState({ status, rows: rows.filter(({ deletedAt }) => deletedAt === null) });
  }, [bridge]);
  useEffect(() => {
    void refresh();
    return bridge.on['library:changed'](() => void refresh());
  }, [bridge, refresh]);
  return state;
}
