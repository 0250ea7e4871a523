import { useCallback, useState } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { focusNextPane } from './pane-focus';
import { PANES } from './panes';
import type { PaneName } from './panes';
import { useMediaQuery } from '../ui/use-media-query';

/** Below this width, which grows with the size of the letters, the sides lie over the source. */
const NARROW = '(max-width: 56rem)';
/** Below this one a pane takes the whole width. */
const SINGLE = '(max-width: 36rem)';

/** How many panes there is room for: all, the source with a side over it, or one. */
export type Room = 'wide' | 'narrow' | 'single';

type Change = (change: (settings: Settings) => Settings) => void;

/** Which panes are shown: remembered in a wide window, one side at a time in a narrow one, one pane at a time where there is no room for two. */
export function usePaneVisibility({ layout }: Settings, onSettings: Change) {
  const isNarrow = useMediaQuery(NARROW);
  const isSingle = useMediaQuery(SINGLE);
  const room: Room = isSingle ? 'single' : isNarrow ? 'narrow' : 'wide';
  /** What lies over the source where the panes do not fit beside each other. */
  const [over, setOver] = useState<PaneName | null>(null);
  const hidesNotes = layout.notesHidden === true;
  const shown = shownPanes(room, over, layout);

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
      else if (pane === 'notes' && !isSingle) {
        setHidden('notes', isShown);
        if (!isShown) setOver('notes');
      } else setOver(isShown ? null : pane);
    },
    [hasLibrary, hasNotes, hasSummary, isNarrow, isSingle, setHidden],
  );

  const ensure = useCallback(
    (pane: PaneName) => {
      if (!isNarrow || (pane === 'notes' && !isSingle && hidesNotes)) setHidden(pane, false);
      if (isNarrow) setOver(pane);
    },
    [hidesNotes, isNarrow, isSingle, setHidden],
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
  const uncover = useCallback(() => setOver(null), []);
  /** Where one pane is shown at a time, an article that was opened is shown. */
  const uncoverSingle = isSingle ? uncover : undefined;
  const show = useCallback((pane: PaneName | 'source') => setOver(pane === 'source' ? null : pane), []);
  /** Goes to the next pane or the one before. */
  const step = useCallback(
    (by: 1 | -1) => {
      if (!isSingle) return focusNextPane(by);
      // The pane that is shown takes the focus where nothing else has it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const at = PANES.indexOf(over ?? 'source') + by + PANES.length;
      show(PANES[at % PANES.length] ?? 'source');
    },
    [isSingle, over, show],
  );
  /** Shows or hides what the list can be narrowed to; where the list is hidden, both are shown. */
  const narrow = (): void => {
    ensure('library');
    onSettings((settings) => ({ ...settings, isNarrowShown: !hasLibrary || settings.isNarrowShown !== true }));
  };
  const commands = { 'next-pane': () => step(1), 'previous-pane': () => step(-1), 'narrow-list': narrow };
  return { room, over, shown, toggle, ensure, remember, closeDrawers: uncover, uncoverSingle, show, commands };
}

function shownPanes(
  room: Room,
  over: PaneName | null,
  layout: Settings['layout'],
): Readonly<Record<PaneName, boolean>> {
  if (room === 'single') return { library: over === 'library', summary: over === 'summary', notes: over === 'notes' };
  const notes = layout.notesHidden !== true;
  if (room === 'wide') return { library: !layout.libraryHidden, summary: !layout.summaryHidden, notes };
  const isSide = over === 'summary' || over === 'notes';
  return { library: over === 'library', summary: isSide, notes: isSide && notes };
}
