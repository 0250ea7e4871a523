import { startTransition, useEffect, useState } from 'react';
import { NO_ROW_INDEX } from '#core/library/row-index';
import { useBridge } from './bridge-context';
import { followLibrary } from './follow-library';
import type { KnownLibrary } from './follow-library';

/** The library as the window knows it; rows and status are null until the first answer. */
export type LibraryState = (KnownLibrary | typeof NOTHING) & {
  /** How many articles there are, also while `rows` holds the first of them. */
  readonly total: number;
  /** True until it is known whether there is anything in it: while it is opened, and while the samples come into a new one. */
  readonly isAwaited: boolean;
};

const NOTHING = { rows: null, index: NO_ROW_INDEX, status: null, isWhole: false } as const;

/** The rows and the state of the library, kept up with every change of it. Deleted articles are not among the rows. */
export function useLibrary(): LibraryState {
  const bridge = useBridge();
  const [state, setState] = useState<KnownLibrary | typeof NOTHING>(NOTHING);
  useEffect(() => {
    let isFirst = true;
    return followLibrary(bridge, (known) => {
      // The first rows are waited for; later ones may be drawn between two keys, however many articles come in.
      if (isFirst) setState(known);
      else startTransition(() => setState(known));
      isFirst = false;
    });
  }, [bridge]);
  const isAwaited = state.rows === null || (state.rows.length === 0 && state.status.isFilling === true);
  return { ...state, total: state.isWhole ? state.rows.length : (state.status?.articles ?? 0), isAwaited };
}
