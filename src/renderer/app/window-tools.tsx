import { memo } from 'react';
import { useSteady } from '../ui/use-steady';
import { SmallToolbar } from './small-toolbar';
import { Toolbar } from './toolbar';
import type { ToolbarProps } from './toolbar';
import type { usePanes } from './use-panes';

type WindowToolsProps = Omit<ToolbarProps, 'hasLibrary' | 'hasSummary' | 'hasNotes' | 'onToggle'> & {
  readonly panes: ReturnType<typeof usePanes>;
  readonly onCommands: () => void;
};

/** Drawn anew only when a tool changes: the window is, with every key in the search and every text that comes in. */
const SteadyToolbar = memo(Toolbar);

/** The tools on top of the window, as there is room for them. */
export function WindowTools({ panes, onCommands, onGo, onImport, onExport, onTheme, ...tools }: WindowToolsProps) {
  const { room, over, shown, show, toggle } = panes;
  const doing = useSteady({ onGo, onImport, onExport, onTheme, onToggle: toggle });
  if (room === 'single') {
    return <SmallToolbar {...tools} {...doing} over={over} onShow={show} onCommands={onCommands} />;
  }
  const { library: hasLibrary, summary: hasSummary, notes: hasNotes } = shown;
  return <SteadyToolbar {...tools} {...doing} hasLibrary={hasLibrary} hasSummary={hasSummary} hasNotes={hasNotes} />;
}
