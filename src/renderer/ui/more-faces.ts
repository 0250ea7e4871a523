/** How long a window that is there is left alone before the rarer faces are fetched, in milliseconds. */
const LATER = 1_500;

/** Fetches the faces that few libraries need, a while after the window is there. */
export function fetchMoreFaces(): void {
  setTimeout(() => void import('./fonts-later.css'), LATER);
}
