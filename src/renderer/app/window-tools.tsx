import { SmallToolbar } from './small-toolbar';
import { Toolbar } from './toolbar';
import type { ToolbarProps } from './toolbar';
import type { usePaneVisibility } from './use-pane-visibility';

type WindowToolsProps = Omit<ToolbarProps, 'shown' | 'onToggle'> & {
  readonly panes: ReturnType<typeof usePaneVisibility>;
  readonly onCommands: () => void;
};

/** The tools on top of the window, as there is room for them. */
export function WindowTools({ panes, onCommands, ...tools }: WindowToolsProps) {
  if (panes.room === 'single') {
    return <SmallToolbar {...tools} over={panes.over} onShow={panes.show} onCommands={onCommands} />;
  }
  return <Toolbar {...tools} shown={panes.shown} onToggle={panes.toggle} />;
}
