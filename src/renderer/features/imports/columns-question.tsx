import { useState } from 'react';
import type { PreviewTable } from '#shared/ipc/import-messages';
import type { PreviewAnswer } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';
import { choicesOf, COLUMN_FIELDS, mapOf, withColumn } from './column-choices';
import type { ColumnField } from './column-choices';
import controls from '../../ui/controls.module.css';
import styles from './columns-question.module.css';

type ColumnsQuestionProps = {
  readonly table: PreviewTable;
  readonly isReading: boolean;
  readonly onAnswer: (answer: PreviewAnswer) => void;
};

const words = strings.preview.table;

/** What the columns of a table hold: closed where their names tell, open where a person has to say. */
export function ColumnsQuestion({ table, isReading, onAnswer }: ColumnsQuestionProps) {
  const { key, names, sample, map, isCertain, fileNames } = table;
  const [choices, setChoices] = useState(() => choicesOf(map));
  const [first = '', ...others] = fileNames;
  const chosen = mapOf(choices, names);
  return (
    <details className={styles.table} open={isCertain ? undefined : true}>
      <summary>{words.title(first, others.length)}</summary>
      <p className={styles.hint}>{map === null ? words.unknown : words.hint}</p>
      <div className={styles.scroller}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.holds}</th>
              <th scope="col">{words.begins}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name, column) => (
              // Two columns of one name are one to the reader of tables too.
              // oxlint-disable-next-line react/no-array-index-key -- columns stay where they are
              <tr key={`${column} ${name}`}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>
                  <select
                    aria-label={words.label(name)}
                    disabled={isReading}
                    value={choices.get(name) ?? ''}
                    onChange={({ target }) =>
                      setChoices((before) =>
                        withColumn(before, name, target.value === '' ? null : (target.value as ColumnField)),
                      )
                    }
                  >
                    <option value="">{words.none}</option>
                    {COLUMN_FIELDS.map((field) => (
                      <option key={field} value={field}>
                        {words.fields[field]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className={styles.sample} dir="auto">
                  {sample
                    .map((row) => row[column] ?? '')
                    .filter((cell) => cell.trim() !== '')
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        className={controls.outlined}
        disabled={chosen === null || isReading}
        onClick={() => chosen && onAnswer({ about: 'columns', key, map: chosen })}
      >
        {isReading ? words.reading : words.apply}
      </button>
    </details>
  );
}
