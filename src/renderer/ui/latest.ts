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

/** The value as it is now. */
export function useLatest<T>({ subscribe, current }: Latest<T>): T {
  return useSyncExternalStore(subscribe, current);
}
