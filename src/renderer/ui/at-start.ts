const listeners = new Set<() => void>();

/** Calls back when a part of the window is to stand as it does at a start; returns the end of it. */
export function onPutAtStart(put: () => void): () => void {
  listeners.add(put);
  return () => listeners.delete(put);
}

/** Has the parts of the window that scroll stand as they do at a start. */
export function putAtStart(): void {
  for (const put of listeners) put();
}
