import type { ImportReport } from '#shared/ipc/messages';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { importSummary } from './import-summary';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './import-report.module.css';

type ImportReportViewProps = {
  readonly report: ImportReport | null;
  readonly onOpen: (articleId: string) => void;
  readonly onClose: () => void;
};

/** What became of every file of an import, with the reason where one could not be taken in. */
export function ImportReportView({ report, onOpen, onClose }: ImportReportViewProps) {
  return (
    <Dialog
      title={strings.imports.report}
      isOpen={report !== null}
      onClose={onClose}
      buttons={
        <button type="button" className={controls.primary} onClick={onClose}>
          {strings.problems.close}
        </button>
      }
    >
      {report === null ? null : <p className={parts.hint}>{importSummary(report)}</p>}
      <ul className={parts.list}>
        {report?.outcomes.map(({ fileName, outcome, detail, articleId }, index) => (
          // Two files of one import may carry the same name.
          // oxlint-disable-next-line react/no-array-index-key -- see the line above; the list never changes
          <li key={index} className={styles.row} data-outcome={outcome}>
            <span className={styles.outcome}>{strings.imports.outcomes[outcome]}</span>
            <span className={parts.main}>
              <bdi>{fileName}</bdi>
              {detail === '' ? null : <span className={styles.detail}>{detail}</span>}
            </span>
            {articleId === null ? null : (
              <button type="button" className={controls.link} onClick={() => onOpen(articleId)}>
                {strings.imports.open}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
