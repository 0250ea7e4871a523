import styles from './pdf-dialog.module.css';

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly words: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
};

/** One of a few ways, each a radio button with its words. */
export function Choice<T extends string>({ label, values, value, words, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {values.map((each) => (
        <label key={each} className={styles.check}>
          <input type="radio" name={label} checked={each === value} onChange={() => onChoose(each)} />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
