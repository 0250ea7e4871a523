import { useCallback, useEffect, useRef, useState } from 'react';
import { isFree, whenClosed } from '../../ui/focus-back';
import { heirsOf, keyOfRow, rowAt, rowsOf } from './tree-rows';

/** Where the focus is for a moment before it comes back. */
const OVER = '[role="menu"], [role="dialog"], [role="alertdialog"]';

/**
 * Keeps the focus of a tree on its row: when a menu or a dialog of the row is closed, and on the nearest row when its own is gone.
 * The element of the tree is to be given to `ref`; `focusRow` puts the focus on a row once what lies over the tree has gone.
 */
export function useRowFocus() {
  const [tree, ref] = useState<HTMLElement | null>(null);
  /** The row that has the focus, or had it before a menu or a dialog that it opened. */
  const last = useRef<string | null>(null);

  useEffect(() => {
    if (tree === null) return undefined;
    /** The rows as they were when the one that had the focus was among them. */
    let rows = listed(tree);
    const settle = (): void => {
      const now = listed(tree);
      if (now.some(({ key }) => key === last.current)) rows = now;
      // The tree takes the focus itself when its row is gone.
      else if (last.current !== null && (isFree() || isWhole(document.activeElement)))
        focusFirst(tree, heirsOf(last.current, rows));
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const key = keyOfRow(rowAt(target));
      if (tree.contains(target) && key !== null) {
        last.current = key;
        rows = listed(tree);
      } else if (tree.contains(target)) settle();
      else if (target.closest(OVER) === null) last.current = null;
    };
    const changes = new MutationObserver(settle);
    changes.observe(tree, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      changes.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, [tree]);

  const focusRow = useCallback(
    (key: string): void => {
      last.current = key;
      if (tree === null) return;
      // The row may be gone once its menu is.
      const heirs = heirsOf(key, listed(tree));
      whenClosed(() => {
        const active = document.activeElement;
        if (isFree() || tree.contains(active) || active?.closest(OVER)) focusFirst(tree, [key, ...heirs]);
      });
    },
    [tree],
  );
  return { tree, ref, focusRow };
}

function listed(tree: HTMLElement): readonly { readonly key: string; readonly level: number }[] {
  return rowsOf(tree).map((row) => ({ key: keyOfRow(row) ?? '', level: Number(row.getAttribute('aria-level') ?? 1) }));
}

function isWhole(active: Element | null): boolean {
  return active?.role === 'treegrid';
}

/** Puts the focus on the first of these rows that is there. */
function focusFirst(tree: HTMLElement, keys: readonly string[]): void {
  const rows = new Map(rowsOf(tree).map((row) => [keyOfRow(row), row]));
  const key = keys.find((each) => rows.has(each));
  if (key !== undefined) rows.get(key)?.focus();
}
