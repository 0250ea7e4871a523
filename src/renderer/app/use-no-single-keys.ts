import { useEffect } from 'react';

/** Where letters are typed, or choose among what is listed: there they stay what they are. */
const TYPED_IN =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role=dialog], [role=menu]';

/**
 * While `hasNone`, keys without Ctrl or Alt that would be a command in the panes do nothing, for people whose software
 * speaks or types for them (WCAG 2.1.4).
 */
export function useNoSingleKeys(hasNone: boolean): void {
  useEffect(() => {
    if (!hasNone) return undefined;
    const stop = (event: KeyboardEvent): void => {
      const isLetter = event.key.length === 1 && event.key !== ' ';
      if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
      event.stopPropagation();
    };
    window.addEventListener('keydown', stop, true);
    return () => window.removeEventListener('keydown', stop, true);
  }, [hasNone]);
}
