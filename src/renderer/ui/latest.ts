import { useSyncExternalStore } from 'react';

/** A value that changes often, outside the state of any component: only who shows it is drawn anew. */
export type Latest<T> = {
  readonly current: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A value to begin with, and everyone who wants to know of the next ones. */
export function createLatest<T>(first: T): Latest<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    current: () => value,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What `of` takes of the value as it is now; a component is drawn anew only when that changes. */
export function useLatest<T, Part>({ subscribe, current }: Latest<T>, of: (value: T) => Part): Part {
  return useSyncExternalStore(subscribe, () => of(current()));
}
