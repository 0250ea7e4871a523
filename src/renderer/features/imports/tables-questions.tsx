import type { PreviewTable } from '#shared/ipc/import-messages';
import type { PreviewAnswer } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';
import { ColumnsQuestion } from './columns-question';
import styles from './columns-question.module.css';

type TablesQuestionsProps = {
  readonly tables: readonly PreviewTable[];
  readonly isReading: boolean;
  readonly onAnswer: (answer: PreviewAnswer) => void;
};

/** The tables whose columns a person has to name, each by itself, and in one closed line those whose names told. */
export function TablesQuestions({ tables, isReading, onAnswer }: TablesQuestionsProps) {
  const question = (table: PreviewTable) => (
    <ColumnsQuestion key={table.key} table={table} isReading={isReading} onAnswer={onAnswer} />
  );
  const known = tables.filter(({ isCertain }) => isCertain);
  const asked = tables.filter(({ isCertain }) => !isCertain);
  if (known.length < 2) return tables.map(question);
  return (
    <>
      {asked.map(question)}
      <details className={styles.table}>
        <summary>{strings.preview.table.known(known.length)}</summary>
        {known.map(question)}
      </details>
    </>
  );
}
