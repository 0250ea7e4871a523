/** The attribute that names a pane for moving between panes by key. */
const PANE_ATTRIBUTE = 'data-pane';

/** What a pane is about, then what else in it can have the focus. */
const MAIN = ['[data-pane-focus]', '[data-item-main][tabindex="0"]'];
const TARGETS = [...MAIN, 'input', 'button:not([disabled])'];

/** Moves the focus to the next or the previous pane of the window, in reading order, and round at the ends. */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(`[${PANE_ATTRIBUTE}]`)];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let tries = 1; tries <= panes.length; tries += 1) {
    const from = at === -1 && step === -1 ? 0 : at;
    const pane = panes[(from + step * tries + panes.length * 2) % panes.length];
    if (pane && focusPane(pane)) return;
  }
}

/** Focuses what a pane is about: its list or its text, else its first control; false when it has neither. */
export function focusPane(pane: HTMLElement): boolean {
  for (const selector of TARGETS) {
    const target = pane.querySelector<HTMLElement>(selector);
    target?.focus();
    // What is hidden stays made, and takes no focus.
    if (target && document.activeElement === target) return true;
  }
  return false;
}

/**
 * Gives a pane the focus that nothing else has, and keeps it there while the pane is still being drawn: a text that comes in the place of
 * another takes it over, and what a pane is about takes it from what stood there first. Ends when the focus is put elsewhere, when a
 * person does something, or when the returned function is called.
 */
export function settleFocus(pane: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let own: Element | null = null;
  const settle = (): void => {
    const active = document.activeElement;
    const isOwn = active !== null && active === own;
    if (!isOwn && !isFree()) ending.abort();
    else if (!isOwn || (!isMain(own) && pane.querySelector(MAIN.join()) !== null)) {
      if (focusPane(pane)) own = document.activeElement;
    }
  };
  settle();
  const drawn = new MutationObserver(settle);
  signal.addEventListener('abort', () => drawn.disconnect());
  if (!signal.aborted) drawn.observe(pane, { childList: true, subtree: true });
  for (const act of ['keydown', 'pointerdown'])
    window.addEventListener(act, () => ending.abort(), { capture: true, signal });
  return () => ending.abort();
}

function isMain(element: Element | null): boolean {
  return element?.matches(MAIN.join()) === true;
}

function isFree(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[inert]') !== null;
}
