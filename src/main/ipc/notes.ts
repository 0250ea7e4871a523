import type { Change } from '#core/library/change';
import type { Note } from '#core/library/note';
import { headOf, noteTitle, relinked } from '#core/library/note-links';
import type { StepName } from '#core/library/steps';
import { mergeTexts } from '#core/text/merge-texts';
import type { Clock, IdSource, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import { compareText } from '#core/text/compare';
import { catalogueOf, withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { Result } from '#core/result';
import type { SavedFile } from '#shared/ipc/messages';
import type { NoteInput } from '#shared/ipc/schemas';
import type { HandlersOf } from './handlers';
import { createTurns } from './in-turn';
import { namedStep, titleStep } from './step-names';

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

/** A step about a note: by the title of its article, else by its own. */
function stepOf(kind: 'write-note' | 'delete-note', store: Store, note: Note | undefined): StepName {
  const record = kind === 'write-note' ? (note?.id ?? null) : null;
  if (note?.articleId === null) return { ...namedStep(kind, noteTitle(note.markdown), 1), record };
  return titleStep(kind, store, [note?.articleId ?? ''], record);
}

/** The words of a note, with those that another window has put into it since. */
function wordsOf({ markdown, over }: NoteInput, known: Note | undefined): string {
  return known === undefined || over === undefined ? markdown : mergeTexts(over, markdown, known.markdown);
}

/** The saves of notes: one sees the words of the one before. */
const inTurn = createTurns();

/** Handlers of `notes:`; a saved note is on the disk before it is answered. */
export function noteHandlers(session: LibrarySession, options: NoteHandlerOptions): HandlersOf<'notes'> {
  const { clock, ids, saveElsewhere } = options;
  return {
    'notes:save': (_caller, input) =>
      inTurn(session, () =>
        withStore(session, async (store) => {
          const { articles, notes } = store.catalogue();
          if (input.articleId !== null && !Object.hasOwn(articles, input.articleId)) {
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
            markdown: wordsOf(input, known),
            ...placeOf(input, known),
            createdAt: known?.createdAt ?? now,
            updatedAt: now,
          };
          const saved = await store.change({ type: 'note:put', note }, stepOf('write-note', store, note));
          return saved.ok ? ok(note) : saved;
        }),
      ),
    'notes:remove': (_caller, id) =>
      withStore(session, (store) => {
        const note = store.catalogue().notes[id];
        return store.change({ type: 'note:delete', id }, stepOf('delete-note', store, note));
      }),
    'notes:relink': (_caller, from, to) =>
      inTurn(session, () =>
        withStore(session, async (store) => {
          const updatedAt = clock.now().toISOString();
          const changes = Object.values(store.catalogue().notes).flatMap((note): Change[] => {
            const markdown = relinked(note.markdown, from, to);
            return markdown === note.markdown ? [] : [{ type: 'note:put', note: { ...note, markdown, updatedAt } }];
          });
          if (changes.length === 0) return ok(0);
          const step = namedStep('write-note', to, changes.length);
          const saved = await store.change({ type: 'batch', changes }, step);
          return saved.ok ? ok(changes.length) : saved;
        }),
      ),
    'notes:ofLibrary': () =>
      JSON.stringify(
        Object.values(catalogueOf(session).notes)
          .filter(({ articleId }) => articleId === null)
          .sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)),
      ),
    'notes:heads': () => {
      const { notes, articles } = catalogueOf(session);
      const isShown = ({ articleId }: Note): boolean => articleId === null || articles[articleId]?.deletedAt === null;
      return JSON.stringify(Object.values(notes).filter(isShown).map(headOf));
    },
    'notes:saveElsewhere': (_caller, markdown) => saveElsewhere(markdown),
  };
}
