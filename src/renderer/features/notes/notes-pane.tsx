import { History, NotepadTextDashed, Plus } from 'lucide-react';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Note } from '#core/library/note';
import type { Place } from '#core/library/place';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { PaneHeader } from '../../ui/pane-header';
import { strings } from '../../ui/strings';
import type { AutosaveQueue } from './autosave-queue';
import { listNotes } from './note-list';
import type { ListedNote } from './note-list';
import { useNoteTemplates } from './note-templates';
import { NoteView, readAhead } from './note-view';
import controls from '../../ui/controls.module.css';
import styles from './notes-pane.module.css';

/** When the window has drawn the article and has nothing else to do, in milliseconds after the pane is there. */
const QUIET_AFTER = 500;

/** A new note that was asked for, on words or with a text; a text goes into the note that is being written, where there is one. */
export type NewNote = { readonly place?: Place; readonly text?: string };

/** A note that was begun here and is not in the library yet. */
type Blank = { readonly key: string; readonly place: Place | undefined; readonly text: string };

type NotesPaneProps = {
  /** Null for the notes of the library as a whole. */
  readonly articleId: string | null;
  readonly notes: readonly Note[];
  readonly queue: AutosaveQueue;
  readonly isReadOnly: boolean;
  /** A new object opens a new note, on some words where it names a place. */
  readonly newNoteAsked: NewNote | null;
  /** What is listed above and below the notes. */
  readonly above: ReactNode;
  readonly below: ReactNode;
  readonly onGoTo: (place: Place) => void;
  readonly onRemove: (note: ListedNote) => void;
  readonly onShowHistory: () => void;
};

/** The notes on the open article, one below the other; what is typed goes to the queue at every key. Key it by article. */
export function NotesPane({
  articleId,
  notes,
  queue,
  isReadOnly,
  newNoteAsked,
  above,
  below,
  onGoTo,
  onRemove,
  onShowHistory,
}: NotesPaneProps) {
  const [blank, setBlank] = useState<Blank | null>(null);
  const [inserted, setInserted] = useState<{ readonly text: string } | null>(null);
  const templates = useNoteTemplates();
  const [editing, setEditing] = useState<string | null>(null);
  const [answered, setAnswered] = useState(newNoteAsked);
  const [started, setStarted] = useState(0);
  const id = useId();
  // Other words may come for a note that was typed here: another window's, or those of an undone step.
  const saves = useSyncExternalStore(queue.subscribe, queue.state);
  const listed = listNotes(articleId, notes, queue);
  const isBlankListed = listed.some(({ key }) => key === blank?.key);
  const all: readonly ListedNote[] =
    blank === null || isBlankListed || queue.turnOf(blank.key) === -1
      ? listed
      : [...listed, { ...blank, id: null, markdown: blank.text, updatedAt: null }];
  const written = all.find((note) => note.key === editing && queue.turnOf(note.key) !== -1);

  useEffect(() => () => void queue.flush(), [queue]);
  useEffect(() => {
    const timer = setTimeout(readAhead, QUIET_AFTER);
    return () => clearTimeout(timer);
  }, []);

  // What was undone, brought back or written in another window shows at once, also in the editor, or once a note that was being saved is.
  useEffect(() => {
    if (saves.phase !== 'saving') queue.follow(articleId, notes);
  }, [articleId, notes, queue, saves]);

  // The text of a template is a person's words before any key is pressed.
  useEffect(() => {
    if (blank === null || blank.text === '' || queue.textOf(blank.key) !== null) return;
    const { key, place, text } = blank;
    queue.edit(key, { id: null, articleId, markdown: text, ...(place ? { place } : {}) });
  }, [articleId, blank, queue]);

  /** From now on it is known over which text is written. */
  function begin({ key, id: noteId, markdown, place }: ListedNote): void {
    if (noteId !== null) queue.begin(key, { id: noteId, articleId, markdown, ...(place ? { place } : {}) });
  }

  function start({ place, text = '' }: NewNote = {}): void {
    const key = `${id}${started}`;
    setStarted(started + 1);
    setBlank({ key, place, text });
    setEditing(key);
  }

  if (newNoteAsked !== answered) {
    setAnswered(newNoteAsked);
    if (newNoteAsked?.text !== undefined && written !== undefined) setInserted({ text: newNoteAsked.text });
    else if (newNoteAsked !== null && !isReadOnly) start(newNoteAsked);
  }

  function leave(note: ListedNote, isEditing: boolean): void {
    if (isEditing) begin(note);
    setEditing(isEditing ? note.key : null);
    if (!isEditing && note.key === blank?.key && note.markdown === '') setBlank(null);
  }

  return (
    <div className={styles.pane}>
      <PaneHeader title={strings.panes.notes} {...(all.length === 0 ? {} : { count: String(all.length) })}>
        <IconButton
          icon={History}
          label={articleId === null ? strings.libraryNotes.history : strings.history.show}
          onPress={onShowHistory}
        />
        {templates === null ? null : (
          <IconButton
            icon={NotepadTextDashed}
            label={strings.templates.show}
            onPress={() => templates.onShow(articleId)}
          />
        )}
        {isReadOnly ? null : <IconButton icon={Plus} label={strings.notes.new} onPress={() => start()} />}
      </PaneHeader>
      <div className={styles.list}>
        {above}
        {all.length === 0 ? (
          <EmptyState text={articleId === null ? strings.libraryNotes.empty : strings.notes.empty}>
            {isReadOnly ? null : (
              <button type="button" className={controls.outlined} onClick={() => start()}>
                {strings.notes.new}
              </button>
            )}
          </EmptyState>
        ) : (
          <ul>
            {all.map((note, index) => (
              <NoteView
                key={note.key}
                id={note.id}
                number={index + 1}
                markdown={note.markdown}
                updatedAt={note.updatedAt}
                isEditing={note === written}
                inserted={inserted}
                onInsert={(text) => setInserted({ text })}
                isReadOnly={isReadOnly}
                onEditing={(isEditing) => leave(note, isEditing)}
                words={note.place?.anchor.exact ?? null}
                onGoTo={() => {
                  if (note.place) onGoTo(note.place);
                }}
                turn={queue.turnOf(note.key)}
                onChange={(markdown) => {
                  begin(note);
                  queue.edit(note.key, {
                    id: note.id,
                    articleId,
                    markdown,
                    ...(note.place ? { place: note.place } : {}),
                  });
                }}
                onFlush={() => void queue.flush()}
                onRemove={() => {
                  if (note.key === blank?.key) setBlank(null);
                  onRemove(note);
                }}
              />
            ))}
          </ul>
        )}
        {below}
      </div>
    </div>
  );
}
