import { useDeferredValue, useMemo, useState } from 'react';
import type { Preview } from '#shared/ipc/import-messages';
import type { PreviewAnswer, PreviewChoice } from '#shared/ipc/schemas';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { BooksQuestion } from './books-question';
import { DateQuestion } from './date-question';
import { PreviewList } from './preview-list';
import { choicesOf, isTaken, isValid, shownRows, withChoice, withRows } from './preview-state';
import type { PreviewFilter, PreviewState } from './preview-state';
import { TablesQuestions } from './tables-questions';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './preview-dialog.module.css';

type PreviewDialogProps = {
  readonly found: Preview;
  /** True while files are read in another way. */
  readonly isReading: boolean;
  readonly onAnswer: (answer: PreviewAnswer) => void;
  /** Asks for the encodings that the text of a row could be read in. */
  readonly onEncoding: (row: number) => void;
  readonly isAlways: boolean;
  readonly onAlways: (isAlways: boolean) => void;
  readonly onImport: (choices: readonly PreviewChoice[]) => void;
  readonly onCancel: () => void;
};

const words = strings.preview;
/** Before the first rows are drawn. */
const NONE: readonly number[] = [];
const FILTERS = ['all', 'attention', 'new', 'same'] as const satisfies readonly PreviewFilter[];

/** What was found, before anything is imported: it can be set right, and rows can be left out. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { found, isReading, onAnswer, onEncoding, isAlways, onAlways, onImport, onCancel } = props;
  const { rows, tables, books } = found;
  const [decided, setDecided] = useState<PreviewState>({ rows, choices: new Map(), dateOrder: null });
  // What was decided on a text stays with it when files are read in another way.
  const state = useMemo(() => withRows(decided, rows), [decided, rows]);
  const setState = (change: (before: PreviewState) => PreviewState): void => {
    setDecided((before) => change(withRows(before, rows)));
  };
  const [filter, setFilter] = useState<PreviewFilter>(() =>
    shownRows(rows, 'attention').length > 0 ? 'attention' : 'all',
  );
  const numbers = useMemo(() => FILTERS.map((each) => shownRows(rows, each).length), [rows]);
  const shown = useMemo(() => shownRows(rows, filter), [rows, filter]);
  // The dialog is drawn first and its rows after it, so that no key waits for both.
  const isListed = useDeferredValue(true, false);
  const taken = [...rows.keys()].filter((index) => isTaken(state, index));
  const isSendable = taken.every((index) => isValid(state, index));
  return (
    <Dialog
      title={words.title}
      size="wide"
      isOpen
      onClose={onCancel}
      buttons={
        <>
          <label className={styles.always}>
            <input type="checkbox" checked={isAlways} onChange={(event) => onAlways(event.target.checked)} />
            {words.always}
          </label>
          <button type="button" className={controls.outlined} onClick={onCancel}>
            {words.cancel}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={taken.length === 0 || !isSendable || isReading}
            onClick={() => onImport(choicesOf(state))}
          >
            {words.import(taken.length)}
          </button>
        </>
      }
    >
      <PreviewList
        state={state}
        shown={isListed ? shown : NONE}
        filter={filter}
        onEncoding={onEncoding}
        onChoice={(index, choice) => setState((before) => withChoice(before, index, choice))}
        before={
          <>
            <p className={parts.hint}>
              {words.hint(rows.length)} {words.setRight}
            </p>
            <TablesQuestions tables={tables} isReading={isReading} onAnswer={onAnswer} />
            {books === null ? null : <BooksQuestion books={books} isReading={isReading} onAnswer={onAnswer} />}
            <DateQuestion state={state} onOrder={(dateOrder) => setState((before) => ({ ...before, dateOrder }))} />
          </>
        }
        above={
          <div className={styles.filters} role="radiogroup" aria-label={words.filter}>
            {FILTERS.map((each, index) => (
              <label key={each} className={styles.filter}>
                <input type="radio" name="preview-filter" checked={filter === each} onChange={() => setFilter(each)} />
                {words.filters[each]}{' '}
                <span className={parts.small}>{numbers[index]?.toLocaleString(strings.locale)}</span>
              </label>
            ))}
          </div>
        }
      />
    </Dialog>
  );
}
