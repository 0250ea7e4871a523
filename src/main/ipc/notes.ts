import type { Note } from '#core/library/note';
import type { Clock, IdSource } from '#core/ports';
import { fail, ok } from '#core/result';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { Result } from '#core/result';
import type { SavedFile } from '#shared/ipc/messages';
import type { NoteInput } from '#shared/ipc/schemas';
import type { HandlersOf } from './handlers';
import { titleStep } from './step-names';

/** What the handlers of `notes:` need. */
export type NoteHandlerOptions = {
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Asks for a file and writes the Markdown there; null when the person cancelled. */
  readonly saveElsewhere: (markdown: string) => Promise<Result<SavedFile> | null>;
};

/** A note stays on its words whoever writes on it. */
function placeOf(input: NoteInput, known: Note | undefined): Pick<Note, 'place'> {
  const place = input.place ?? known?.place;
  return place === undefined ? {} : { place };
}

/** Handlers of `notes:`; a saved note is on the disk before it is answered. */
export function noteHandlers(session: LibrarySession, options: NoteHandlerOptions): HandlersOf<'notes'> {
  const { clock, ids, saveElsewhere } = options;
  return {
    'notes:save': (_caller, input) =>
      withStore(session, async (store) => {
        const { articles, notes } = store.catalogue();
        if (!Object.hasOwn(articles, input.articleId)) {
          return fail('not-found', 'The article of this note is no longer in the library.');
        }
        const now = clock.now().toISOString();
        const known = input.id === null ? undefined : notes[input.id];
        if (known && known.articleId !== input.articleId) {
          return fail('conflict', 'This note belongs to another article.');
        }
        const note: Note = {
          id: input.id ?? ids.next(),
          articleId: input.articleId,
          markdown: input.markdown,
          ...placeOf(input, known),
          createdAt: known?.createdAt ?? now,
          updatedAt: now,
        };
        const saved = await store.change(
          { type: 'note:put', note },
          titleStep('write-note', store, [note.articleId], note.id),
        );
        return saved.ok ? ok(note) : saved;
      }),
    'notes:remove': (_caller, id) =>
      withStore(session, (store) => {
        const articleId = store.catalogue().notes[id]?.articleId ?? '';
        return store.change({ type: 'note:delete', id }, titleStep('delete-note', store, [articleId]));
      }),
    'notes:saveElsewhere': (_caller, markdown) => saveElsewhere(markdown),
  };
}
