import type { ReportDocument } from '#core/report/report-document';
import styles from './report-foot.module.css';

/**
 * The sheet after the last page: the title as a foot, and room for "Page x of y" beside it. Chromium's own footer can use
 * only fonts of the system, so that the exporter lays this sheet over each page.
 */
export function ReportFoot({
  document,
}: {
  readonly document: Pick<ReportDocument, 'title' | 'direction' | 'language'>;
}) {
  return (
    <div className={styles['sheet']} data-sheet aria-hidden="true">
      <p className={styles['foot']} dir={document.direction} lang={document.language}>
        {document.title}
      </p>
    </div>
  );
}
