import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/ipc/messages';
import type { Settings, StepWords } from '#shared/ipc/schemas';

/** A library in the menu; `place` tells it from another of the same name. */
type RecentItem = { readonly token: string; readonly name: string; readonly place: string };

/** What the menu is drawn from and what it sets off. */
export type MenuOptions = {
  readonly platform: string;
  readonly theme: Settings['theme'];
  readonly isDevelopment: boolean;
  /** What "Undo" and "Redo" would take back and do again. */
  readonly steps: StepWords;
  /** The other libraries opened before, the latest first. */
  readonly recent: readonly RecentItem[];
  readonly choose: (command: MenuCommand) => void;
  readonly openRecent: (token: string) => void;
};

type Item = MenuItemConstructorOptions;

/** So many of the latest; the others are found with "Open Library". */
const MOST_RECENT = 10;

/** The native menu as a value; every item of ours sends one command to the window. */
export function menuTemplate(options: MenuOptions): Item[] {
  const command = (label: string, name: MenuCommand, accelerator?: string): Item => ({
    id: name,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      options.choose(name);
    },
  });
  /** Shown beside the item, but left to the page: a field being typed in has its own undo. */
  const pageCommand = (label: string, name: MenuCommand, accelerator: string): Item => ({
    ...command(label, name, accelerator),
    registerAccelerator: false,
  });
  const theme = (label: string, name: 'theme-system' | 'theme-light' | 'theme-dark'): Item => ({
    ...command(label, name),
    type: 'radio',
    checked: name === `theme-${options.theme}`,
  });
  const separator: Item = { type: 'separator' };
  return [
    ...(options.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        command('&Import Files…', 'import', 'CmdOrCtrl+O'),
        command('Import &Folder…', 'import-folder', 'CmdOrCtrl+Shift+O'),
        command('Import &Reports…', 'show-imports'),
        separator,
        command('&New Note', 'new-note', 'CmdOrCtrl+N'),
        separator,
        command('Export &PDF…', 'export-pdf', 'CmdOrCtrl+E'),
        separator,
        command('Ne&w Library…', 'new-library'),
        command('Open &Library…', 'open-library'),
        { label: 'Open &Recent', submenu: recentItems(options), enabled: options.recent.length > 0 },
        command('&Move Library…', 'move-library'),
        separator,
        command('&Back Up Now', 'back-up-now'),
        command('&Restore a Backup…', 'restore-backup'),
        separator,
        { role: options.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        pageCommand(named('&Undo', options.steps.undo), 'undo', 'CmdOrCtrl+Z'),
        pageCommand(
          named('&Redo', options.steps.redo),
          'redo',
          options.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z',
        ),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        separator,
        command('&Find in Library', 'find-in-library', 'CmdOrCtrl+F'),
        separator,
        command('&Delete Article', 'delete-article'),
        command('Deleted &Articles…', 'show-bin'),
        command('&History of This Article…', 'show-history', 'CmdOrCtrl+Shift+H'),
      ],
    },
    {
      label: '&View',
      submenu: [
        command('Show or Hide &Library', 'toggle-library', 'CmdOrCtrl+Alt+1'),
        command('Show or Hide &Summary', 'toggle-summary', 'CmdOrCtrl+Alt+3'),
        command('&Next Pane', 'next-pane', 'F6'),
        command('&Previous Pane', 'previous-pane', 'Shift+F6'),
        separator,
        {
          label: '&Theme',
          submenu: [
            theme('As the &System', 'theme-system'),
            theme('&Light', 'theme-light'),
            theme('&Dark', 'theme-dark'),
          ],
        },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(options.isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { label: '&Help', role: 'help', submenu: [{ role: 'about' }] },
  ];
}

/** A command with what it is about; it stays without one, since a field being typed in has steps of its own. */
function named(command: string, step: string | null): string {
  return step === null ? command : `${command}: ${plain(step)}`;
}

/** An ampersand would be taken for a mark of the key that chooses the item. */
function plain(words: string): string {
  return words.replaceAll('&', '&&');
}

function recentItems({ recent, openRecent }: MenuOptions): Item[] {
  return recent.slice(0, MOST_RECENT).map(({ token, name, place }) => ({
    id: `recent-${token}`,
    label: plain(`${name} (${place})`),
    click: () => {
      openRecent(token);
    },
  }));
}
