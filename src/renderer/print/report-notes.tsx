import type { ReportDocument } from '#core/report/report-document';
import { NOTES_PLACE } from '#core/report/report-links';
import { renderMarkdown } from '../ui/markdown';
import type { Picture } from '../ui/markdown';
import { useFrame } from './frame';
import { setNote } from './set-note';
import styles from './report-notes.module.css';

type ReportNotesProps = Pick<ReportDocument, 'notes'> & { readonly pictures: ReportDocument['pictures'] };

/** The notes, each with the time it was last changed; nothing where there are none. */
export function ReportNotes({ notes, pictures = {} }: ReportNotesProps) {
  const words = useFrame();
  if (notes.length === 0) return null;
  const pictureOf = (id: string): Picture => {
    const src = pictures[id];
    return src === undefined ? { state: 'missing' } : { state: 'ready', src };
  };
  const htmlOf = (markdown: string): string => renderMarkdown(markdown, 'text', () => true, pictureOf);
  return (
    <section className={styles['notes']}>
      <h2 id={NOTES_PLACE} className={styles['heading']}>
        {words.notes}
      </h2>
      {notes.map(({ markdown, updated }, index) => (
        <article key={`${String(index)}-${updated}`} className={styles['note']}>
          {/* renderMarkdown gives only sanitised HTML. */}
          <div ref={setIfThere} className={styles['text']} dangerouslySetInnerHTML={{ __html: htmlOf(markdown) }} />
          <p className={styles['updated']}>{updated}</p>
        </article>
      ))}
    </section>
  );
}

function setIfThere(note: HTMLElement | null): void {
  if (note) setNote(note);
}
