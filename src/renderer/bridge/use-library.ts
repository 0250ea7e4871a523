import { useEffect, useState } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { LibraryStatus } from '#shared/ipc/messages';
import { useBridge } from './bridge-context';
import { followLibrary } from './follow-library';

/** The library as the window knows it; both are null until the first answer. */
export type LibraryState = {
  readonly rows: readonly ArticleRow[] | null;
  readonly status: LibraryStatus | null;
};

/** The rows and the state of the library, kept up with every change of it. Deleted articles are not among the rows. */
export function useLibrary(): LibraryState {
  const bridge = useBridge();
  const [state, setState] = useState<LibraryState>({ rows: null, status: null });
  useEffect(() => followLibrary(bridge, setState), [bridge]);
  return state;
}
