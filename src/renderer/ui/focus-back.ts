/** Does something once a menu, a list or a dialog that is being closed has gone and has given back the focus where it could. */
export function whenClosed(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** True while nothing that is there has the focus. */
export function isFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[inert]') !== null;
}

/** Does something once what is being closed has gone, if nothing has the focus then. */
export function whenFree(act: () => void): void {
  whenClosed(() => {
    if (isFree()) act();
  });
}

/** Remembers what has the focus now; the function that comes back gives it the focus again, unless something else takes it. */
export function rememberFocus(): () => void {
  const before = document.activeElement;
  return () =>
    whenFree(() => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
}
