import { useEffect, useState } from 'react';
import { useBridge } from './bridge-context';
import { followLibrary } from './follow-library';
import type { KnownLibrary } from './follow-library';

/** The library as the window knows it; rows and status are null until the first answer. */
export type LibraryState = KnownLibrary | { readonly rows: null; readonly status: null; readonly isWhole: false };

/** The rows and the state of the library, kept up with every change of it. Deleted articles are not among the rows. */
export function useLibrary(): LibraryState {
  const bridge = useBridge();
  const [state, setState] = useState<LibraryState>({ rows: null, status: null, isWhole: false });
  useEffect(() => followLibrary(bridge, setState), [bridge]);
  return state;
}
