import type { ReportDocument } from '#core/report/report-document';
import { NOTES_PLACE } from '#core/report/report-links';
import { bindMarks } from './bind-marks';
import { renderMarkdown } from '../ui/markdown';
import type { Picture } from '../ui/markdown';
import { useFrame } from './frame';
import { setNote } from './set-note';
import styles from './report-notes.module.css';

type ReportNotesProps = Pick<ReportDocument, 'notes' | 'language'> & { readonly pictures: ReportDocument['pictures'] };

/** The notes, each with the words of the source it is on and the time it was last changed; nothing where there are none. */
export function ReportNotes({ notes, language, pictures = {} }: ReportNotesProps) {
  const words = useFrame();
  if (notes.length === 0) return null;
  const pictureOf = (id: string): Picture => {
    const src = pictures[id];
    return src === undefined ? { state: 'missing' } : { state: 'ready', src };
  };
  const { asTyped, picture, pictureMissing } = words;
  // Main has read them all: none is still to come, and one that is damaged is not handed over.
  const said = { asTyped, pasted: picture(''), loading: picture, missing: pictureMissing, damaged: pictureMissing };
  const set = (note: HTMLElement | null): void => {
    if (note) setNote(note, words.tasks);
  };
  const htmlOf = (markdown: string): string => renderMarkdown(markdown, 'text', () => true, pictureOf, said);
  return (
    <section className={styles['notes']}>
      <h2 id={NOTES_PLACE} className={styles['heading']}>
        {words.notes}
      </h2>
      {notes.map(({ markdown, updated, quoted }, index) => (
        <article key={`${String(index)}-${updated}`} className={styles['note']}>
          {quoted !== undefined && (
            <p className={styles['quoted']} dir="auto" lang={language}>
              {bindMarks(quoted, language)}
            </p>
          )}
          {/* renderMarkdown gives only sanitised HTML. */}
          <div ref={set} className={styles['text']} dangerouslySetInnerHTML={{ __html: htmlOf(markdown) }} />
          <p className={styles['updated']}>{updated}</p>
        </article>
      ))}
    </section>
  );
}
