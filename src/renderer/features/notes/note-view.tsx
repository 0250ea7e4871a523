import { BookOpen, Check, ImagePlus, NotepadTextDashed, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { shorten } from '#core/summary/item-label';
import { noteTitle } from '#core/library/note-links';
import { formatInstant } from '../../ui/edtf';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import { useQuiet } from '../../ui/use-quiet';
import { strings } from '../../ui/strings';
import { Backlinks } from './backlinks';
import { linkingTo, useNoteLinks } from './note-links';
import { useNotePictures } from './note-pictures';
import { notePreview } from './note-preview';
import { useNoteTemplates } from './note-templates';
import styles from './note-view.module.css';

// A start of the program draws no note: what sets and edits them is read when there is one.
const readEditor = async () => ({ default: (await import('./note-editor')).NoteEditor });
const readRendered = async () => ({ default: (await import('./rendered-note')).RenderedNote });
const NoteEditor = lazy(readEditor);
const RenderedNote = lazy(readRendered);

/** A note longer than this, in code units, takes longer to be set than a key may wait: it is set when the typing pauses. */
const LONG = 4_000;
const PAUSE_MS = 400;

/** How much is shown of the words a note is on, in code units. */
const EXCERPT = 120;

/** Reads what sets and edits notes ahead of the first note, so that no key is typed before there is an editor. */
export function readAhead(): void {
  // What cannot be read yet is read, and its failure told, when it is needed.
  const ignore = (): void => undefined;
  readEditor().catch(ignore);
  readRendered().catch(ignore);
}

type NoteViewProps = {
  /** Null before it is saved. */
  readonly id: string | null;
  readonly number: number;
  readonly markdown: string;
  /** Changes when the library put other words in place of those that were typed. */
  readonly turn: number;
  readonly updatedAt: string | null;
  /** The words it is on; null for a note on the whole article. */
  readonly words: string | null;
  readonly onGoTo: () => void;
  readonly isEditing: boolean;
  /** A new object puts its text where the cursor is. */
  readonly inserted: { readonly text: string } | null;
  /** Puts words into the note that is being written. */
  readonly onInsert: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  readonly onChange: (markdown: string) => void;
  readonly onFlush: () => void;
  readonly onRemove: () => void;
};

/** One note: set as it reads, or open for writing. */
export function NoteView(props: NoteViewProps) {
  const { number, markdown, updatedAt, words, onGoTo, isEditing, isReadOnly, onEditing, onChange, onFlush, onRemove } =
    props;
  const { heads, targets } = useNoteLinks();
  const templates = useNoteTemplates();
  const pictures = useNotePictures();
  const isPreviewing = useLatest(notePreview, (isOn) => isOn);
  const [typed, setTyped] = useState(markdown);
  const reads = useDeferredValue(useQuiet(typed, typed.length > LONG ? PAUSE_MS : 0));
  const insertPicture = async (): Promise<void> => {
    const text = await pictures.choose();
    if (text !== '') props.onInsert(text);
  };
  const linking = linkingTo(heads, noteTitle(markdown)).filter((head) => head.id !== props.id);
  return (
    <li
      className={styles.note}
      aria-label={strings.notes.noteNumber(number)}
      tabIndex={-1}
      data-note={props.id ?? undefined}
    >
      {words === null ? null : (
        <button type="button" className={styles.on} title={strings.annotations.goTo} onClick={onGoTo}>
          <span dir="auto">{strings.annotations.noteOn(shorten(words, EXCERPT))}</span>
        </button>
      )}
      <Suspense fallback={<p className={isEditing ? styles.plain : styles.coming}>{markdown}</p>}>
        {isEditing ? (
          <NoteEditor
            text={markdown}
            turn={props.turn}
            inserted={props.inserted}
            targets={targets}
            pictures={pictures}
            onChange={(text) => {
              setTyped(text);
              onChange(text);
            }}
            onBlur={onFlush}
            onDone={() => {
              onFlush();
              onEditing(false);
            }}
          />
        ) : (
          <RenderedNote
            markdown={markdown}
            isReadOnly={isReadOnly}
            onChange={(changed) => {
              onChange(changed);
              onFlush();
            }}
          />
        )}
        {isEditing && isPreviewing && reads.trim() !== '' ? (
          <section className={styles.preview} aria-label={strings.libraryNotes.asItReads}>
            <RenderedNote markdown={reads} isReadOnly onChange={() => undefined} />
          </section>
        ) : null}
      </Suspense>
      <Backlinks label={strings.libraryNotes.linkedFrom} heads={linking} />
      <div className={styles.foot}>
        <span className={styles.when}>{updatedAt === null ? '' : formatInstant(updatedAt)}</span>
        {isReadOnly ? null : (
          <>
            {isEditing ? (
              <>
                <IconButton
                  icon={ImagePlus}
                  label={strings.pictures.insert}
                  size="small"
                  onPress={() => void insertPicture()}
                />
                <IconButton
                  icon={BookOpen}
                  label={strings.libraryNotes.asItReads}
                  size="small"
                  isPressed={isPreviewing}
                  onPress={() => notePreview.set(!isPreviewing)}
                />
              </>
            ) : null}
            <IconButton
              icon={isEditing ? Check : Pencil}
              label={isEditing ? strings.notes.read : strings.notes.write}
              size="small"
              onPress={() => {
                // A task may have been ticked since it was written last.
                setTyped(markdown);
                onEditing(!isEditing);
              }}
            />
            {templates === null || markdown.trim() === '' ? null : (
              <IconButton
                icon={NotepadTextDashed}
                label={strings.templates.keep}
                size="small"
                onPress={() => templates.onKeep(markdown)}
              />
            )}
            <IconButton icon={Trash2} label={strings.notes.remove} size="small" onPress={onRemove} />
          </>
        )}
      </div>
    </li>
  );
}
