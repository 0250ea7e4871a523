import { IMPORT_LIMITS } from '#shared/ipc/import-settings';
import type { ImportSettings as Values } from '#shared/ipc/import-settings';
import { strings } from '../../ui/strings';
import { NumberField } from './number-field';
import controls from '../../ui/controls.module.css';
import styles from './settings-dialog.module.css';

type ImportSettingsProps = { readonly values: Values; readonly onChange: (values: Values) => void };

const words = strings.settings;
const LIMITS = ['fileMegabytes', 'collectionMegabytes', 'entries', 'depth'] as const;
const BOOKS = ['one', 'chapters'] as const;

/** The section of the settings about imports: when to ask first, how books are read, and the limits. */
export function ImportSettings({ values, onChange }: ImportSettingsProps) {
  const { alwaysPreview, previewAbove, books = 'one', limits = {} } = values;
  const isUsual = Object.keys(limits).length === 0;
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={alwaysPreview}
          onChange={({ target }) => onChange({ ...values, alwaysPreview: target.checked })}
        />
        {words.always}
      </label>
      <NumberField
        label={words.above}
        value={previewAbove}
        least={1}
        most={100_000}
        onChange={(above) => onChange({ ...values, previewAbove: above })}
      />
      <fieldset className={styles.choice}>
        <legend>{words.books}</legend>
        {BOOKS.map((each) => (
          <label key={each} className={styles.check}>
            <input
              type="radio"
              name="books"
              checked={books === each}
              onChange={() => onChange({ ...values, books: each })}
            />
            {words.book[each]}
          </label>
        ))}
      </fieldset>
      <h4 className={styles.subheading}>{words.limits}</h4>
      <p className={styles.hint}>{words.limitsHint}</p>
      {LIMITS.map((each) => (
        <NumberField
          key={`${each} ${isUsual}`}
          label={words.limit[each]}
          value={limits[each] ?? IMPORT_LIMITS[each].usual}
          least={IMPORT_LIMITS[each].least}
          most={IMPORT_LIMITS[each].most}
          onChange={(limit) => onChange({ ...values, limits: { ...limits, [each]: limit } })}
        />
      ))}
      <button
        type="button"
        className={controls.link}
        disabled={isUsual}
        onClick={() => onChange({ ...values, limits: {} })}
      >
        {words.usual}
      </button>
    </>
  );
}
