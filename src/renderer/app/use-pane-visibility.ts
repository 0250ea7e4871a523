import { useCallback, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import type { PaneName } from './panes';
import { useMediaQuery } from '../ui/use-media-query';

/** Below this width, which grows with the size of the letters, only one pane fits beside nothing else. */
const NARROW = '(max-width: 56rem)';

type Change = (change: (settings: Settings) => Settings) => void;

/** Which panes are shown: remembered in a wide window, one drawer at a time in a narrow one. */
export function usePaneVisibility({ layout }: Settings, onSettings: Change) {
  const isNarrow = useMediaQuery(NARROW);
  const [drawer, setDrawer] = useState<'library' | 'side' | null>(null);
  const hidesNotes = layout.notesHidden === true;
  const shown = isNarrow
    ? { library: drawer === 'library', summary: drawer === 'side', notes: drawer === 'side' && !hidesNotes }
    : { library: !layout.libraryHidden, summary: !layout.summaryHidden, notes: !hidesNotes };

  const setHidden = useCallback(
    (pane: PaneName, isHidden: boolean) =>
      onSettings((settings) => ({ ...settings, layout: { ...settings.layout, [`${pane}Hidden`]: isHidden } })),
    [onSettings],
  );
  const { library: hasLibrary, summary: hasSummary, notes: hasNotes } = shown;

  const toggle = useCallback(
    (pane: PaneName) => {
      const isShown = { library: hasLibrary, summary: hasSummary, notes: hasNotes }[pane];
      if (!isNarrow) setHidden(pane, isShown);
      else if (pane === 'notes') {
        setHidden('notes', isShown);
        if (!isShown) setDrawer('side');
      } else if (isShown) setDrawer(null);
      else setDrawer(pane === 'library' ? 'library' : 'side');
    },
    [hasLibrary, hasNotes, hasSummary, isNarrow, setHidden],
  );

  const ensure = useCallback(
    (pane: PaneName) => {
      if (!isNarrow || pane === 'notes') setHidden(pane, false);
      if (isNarrow) setDrawer(pane === 'library' ? 'library' : 'side');
    },
    [isNarrow, setHidden],
  );

  const remember = useCallback(
    (sizes: Readonly<Record<string, number>>) =>
      onSettings((settings) => ({
        ...settings,
        layout: {
          ...settings.layout,
          library: sizes['library'] ?? settings.layout.library,
          source: sizes['source'] ?? settings.layout.source,
          summary: sizes['side'] ?? settings.layout.summary,
          ...(sizes['notes'] === undefined ? {} : { notes: sizes['notes'] }),
        },
      })),
    [onSettings],
  );
  const closeDrawers = useCallback(() => setDrawer(null), []);
  return { isNarrow, shown, toggle, ensure, remember, closeDrawers };
}
