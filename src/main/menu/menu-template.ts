import type { MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '#shared/commands';
import { keyOf } from '#shared/keys';
import type { Keymap } from '#shared/keys';
import { windowDirection } from '#shared/languages';
import type { Language } from '#shared/languages';
import { commandLabel, menuWord } from '#shared/menu/menu-words';
import type { MenuWord } from '#shared/menu/menu-words';
import type { Settings, StepWords } from '#shared/ipc/schemas';

/** A library in the menu; `place` tells it from another of the same name. */
type RecentItem = { readonly token: string; readonly name: string; readonly place: string };

/** What the menu is drawn from and what it sets off. */
export type MenuOptions = {
  readonly platform: string;
  readonly theme: Settings['theme'];
  readonly followsSource: boolean;
  readonly language: Language;
  readonly isDevelopment: boolean;
  /** The keys that a person gave to commands. */
  readonly keys: Keymap;
  /** What "Undo" and "Redo" would take back and do again. */
  readonly steps: StepWords;
  /** The other libraries opened before, the latest first. */
  readonly recent: readonly RecentItem[];
  readonly choose: (command: CommandName) => void;
  readonly openRecent: (token: string) => void;
};

type Item = MenuItemConstructorOptions;
type EditRole = MenuWord & NonNullable<Item['role']>;

/** So many of the latest; the others are found with "Open Library". */
const MOST_RECENT = 10;

/** The native menu as a value; every item of ours sends one command to the window. */
export function menuTemplate(options: MenuOptions): Item[] {
  const command = (name: CommandName, label: string = commandLabel(name, options.language)): Item => {
    const accelerator = keyOf(name, {
      platform: options.platform,
      direction: windowDirection(options.language),
      keymap: options.keys,
    });
    return {
      id: name,
      label,
      ...(accelerator === null ? {} : { accelerator }),
      click: () => {
        options.choose(name);
      },
    };
  };
  /** Its key is shown beside it, but left to the page: a field being typed in has its own undo. */
  const stepCommand = (name: 'undo' | 'redo'): Item => ({
    ...command(name, named(commandLabel(name, options.language), options.steps[name])),
    registerAccelerator: false,
  });
  /** Left to the page too: an editor may have the key for itself. */
  const wayCommand = (name: 'go-back' | 'go-forward'): Item => ({ ...command(name), registerAccelerator: false });
  const theme = (name: 'theme-system' | 'theme-light' | 'theme-dark'): Item => ({
    ...command(name),
    type: 'radio',
    checked: name === `theme-${options.theme}`,
  });
  const word = (name: MenuWord): string => menuWord(name, options.language);
  /** A command of the system, by the name that it has in the language of the window. */
  const own = (role: EditRole): Item => ({ role, label: word(role) });
  /** A command that the system carries out itself; the palette has it too, see `windows:act`. */
  const ofSystem = (role: NonNullable<Item['role']>, name: CommandName): Item => ({
    role,
    label: commandLabel(name, options.language),
  });
  const separator: Item = { type: 'separator' };
  return [
    ...(options.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: word('file'),
      submenu: [
        command('new-window'),
        command('open-in-window'),
        separator,
        command('import'),
        command('import-folder'),
        command('show-imports'),
        separator,
        command('new-note'),
        command('library-notes'),
        command('note-templates'),
        command('insert-picture'),
        separator,
        command('export-pdf'),
        command('export-pdf-as'),
        command('export-collection'),
        command('export-all'),
        command('export-all-in-one'),
        command('export-as'),
        command('export-bundle'),
        command('export-article-bundle'),
        separator,
        command('print'),
        separator,
        command('new-library'),
        command('library-from-bundle'),
        command('open-library'),
        { label: word('recent'), submenu: recentItems(options), enabled: options.recent.length > 0 },
        command('move-library'),
        separator,
        command('back-up-now'),
        command('restore-backup'),
        separator,
        command('settings'),
        separator,
        ofSystem('close', 'close-window'),
        ...(options.platform === 'darwin' ? [] : [ofSystem('quit', 'quit')]),
      ],
    },
    {
      label: word('edit'),
      submenu: [
        stepCommand('undo'),
        stepCommand('redo'),
        separator,
        own('cut'),
        own('copy'),
        own('paste'),
        own('selectAll'),
        separator,
        command('find-in-article'),
        command('find-in-library'),
        command('save-search'),
        separator,
        command('tag-article'),
        command('collect-article'),
        command('delete-article'),
        command('show-bin'),
        command('show-history'),
        command('library-history'),
        command('read-as'),
        command('redraw-summary'),
        command('redraw-many'),
        command('entity-rules'),
        separator,
        command('show-commands'),
      ],
    },
    {
      label: word('view'),
      submenu: [
        wayCommand('go-back'),
        wayCommand('go-forward'),
        separator,
        command('toggle-library'),
        command('toggle-summary'),
        command('toggle-notes'),
        command('narrow-list'),
        command('keep-beside'),
        { ...command('follow-source'), type: 'checkbox', checked: options.followsSource },
        command('next-pane'),
        command('previous-pane'),
        separator,
        {
          label: word('theme'),
          submenu: [theme('theme-system'), theme('theme-light'), theme('theme-dark')],
        },
        separator,
        ofSystem('resetZoom', 'zoom-reset'),
        ofSystem('zoomIn', 'zoom-in'),
        ofSystem('zoomOut', 'zoom-out'),
        separator,
        ofSystem('togglefullscreen', 'full-screen'),
        ...(options.isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: word('review'),
      submenu: [
        command('next-unreviewed'),
        command('previous-unreviewed'),
        separator,
        command('sign-off'),
        separator,
        command('reviewers'),
        command('blind-review'),
        command('compare-reviewers'),
      ],
    },
    {
      label: word('help'),
      role: 'help',
      submenu: [command('show-guide'), command('show-tour'), command('show-keys'), separator, command('show-about')],
    },
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
