import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { useMediaQuery } from '../ui/use-media-query';
import { focusPane } from './pane-focus';
import type { PaneName } from './panes';
import { usePaneVisibility } from './use-pane-visibility';

/** The text that is open, and the one that is kept beside it. */
type Pair = { readonly openId: string | null; readonly besideId: string | null };

/** Below this width two texts, the list and the summary do not all have room beside each other. */
const TIGHT = '(max-width: 84rem)';

/**
 * Which panes are shown (see usePaneVisibility). While two texts are read beside each other in a window that is not wide, the list
 * gives its room to them once both were chosen; it comes back when it is asked for, and when one text is left.
 */
export function usePanes(
  settings: Settings,
  onSettings: Parameters<typeof usePaneVisibility>[1],
  { openId, besideId }: Pair,
) {
  const panes = usePaneVisibility(settings, onSettings);
  const isTight = useMediaQuery(TIGHT);
  const [gives, setGives] = useState(false);
  const [kept, setKept] = useState(besideId);
  if (kept !== besideId) {
    setKept(besideId);
    if (besideId === null) setGives(false);
    // Of two that were marked, both are chosen at once.
    else if (kept === null) setGives(besideId !== openId);
  }
  const isPair = besideId !== null && openId !== null && besideId !== openId;
  const isFolded = gives && isPair && isTight && panes.room === 'wide' && panes.shown.library;
  useEffect(() => {
    // The list still has it for a moment after it is hidden.
    const active = document.activeElement;
    const isFree = active === null || active === document.body || active.closest('[data-pane="library"]') !== null;
    if (!isFolded || !isFree) return;
    const source = document.querySelector<HTMLElement>('[data-pane="source"]');
    if (source) focusPane(source);
  }, [isFolded]);

  const { toggle: change, ensure: need, uncoverSingle } = panes;
  const toggle = useCallback(
    (pane: PaneName) => (isFolded && pane === 'library' ? setGives(false) : change(pane)),
    [isFolded, change],
  );
  const ensure = useCallback(
    (pane: PaneName) => {
      if (pane === 'library') setGives(false);
      need(pane);
    },
    [need],
  );
  const onChosen = useCallback(() => {
    if (besideId !== null) setGives(true);
    uncoverSingle?.();
  }, [besideId, uncoverSingle]);
  const shown = isFolded ? { ...panes.shown, library: false } : panes.shown;
  return { ...panes, shown, toggle, ensure, onChosen, isAsRemembered: besideId === null };
}
