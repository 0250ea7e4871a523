/** The attribute that names a pane for moving between panes by key. */
const PANE_ATTRIBUTE = 'data-pane';

const TARGETS = ['[data-pane-focus]', '[data-item-main][tabindex="0"]', 'input', 'button:not([disabled])'];

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
    if (target) {
      target.focus();
      return true;
    }
  }
  return false;
}
