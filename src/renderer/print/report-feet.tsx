import type { ReportDocument } from '#core/report/report-document';
import styles from './report-feet.module.css';

/**
 * The feet of a report's pages, one empty sheet each: the title and "Page x of y". Chromium's own footer can use only
 * fonts of the system, so that the feet are printed by themselves and laid over the pages.
 */
export function ReportFeet({ document, pages }: { readonly document: ReportDocument; readonly pages: number }) {
  return Array.from({ length: pages }, (_, index) => (
    <div key={`page-${String(index)}`} className={styles['sheet']}>
      <p className={styles['foot']}>
        <span className={styles['title']} dir={document.direction} lang={document.language}>
          {document.title}
        </span>
        <span>
          Page {index + 1} of {pages}
        </span>
      </p>
    </div>
  ));
}
