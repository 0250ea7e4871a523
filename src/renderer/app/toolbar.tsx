import {
  ArrowLeft,
  ArrowRight,
  FileDown,
  Import,
  Moon,
  NotebookPen,
  PanelLeft,
  PanelRight,
  Sun,
  SunMoon,
} from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Way } from '#core/reading/visits';
import type { Settings } from '#shared/ipc/schemas';
import { IconButton } from '../ui/icon-button';
import { strings } from '../ui/strings';
import { WHY_READ_ONLY } from './banner';
import controls from '../ui/controls.module.css';
import styles from './toolbar.module.css';

/** What the tools of the window show and do. */
export type ToolbarProps = {
  readonly theme: Settings['theme'];
  /** Which panes are shown. */
  readonly hasLibrary: boolean;
  readonly hasSummary: boolean;
  readonly hasNotes: boolean;
  readonly ways: Readonly<Record<Way, boolean>>;
  readonly onGo: (way: Way) => void;
  readonly canExport: boolean;
  readonly isExporting: boolean;
  readonly isReadOnly: boolean;
  readonly onImport: (what: 'files' | 'folder' | 'reports') => void;
  readonly onExport: () => void;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onToggle: (pane: 'library' | 'summary' | 'notes') => void;
};

/** The signs of the panes at the start and at the end of the window. */
const [PanelStart, PanelEnd] = strings.direction === 'rtl' ? [PanelRight, PanelLeft] : [PanelLeft, PanelRight];

/** The signs of the ways back and forward, as the window is read. */
const [Back, Forward] = strings.direction === 'rtl' ? [ArrowRight, ArrowLeft] : [ArrowLeft, ArrowRight];

const THEME_ICONS = { system: SunMoon, light: Sun, dark: Moon } as const;

/** The few tools that belong to the whole window. */
export function Toolbar(props: ToolbarProps) {
  const {
    theme,
    hasLibrary,
    hasSummary,
    hasNotes,
    ways,
    onGo,
    canExport,
    isExporting,
    isReadOnly,
    onImport,
    onExport,
    onTheme,
    onToggle,
  } = props;
  const ThemeIcon = THEME_ICONS[theme];
  return (
    <header className={styles.bar}>
      <div className={styles.tools} role="toolbar" aria-label={strings.panes.toolbar}>
        <IconButton
          icon={PanelStart}
          label={hasLibrary ? strings.toolbar.hideLibrary : strings.toolbar.showLibrary}
          isOn={hasLibrary}
          onPress={() => onToggle('library')}
        />
        <span className={styles.pair} data-picture="off">
          <IconButton icon={Back} label={strings.visits.back} isDisabled={!ways.back} onPress={() => onGo('back')} />
          <IconButton
            icon={Forward}
            label={strings.visits.forward}
            isDisabled={!ways.forward}
            onPress={() => onGo('forward')}
          />
        </span>
        <MenuTrigger>
          <Button
            className={controls.button ?? ''}
            isDisabled={isReadOnly}
            {...(isReadOnly ? { 'aria-describedby': WHY_READ_ONLY } : {})}
          >
            <Import size={16} strokeWidth={1.75} aria-hidden />
            {strings.toolbar.import}
          </Button>
          <Popover className={controls.popover ?? ''} placement="bottom start" offset={4}>
            <Menu className={controls.menu ?? ''} onAction={(key) => onImport(key as 'files' | 'folder' | 'reports')}>
              <MenuItem id="files" className={controls.menuItem ?? ''}>
                {strings.toolbar.importFiles}
              </MenuItem>
              <MenuItem id="folder" className={controls.menuItem ?? ''}>
                {strings.toolbar.importFolder}
              </MenuItem>
              <MenuItem id="reports" className={controls.menuItem ?? ''}>
                {strings.imports.reportsMenu}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        <Button className={controls.button ?? ''} isDisabled={!canExport || isExporting} onPress={onExport}>
          <FileDown size={16} strokeWidth={1.75} aria-hidden />
          {isExporting ? strings.toolbar.exporting : strings.toolbar.exportPdf}
        </Button>
        <span className={styles.room} />
        <MenuTrigger>
          <Button className={styles.icon ?? ''} aria-label={strings.toolbar.theme}>
            <ThemeIcon size={16} strokeWidth={1.75} aria-hidden />
          </Button>
          <Popover className={controls.popover ?? ''} placement="bottom end" offset={4}>
            <Menu
              className={controls.menu ?? ''}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[theme]}
              onAction={(key) => onTheme(key as Settings['theme'])}
            >
              {(['system', 'light', 'dark'] as const).map((name) => {
                const Icon = THEME_ICONS[name];
                return (
                  <MenuItem
                    key={name}
                    id={name}
                    className={controls.menuItem ?? ''}
                    textValue={strings.toolbar.themes[name]}
                  >
                    <Icon size={15} strokeWidth={1.75} aria-hidden />
                    {strings.toolbar.themes[name]}
                  </MenuItem>
                );
              })}
            </Menu>
          </Popover>
        </MenuTrigger>
        <IconButton
          icon={NotebookPen}
          label={hasNotes ? strings.toolbar.hideNotes : strings.toolbar.showNotes}
          isOn={hasNotes}
          onPress={() => onToggle('notes')}
        />
        <IconButton
          icon={PanelEnd}
          label={hasSummary ? strings.toolbar.hideSummary : strings.toolbar.showSummary}
          isOn={hasSummary}
          onPress={() => onToggle('summary')}
        />
      </div>
    </header>
  );
}
