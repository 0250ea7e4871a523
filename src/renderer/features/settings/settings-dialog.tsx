import type { ReactNode } from 'react';
import type { Settings } from '#shared/ipc/schemas';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { LanguageSetting } from './language-setting';
import { WatchSettings } from './watch-settings';
import { ImportSettings } from './import-settings';
import styles from './settings-dialog.module.css';

type SettingsDialogProps = {
  readonly isOpen: boolean;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  /** A language was chosen; the window is drawn anew once every word is saved. */
  readonly onLanguage: (language: NonNullable<Settings['language']>) => void;
  /** The section about keys. */
  readonly keyboard: ReactNode;
  readonly onClose: () => void;
};

/** A section of the settings. */
type Section = { readonly title: string; readonly content: ReactNode };

const words = strings.settings;
const THEMES = ['system', 'light', 'dark'] as const;

/** The settings of the program, by sections; each holds at once. A new section is one more in the list. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { isOpen, settings, onSettings, onLanguage, keyboard, onClose } = props;
  const sections: readonly Section[] = [
    {
      title: words.appearance,
      content: (
        <>
          <LanguageSetting choice={settings.language} onChoose={onLanguage} />
          <fieldset className={styles.choice}>
            <legend>{words.theme}</legend>
            {THEMES.map((theme) => (
              <label key={theme} className={styles.check}>
                <input
                  type="radio"
                  name="theme"
                  checked={settings.theme === theme}
                  onChange={() => onSettings((current) => ({ ...current, theme }))}
                />
                {strings.toolbar.themes[theme]}
              </label>
            ))}
          </fieldset>
        </>
      ),
    },
    {
      title: words.imports,
      content: (
        <ImportSettings
          values={settings.imports ?? { alwaysPreview: false, previewAbove: 20 }}
          onChange={(imports) => onSettings((current) => ({ ...current, imports }))}
        />
      ),
    },
    { title: words.watched, content: <WatchSettings /> },
    { title: strings.commands.own.title, content: keyboard },
  ];
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <div className={styles.sections}>
        {sections.map(({ title, content }) => (
          <section key={title} className={styles.section} aria-label={title}>
            <h3 className={styles.heading}>{title}</h3>
            {content}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
