import type { Note } from '#core/library/note';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import type { AutosaveQueue } from './autosave-queue';
import type { ListedNote } from './note-list';
import { NotesPane } from './notes-pane';
import type { NewNote } from './notes-pane';

type LibraryNotesDialogProps = {
  readonly isOpen: boolean;
  readonly notes: readonly Note[];
  readonly queue: AutosaveQueue;
  readonly isReadOnly: boolean;
  /** See NotesPane. */
  readonly newNoteAsked: NewNote | null;
  readonly onRemove: (note: ListedNote) => void;
  readonly onShowHistory: () => void;
  readonly onClose: () => void;
};

/** The notes that belong to no article, to be listed, made, written and deleted. */
export function LibraryNotesDialog(props: LibraryNotesDialogProps) {
  const { isOpen, notes, queue, isReadOnly, onRemove, onShowHistory, onClose } = props;
  return (
    <Dialog title={strings.libraryNotes.title} size="wide" isOpen={isOpen} onClose={onClose}>
      <NotesPane
        articleId={null}
        notes={notes}
        queue={queue}
        isReadOnly={isReadOnly}
        newNoteAsked={props.newNoteAsked}
        above={null}
        below={null}
        onGoTo={() => undefined}
        onRemove={onRemove}
        onShowHistory={onShowHistory}
      />
    </Dialog>
  );
}
