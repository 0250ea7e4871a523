/** A promise with the functions that settle it. */
export type Deferred<T> = {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (cause: unknown) => void;
};

/** A promise that is settled from outside; one that is rejected before anybody waits for it is no unhandled rejection. */
export function deferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> | null = null;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => undefined);
  if (settle === null) throw new Error('A promise runs its function at once');
  return { promise, ...(settle as Omit<Deferred<T>, 'promise'>) };
}
