import { Library, NotebookPen, ScrollText, TableProperties } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { strings } from '../ui/strings';
import { PANES } from './panes';
import type { PaneName } from './panes';
import styles from './pane-switch.module.css';

const ICONS = { library: Library, source: ScrollText, summary: TableProperties, notes: NotebookPen } as const;

type PaneSwitchProps = {
  /** The pane that is shown; null for the source. */
  readonly over: PaneName | null;
  readonly onShow: (pane: PaneName | 'source') => void;
};

/** Chooses the one pane that is shown where there is no room for two; the shown one says its name. */
export function PaneSwitch({ over, onShow }: PaneSwitchProps) {
  return (
    <ToggleButtonGroup
      className={styles.switch ?? ''}
      aria-label={strings.windows.panes}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[over ?? 'source']}
      onSelectionChange={(keys) => {
        const pane = PANES.find((each) => keys.has(each));
        if (pane !== undefined) onShow(pane);
      }}
    >
      {PANES.map((pane) => {
        const Icon = ICONS[pane];
        return (
          <ToggleButton key={pane} id={pane} className={styles.pane ?? ''} aria-label={strings.panes[pane]}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
            <span className={styles.name}>{strings.panes[pane]}</span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
