import { useMemo } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Way } from '#core/reading/visits';
import type { CommandName } from '#shared/commands';
import { windowDirection } from '#shared/languages';
import type { Settings } from '#shared/ipc/schemas';
import { BinDialog } from '../features/bin/bin-dialog';
import { CommandPalette } from '../features/commands/command-palette';
import { withRecent } from '../features/commands/find-commands';
import { KeySettings } from '../features/commands/key-settings';
import { KeysDialog } from '../features/commands/keys-dialog';
import { AboutDialog } from '../features/help/about-dialog';
import { HelpDialog } from '../features/help/help-dialog';
import { HistoryDialog } from '../features/history/history-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { Tour } from '../features/tour/tour';
import { language } from '../ui/strings';
import { useLanguage } from './use-language';
import { filterEntries } from '../features/library/list-keyboard';

/** A dialog over the window, of which one is open at a time. */
export type WindowDialog =
  | 'history'
  | 'library-history'
  | 'bin'
  | 'commands'
  | 'keys'
  | 'settings'
  | 'guide'
  | 'about'
  | 'tour';

type WindowDialogsProps = {
  readonly shown: WindowDialog | null;
  readonly rows: readonly ArticleRow[] | null;
  readonly openId: string | null;
  readonly isReadOnly: boolean;
  readonly ways: Readonly<Record<Way, boolean>>;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  readonly onClose: () => void;
  /** Something was brought back from the history or the bin. */
  readonly onRestored: () => void;
  readonly onCommand: (name: CommandName) => void;
  readonly onArticle: (id: string) => void;
};

/** The most articles the palette lists below the commands. */
const MOST_ARTICLES = 8;
const NO_COMMANDS: readonly string[] = [];
const NEEDS_ARTICLE: readonly CommandName[] = [
  'tag-article',
  'collect-article',
  'export-pdf',
  'new-note',
  'delete-article',
  'show-history',
  'read-as',
  'redraw-summary',
  'next-unreviewed',
  'previous-unreviewed',
  'sign-off',
  'export-pdf-as',
  'print',
  'export-article-bundle',
  'find-in-article',
  'keep-beside',
  'open-in-window',
];
const WRITES: readonly CommandName[] = [
  'tag-article',
  'collect-article',
  'import',
  'import-folder',
  'new-note',
  'insert-picture',
  'delete-article',
  'back-up-now',
  'read-as',
  'sign-off',
];

/** The commands that open one of them; the history is that of an article. */
export function dialogCommands(show: (dialog: WindowDialog | null) => void, hasArticle: boolean) {
  return {
    'show-history': () => show(hasArticle ? 'history' : null),
    'library-history': () => show('library-history'),
    'show-bin': () => show('bin'),
    settings: () => show('settings'),
    'show-commands': () => show('commands'),
    'show-keys': () => show('keys'),
    'show-guide': () => show('guide'),
    'show-tour': () => show('tour'),
    'show-about': () => show('about'),
  };
}

/** The dialogs about the open article, the bin, and the commands with what can be done just now. */
export function WindowDialogs(props: WindowDialogsProps) {
  const { shown, rows, openId, isReadOnly, ways, onClose, onRestored, onCommand, onArticle } = props;
  const platform = navigator.platform.startsWith('Mac')
    ? 'darwin'
    : navigator.platform.startsWith('Win')
      ? 'win32'
      : '';
  const disabled = useMemo(
    () =>
      new Set<CommandName>([
        ...(openId === null ? NEEDS_ARTICLE : []),
        ...(isReadOnly ? WRITES : []),
        ...(ways.back ? [] : ['go-back' as const]),
        ...(ways.forward ? [] : ['go-forward' as const]),
      ]),
    [openId, isReadOnly, ways],
  );
  const chooseLanguage = useLanguage(props.onSettings);
  const { keys = {}, hasNoSingleKeys = false } = props.settings;
  const keyboard = { platform, direction: windowDirection(language), keymap: keys };
  return (
    <>
      <HistoryDialog
        isOpen={shown === 'history' && openId !== null}
        articleId={openId}
        isReadOnly={isReadOnly}
        onClose={onClose}
        onRestored={onRestored}
      />
      <HistoryDialog
        isOpen={shown === 'library-history'}
        articleId={null}
        isReadOnly={isReadOnly}
        onClose={onClose}
        onRestored={onRestored}
      />
      <BinDialog isOpen={shown === 'bin'} isReadOnly={isReadOnly} onClose={onClose} onRestored={onRestored} />
      <CommandPalette
        isOpen={shown === 'commands'}
        keyboard={keyboard}
        disabled={disabled}
        recent={props.settings.recentCommands ?? NO_COMMANDS}
        findArticles={(words) => filterEntries(rows ?? [], words).slice(0, MOST_ARTICLES)}
        onClose={onClose}
        onCommand={(name) => {
          props.onSettings((current) => ({
            ...current,
            recentCommands: [...withRecent(current.recentCommands ?? NO_COMMANDS, name)],
          }));
          onCommand(name);
        }}
        onArticle={onArticle}
      />
      <SettingsDialog
        isOpen={shown === 'settings'}
        settings={props.settings}
        onSettings={props.onSettings}
        onLanguage={(language) => void chooseLanguage(language)}
        keyboard={
          <KeySettings
            keyboard={keyboard}
            onKeymap={(keymap) => props.onSettings((current) => ({ ...current, keys: keymap }))}
            hasNoSingleKeys={hasNoSingleKeys}
            onNoSingleKeys={(hasNone) => props.onSettings((current) => ({ ...current, hasNoSingleKeys: hasNone }))}
          />
        }
        onClose={onClose}
      />
      <HelpDialog isOpen={shown === 'guide'} onClose={onClose} />
      <AboutDialog isOpen={shown === 'about'} onClose={onClose} />
      {shown === 'tour' ? <Tour onClose={onClose} /> : null}
      <KeysDialog isOpen={shown === 'keys'} keyboard={keyboard} onClose={onClose} />
    </>
  );
}
