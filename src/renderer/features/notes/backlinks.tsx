import type { NoteHead } from '#core/library/note-links';
import { strings } from '../../ui/strings';
import { useNoteLinks } from './note-links';
import controls from '../../ui/controls.module.css';
import styles from './note-view.module.css';

type BacklinksProps = {
  readonly label: string;
  readonly heads: readonly NoteHead[];
};

/** The notes that link to something; each leads there. */
export function Backlinks({ label, heads }: BacklinksProps) {
  const { onOpenNote } = useNoteLinks();
  if (heads.length === 0) return null;
  return (
    <nav className={styles.backlinks} aria-label={label}>
      <span>{label}</span>
      <ul>
        {heads.map((head) => (
          <li key={head.id}>
            <button type="button" className={controls.link} dir="auto" onClick={() => onOpenNote(head)}>
              {head.title === '' ? strings.libraryNotes.untitled : head.title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
