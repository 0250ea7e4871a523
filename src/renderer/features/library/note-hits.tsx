import type { NoteHit } from '#core/search/notes-scan';
import { strings } from '../../ui/strings';
import { SnippetLine } from './snippet-line';
import styles from './note-hits.module.css';

type NoteHitsProps = {
  readonly hits: readonly NoteHit[];
  readonly onOpen: (noteId: string) => void;
};

/** The notes of the library in which a search found something, each opened by a press. */
export function NoteHits({ hits, onOpen }: NoteHitsProps) {
  const words = strings.libraryNotes;
  if (hits.length === 0) return null;
  return (
    <section className={styles.hits} aria-label={words.title}>
      <p className={styles.heading}>{words.found(hits.length)}</p>
      <ul>
        {hits.map(({ noteId, title, snippet }) => (
          <li key={noteId}>
            <button type="button" className={styles.hit} onClick={() => onOpen(noteId)}>
              <bdi className={styles.title}>{title === '' ? words.untitled : title}</bdi>
              {snippet === null ? null : <SnippetLine snippet={snippet} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
