import type { ReportNote } from '#core/report/report-document';
import { NOTES_PLACE } from '#core/report/report-links';
import { renderMarkdown } from '../ui/markdown';
import styles from './report-notes.module.css';

/** The notes, each with the time it was last changed; nothing where there are none. */
export function ReportNotes({ notes }: { readonly notes: readonly ReportNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section className={styles['notes']}>
      <h2 id={NOTES_PLACE} className={styles['heading']}>
        Notes
      </h2>
      {notes.map(({ markdown, updated }, index) => (
        <article key={`${String(index)}-${updated}`} className={styles['note']}>
          {/* renderMarkdown gives only sanitised HTML. */}
          <div className={styles['text']} dangerouslySetInnerHTML={{ __html: renderMarkdown(markdown) }} />
          <p className={styles['updated']}>{updated}</p>
        </article>
      ))}
    </section>
  );
}
