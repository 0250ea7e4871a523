import { REPORT_LANGUAGES } from '#core/report/words/report-languages';
import type { ReportLanguage } from '#core/report/words/report-languages';
import { LANGUAGES } from '#shared/languages';
import { strings } from '../../ui/strings';
import styles from './pdf-dialog.module.css';

type ReportLanguageChoiceProps = {
  /** Absent for that of the window. */
  readonly value: ReportLanguage | undefined;
  readonly onChoose: (value: ReportLanguage | undefined) => void;
};

/** The language that the frame of a report is in, each by its own name. */
export function ReportLanguageChoice({ value, onChoose }: ReportLanguageChoiceProps) {
  const words = strings.pdf;
  return (
    <label className={styles.style}>
      {words.language}
      <select
        className={styles.select}
        value={value ?? ''}
        onChange={({ target }) => onChoose(REPORT_LANGUAGES.find((each) => each === target.value))}
      >
        <option value="">{words.asWindow}</option>
        {REPORT_LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
