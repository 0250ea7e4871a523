import { formatEdtf } from '../../ui/edtf';
import { strings } from '../../ui/strings';
import type { DateOrder, PreviewState } from './preview-state';
import styles from './preview-dialog.module.css';

const words = strings.preview;

type DateQuestionProps = { readonly state: PreviewState; readonly onOrder: (order: DateOrder) => void };

/** Asked once for all dates that can be read in two ways. */
export function DateQuestion({ state: { rows, dateOrder }, onOrder }: DateQuestionProps) {
  const dates = rows.flatMap(({ found }) => found?.dates ?? []);
  const [first] = dates;
  if (!first) return null;
  const answers = [
    { order: 'dayFirst' as const, label: formatEdtf(first.dayFirst) },
    { order: 'monthFirst' as const, label: formatEdtf(first.monthFirst) },
    { order: null, label: words.undecided },
  ];
  return (
    <fieldset className={styles.dates} aria-label={words.dateOrder}>
      <span>{words.dates(first.written, dates.length)}</span>
      {answers.map(({ order, label }) => (
        <label key={label} className={styles.filter}>
          <input type="radio" name="date-order" checked={dateOrder === order} onChange={() => onOrder(order)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
