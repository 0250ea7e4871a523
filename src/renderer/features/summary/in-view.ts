import { createContext } from 'react';

/** Which items have words in view in the source: a store, so that scrolling draws nothing anew but the marks that change. */
export type InView = {
  readonly has: (itemId: string) => boolean;
  readonly ids: () => ReadonlySet<string>;
  readonly show: (itemIds: ReadonlySet<string>) => void;
  /** Hears of every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A store that holds no items yet. */
export function createInView(): InView {
  let shown: ReadonlySet<string> = new Set();
  const listeners = new Set<() => void>();
  return {
    has: (itemId) => shown.has(itemId),
    ids: () => shown,
    show: (itemIds) => {
      if (itemIds.size === shown.size && [...itemIds].every((id) => shown.has(id))) return;
      shown = itemIds;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Hands the store down to the items of the summary. */
export const InViewContext = createContext<InView>(createInView());
