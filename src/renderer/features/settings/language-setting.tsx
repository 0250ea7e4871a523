import { LANGUAGES, LANGUAGE_CHOICES } from '#shared/languages';
import type { Settings } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';
import styles from './settings-dialog.module.css';

type LanguageSettingProps = {
  readonly choice: Settings['language'];
  readonly onChoose: (choice: NonNullable<Settings['language']>) => void;
};

const words = strings.settings;

/** The language of the window, each by its own name; the window is drawn anew in the one chosen. */
export function LanguageSetting({ choice = 'system', onChoose }: LanguageSettingProps) {
  return (
    <label className={styles.line}>
      {words.language}
      <select value={choice} onChange={({ target }) => onChoose(target.value as (typeof LANGUAGE_CHOICES)[number])}>
        {LANGUAGE_CHOICES.map((each) => (
          <option key={each} value={each} lang={each === 'system' ? undefined : each}>
            {each === 'system' ? words.languageOfSystem : LANGUAGES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
