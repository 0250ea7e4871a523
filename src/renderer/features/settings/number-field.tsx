import { useId, useState } from 'react';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './settings-dialog.module.css';

type NumberFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Hears of every whole number within the bounds; what is typed beyond them is marked, and not taken. */
  readonly onChange: (value: number) => void;
};

/** A field for a whole number with its bounds. Key it by what else may change the value. */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const isValid = isWithin(typed, least, most);
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`${controls.field} ${styles.number}`}
        inputMode="numeric"
        value={typed}
        aria-invalid={!isValid}
        aria-describedby={`${id}-range`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (isWithin(target.value, least, most)) onChange(Number(target.value));
        }}
      />
      <span id={`${id}-range`} className={isValid ? 'visually-hidden' : styles.problem}>
        {strings.settings.range(least.toLocaleString(strings.locale), most.toLocaleString(strings.locale))}
      </span>
    </div>
  );
}

function isWithin(typed: string, least: number, most: number): boolean {
  return /^\d{1,9}$/u.test(typed) && Number(typed) >= least && Number(typed) <= most;
}
