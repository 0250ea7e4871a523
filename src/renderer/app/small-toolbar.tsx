import { Ellipsis } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Settings } from '#shared/ipc/schemas';
import { MenuChoice } from '../ui/menu-choice';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import { PaneSwitch } from './pane-switch';
import type { PaneName } from './panes';
import type { ToolbarProps } from './toolbar';
import styles from './toolbar.module.css';

type SmallToolbarProps = Omit<ToolbarProps, 'hasLibrary' | 'hasSummary' | 'hasNotes' | 'onToggle'> & {
  readonly over: PaneName | null;
  readonly onShow: (pane: PaneName | 'source') => void;
  readonly onCommands: () => void;
};

const THEMES = ['system', 'light', 'dark'] as const;

/** The tools of a window with room for one pane: the switch between the panes, and a menu with all the others. */
export function SmallToolbar({ over, onShow, ...tools }: SmallToolbarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.tools} role="toolbar" aria-label={strings.panes.toolbar}>
        <PaneSwitch over={over} onShow={onShow} />
        <MenuTrigger>
          <Button className={styles.icon ?? ''} aria-label={strings.windows.more}>
            <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
          </Button>
          <Popover className={controls.popover ?? ''} placement="bottom end" offset={4}>
            <MoreMenu {...tools} />
          </Popover>
        </MenuTrigger>
      </div>
    </header>
  );
}

function MoreMenu(props: Omit<SmallToolbarProps, 'over' | 'onShow'>) {
  const { theme, ways, onGo, canExport, isExporting, isReadOnly, onImport, onExport, onTheme, onCommands } = props;
  const lines = [
    { id: 'back', words: strings.visits.back, isOff: !ways.back, run: () => onGo('back') },
    { id: 'forward', words: strings.visits.forward, isOff: !ways.forward, run: () => onGo('forward') },
    { id: 'files', words: strings.toolbar.importFiles, isOff: isReadOnly, run: () => onImport('files') },
    { id: 'folder', words: strings.toolbar.importFolder, isOff: isReadOnly, run: () => onImport('folder') },
    { id: 'reports', words: strings.imports.reportsMenu, isOff: false, run: () => onImport('reports') },
    { id: 'export', words: strings.toolbar.exportPdf, isOff: !canExport || isExporting, run: onExport },
    { id: 'commands', words: strings.commands.palette, isOff: false, run: onCommands },
  ];
  return (
    <Menu
      className={controls.menu ?? ''}
      disabledKeys={lines.filter(({ isOff }) => isOff).map(({ id }) => id)}
      onAction={(key) => lines.find(({ id }) => id === key)?.run()}
    >
      {lines.map(({ id, words }) => (
        <MenuItem key={id} id={id} className={controls.menuItem ?? ''}>
          {words}
        </MenuItem>
      ))}
      <Separator />
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) => {
          const chosen = THEMES.find((name: Settings['theme']) => keys === 'all' || keys.has(name));
          if (chosen !== undefined) onTheme(chosen);
        }}
      >
        <Header className={controls.menuHeading ?? ''}>{strings.toolbar.theme}</Header>
        {THEMES.map((name) => (
          <MenuChoice key={name} id={name} words={strings.toolbar.themes[name]} />
        ))}
      </MenuSection>
    </Menu>
  );
}
