import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { countsOf, unsavedOf } from '#shared/ipc/told-report';
import { Dialog } from '../../ui/dialog';
import { formatInstant } from '../../ui/edtf';
import { measureLater } from '../../ui/measure-later';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { importSummary } from './import-summary';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './import-report.module.css';

type ImportReportViewProps = {
  readonly report: ImportReport | null;
  readonly isReadOnly: boolean;
  readonly onOpen: (articleId: string) => void;
  readonly onRetry: (reportId: string) => void;
  readonly onSave: (reportId: string, format: 'csv' | 'markdown') => void;
  readonly onClose: () => void;
};

/** The height of a row, in pixels, until it is measured. */
const ROW_HEIGHT = 46;
const words = strings.imports;

/** What became of every file of an import, with the reason where one could not be taken in, and a way to try again. */
export function ImportReportView({ report, isReadOnly, onOpen, onRetry, onSave, onClose }: ImportReportViewProps) {
  const [isNarrowed, setIsNarrowed] = useState(false);
  const outcomes = report?.outcomes ?? [];
  const open = outcomes.filter(isOpen);
  const out = outcomes.filter(isNotIn);
  const id = report?.id;
  const isSomeOut = out.length > 0 && out.length < outcomes.length;
  return (
    <Dialog
      title={report?.startedAt === undefined ? words.report : words.reportOf(formatInstant(report.startedAt))}
      isOpen={report !== null}
      onClose={onClose}
      buttons={
        <>
          {id === undefined ? null : (
            <span className={styles.saves}>
              <button type="button" className={controls.link} onClick={() => onSave(id, 'csv')}>
                {words.saveCsv}
              </button>
              <button type="button" className={controls.link} onClick={() => onSave(id, 'markdown')}>
                {words.saveMarkdown}
              </button>
            </span>
          )}
          {id === undefined || open.length === 0 || isReadOnly ? null : (
            <button type="button" className={controls.outlined} onClick={() => onRetry(id)}>
              {words.retry(open.length)}
            </button>
          )}
          <button type="button" className={controls.primary} onClick={onClose}>
            {strings.problems.close}
          </button>
        </>
      }
    >
      {report === null ? null : (
        <p className={parts.hint}>
          {importSummary({ ...report, counts: countsOf(outcomes), unsaved: unsavedOf(outcomes) })}
        </p>
      )}
      {isSomeOut ? (
        <label className={styles.narrow}>
          <input type="checkbox" checked={isNarrowed} onChange={(event) => setIsNarrowed(event.target.checked)} />
          {words.onlyProblems(out.length)}
        </label>
      ) : null}
      {report === null ? null : <Outcomes outcomes={isNarrowed && isSomeOut ? out : outcomes} onOpen={onOpen} />}
    </Dialog>
  );
}

type OutcomesProps = { readonly outcomes: readonly ImportOutcome[]; readonly onOpen: (articleId: string) => void };

/** Only the rows in view are in the document: an import may have had ten thousand files. */
function Outcomes({ outcomes, onOpen }: OutcomesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- no compiler runs here, so nothing is memoised behind its back
  const virtualizer = useVirtualizer({
    count: outcomes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    measureElement: measureLater,
    overscan: 8,
    initialRect: { width: 600, height: 480 },
  });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section ref={scroller} className={parts.list} data-own-scroll tabIndex={0} aria-label={words.table}>
      <ul className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const each = outcomes[index];
          return each ? (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              data-outcome={each.outcome}
              aria-setsize={outcomes.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Outcome outcome={each} onOpen={onOpen} />
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

type OutcomeProps = { readonly outcome: ImportOutcome; readonly onOpen: (articleId: string) => void };

function Outcome({ outcome: { outcome, fileName, folder, detail, action = '', articleId }, onOpen }: OutcomeProps) {
  const reason = explained({ message: detail, action });
  return (
    <>
      <span className={styles.outcome}>{words.outcomes[outcome]}</span>
      <span className={parts.main}>
        {folder === undefined ? null : (
          <span className={styles.folder}>
            <bdi>{folder}</bdi>/
          </span>
        )}
        <bdi>{fileName}</bdi>
        {reason === '' ? null : <span className={styles.detail}>{reason}</span>}
      </span>
      {articleId === null ? null : (
        <button
          type="button"
          className={controls.link}
          aria-label={words.openLabel(fileName)}
          onClick={() => onOpen(articleId)}
        >
          {words.open}
        </button>
      )}
    </>
  );
}

/** What is not in the library after it, for whatever reason. */
function isNotIn({ outcome }: ImportOutcome): boolean {
  return outcome !== 'new' && outcome !== 'same';
}

/** What may come in when it is tried again. */
function isOpen({ outcome }: ImportOutcome): boolean {
  return outcome === 'failed' || outcome === 'skipped';
}
