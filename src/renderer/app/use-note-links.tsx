import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { Note } from '#core/library/note';
import type { NoteHead } from '#core/library/note-links';
import { useBridge } from '../bridge/bridge-context';
import type { AutosaveQueue } from '../features/notes/autosave-queue';
import { HistoryDialog } from '../features/history/history-dialog';
import { LibraryNotesDialog } from '../features/notes/library-notes-dialog';
import type { ListedNote } from '../features/notes/note-list';
import { NO_TARGETS, targetOf } from '../features/notes/link-targets';
import type { LinkTargets } from '../features/notes/link-targets';
import { NoteLinksContext } from '../features/notes/note-links';
import type { NoteLinks } from '../features/notes/note-links';
import { NoteTemplatesContext } from '../features/notes/note-templates';
import type { NewNote } from '../features/notes/notes-pane';
import { strings } from '../ui/strings';
import { PicturesProvider, useKeptPictures } from './pictures-provider';
import { showProblem, useSession } from './session';
import type { Commands } from './use-commands';
import { useRenamedNotes } from './use-renamed-notes';
import type { ReviewedArticle } from './use-evidence';
import type { useTemplates } from './use-templates';

type NoteLinksInput = {
  readonly rows: readonly ArticleRow[] | null;
  readonly reviewed: ReviewedArticle | null;
  readonly queue: AutosaveQueue;
  readonly isReadOnly: boolean;
  readonly onRemove: (note: ListedNote) => void;
  readonly templates: ReturnType<typeof useTemplates>;
  /** Begins a note on the open article, or goes on with the one that is being written. */
  readonly onNewNote: (note?: NewNote) => void;
  /** A note was brought back from the history. */
  readonly onRestored: () => void;
  readonly onArticle: (id: string) => void;
  /** Shows an item of the open article. */
  readonly onReveal: (itemId: string) => void;
};

type Known = { readonly notes: readonly Note[]; readonly heads: readonly NoteHead[] };

const NOTHING: Known = { notes: [], heads: [] };

/** The notes of the library as a whole, the commands about notes, and the links between notes, articles and the people of the open article. */
export function useNoteLinks(input: NoteLinksInput): {
  readonly links: NoteLinks;
  readonly commands: Pick<Commands, 'library-notes' | 'note-templates' | 'new-note' | 'insert-picture'>;
  readonly dialog: ReactNode;
} {
  const { rows, reviewed, queue, isReadOnly, onRemove, onRestored, onArticle, onReveal } = input;
  const { templates, asked, ask } = input.templates;
  const pictures = useKeptPictures();
  const bridge = useBridge();
  const session = useSession();
  const { notes, heads } = useKnownNotes();
  useRenamedNotes(heads, isReadOnly, onRestored);
  const [isOpen, setIsOpen] = useState(false);
  const [isPastShown, setIsPastShown] = useState(false);

  const targets = useMemo((): LinkTargets => {
    const people = reviewed?.reviewed.sections.people ?? [];
    const near = [
      ...heads.flatMap(({ id, title }) => (title === '' ? [] : [{ kind: 'note' as const, name: title, id }])),
      ...people.map(({ item }) => ({ kind: 'person' as const, name: item.name, id: item.id })),
    ];
    const also = people.flatMap(({ item, original }) =>
      [...item.aliases, original.name, ...original.aliases].map((name) => ({
        kind: 'person' as const,
        name,
        id: item.id,
      })),
    );
    return { near, also, articles: rows ?? NO_TARGETS.articles };
  }, [heads, reviewed, rows]);

  const onOpenNote = useCallback(
    ({ id, articleId }: Pick<NoteHead, 'id' | 'articleId'>) => {
      setIsOpen(articleId === null);
      if (articleId !== null) onArticle(articleId);
      setTimeout(() => document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)?.focus(), FOUND_AFTER);
    },
    [onArticle],
  );

  const onOpen = useCallback(
    (link: string) => {
      const target = targetOf(targets, link);
      const head = heads.find(({ id }) => id === target?.id);
      if (target?.kind === 'note' && head !== undefined) onOpenNote(head);
      else if (target?.kind === 'article') {
        setIsOpen(false);
        onArticle(target.id);
      } else if (target?.kind === 'person') {
        setIsOpen(false);
        onReveal(target.id);
      } else {
        const make = async (): Promise<void> => {
          const made = await bridge.notes.save({ id: null, articleId: null, markdown: `# ${link.trim()}\n\n` });
          if (made.ok) onOpenNote(made.value);
          else showProblem(session, strings.libraryNotes.failed, made.error);
        };
        session.toasts.show({
          group: 'unknown-link',
          title: strings.libraryNotes.unknown(link.trim()),
          detail: strings.libraryNotes.unknownHint,
          actions: isReadOnly ? [] : [{ label: strings.libraryNotes.make, run: () => void make() }],
        });
      }
    },
    [bridge, heads, isReadOnly, onArticle, onOpenNote, onReveal, session, targets],
  );

  const links = useMemo(
    (): NoteLinks => ({ targets, heads, onOpen, onOpenNote }),
    [targets, heads, onOpen, onOpenNote],
  );
  const dialog = (
    <NoteLinksContext value={links}>
      <NoteTemplatesContext value={templates}>
        <PicturesProvider>
          <LibraryNotesDialog
            newNoteAsked={asked}
            isOpen={isOpen}
            notes={notes}
            queue={queue}
            isReadOnly={isReadOnly}
            onRemove={onRemove}
            onShowHistory={() => {
              // What was typed last is a version too.
              void queue.flush();
              setIsPastShown(true);
            }}
            onClose={() => setIsOpen(false)}
          />
        </PicturesProvider>
      </NoteTemplatesContext>
      <HistoryDialog
        isOpen={isPastShown}
        articleId={null}
        startsWith="note"
        isReadOnly={isReadOnly}
        onClose={() => setIsPastShown(false)}
        onRestored={onRestored}
      />
      {input.templates.dialog}
    </NoteLinksContext>
  );
  const insertPicture = async (): Promise<void> => {
    const text = await pictures.choose();
    if (text === '') return;
    if (!isOpen && reviewed !== null) input.onNewNote({ text });
    else {
      setIsOpen(true);
      setTimeout(ask, isOpen ? 0 : FOUND_AFTER, text);
    }
  };
  const commands = {
    'library-notes': () => setIsOpen(true),
    'note-templates': input.templates.show,
    'new-note': () => input.onNewNote(),
    'insert-picture': () => void insertPicture(),
  };
  return { links, commands, dialog };
}

/** When a note that was led to is drawn, in milliseconds. */
const FOUND_AFTER = 300;

function useKnownNotes(): Known {
  const bridge = useBridge();
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    let turn = 0;
    let before = '';
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const texts = await Promise.all([bridge.notes.ofLibrary(), bridge.notes.heads()]);
      // Most changes of the library are none of notes, and draw nothing anew.
      if (mine !== turn || texts.join('\n') === before) return;
      before = texts.join('\n');
      const [notes, heads] = texts;
      setKnown({ notes: JSON.parse(notes) as readonly Note[], heads: JSON.parse(heads) as readonly NoteHead[] });
    };
    const stops = [
      bridge.on['kept:changed'](({ kinds }) => {
        if (kinds.includes('note')) void load();
      }),
      bridge.on['library:changed'](() => void load()),
      bridge.on['library:reopened'](() => void load()),
    ];
    void load();
    return () => {
      turn = -1;
      for (const stop of stops) stop();
    };
  }, [bridge]);
  return known;
}
