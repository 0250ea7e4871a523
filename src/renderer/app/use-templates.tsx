import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { fillTemplate } from '#core/library/note-template';
import { noteTitle } from '#core/library/note-links';
import type { OpenArticle } from '#shared/ipc/messages';
import { useKept } from '../bridge/use-kept';
import { deleteTemplateEdit, LONGEST_TEMPLATE, saveTemplateEdit } from '../features/notes/note-templates';
import type { NoteTemplates, TemplateWords } from '../features/notes/note-templates';
import type { NewNote } from '../features/notes/notes-pane';
import { TemplatesDialog } from '../features/notes/templates-dialog';
import { formatEdtf } from '../ui/edtf';
import { useKeep } from './use-keep';
import type { StepCommands } from './use-steps';

type TemplatesInput = {
  readonly open: OpenArticle | null;
  readonly steps: StepCommands;
  readonly isReadOnly: boolean;
  /** Begins a note on the open article with a text, or goes on with the one that is being written. */
  readonly onNote: (text: string) => void;
};

/** `into` says to whose notes a text goes: an article's, or the library's (null); null where it can go to none. */
type Shown = { readonly into: { readonly articleId: string | null } | null; readonly draft: TemplateWords | null };

/** When the dialog has given the focus back, in milliseconds. */
const CLOSED_AFTER = 100;

/** The templates of notes with their dialog; `asked` is what the notes of the library are to go on with, `ask` gives them more. */
export function useTemplates({ open, steps, isReadOnly, onNote }: TemplatesInput): {
  readonly templates: NoteTemplates | null;
  readonly asked: NewNote | null;
  readonly ask: (text: string) => void;
  readonly show: () => void;
  readonly dialog: ReactNode;
} {
  const templates = useKept('template') ?? [];
  const keep = useKeep(steps);
  const [shown, setShown] = useState<Shown | null>(null);
  const [asked, setAsked] = useState<NewNote | null>(null);
  const openId = open?.article.id ?? null;

  const onShow = useCallback((articleId: string | null) => setShown({ into: { articleId }, draft: null }), []);
  const onKeep = useCallback((markdown: string) => {
    const draft = { name: noteTitle(markdown), markdown: markdown.slice(0, LONGEST_TEMPLATE) };
    setShown({ into: null, draft });
  }, []);
  const actions = useMemo(() => (isReadOnly ? null : { onShow, onKeep }), [isReadOnly, onShow, onKeep]);

  function insert(markdown: string, articleId: string | null): void {
    const article = articleId === null ? null : (open?.article ?? null);
    const text = fillTemplate(markdown, {
      title: article?.title ?? '',
      date: article?.publishedOn ? formatEdtf(article.publishedOn) : '',
      today: formatEdtf(today()),
      place: article?.dateline?.place ?? '',
    });
    setShown(null);
    setTimeout(() => (articleId === null ? setAsked({ text }) : onNote(text)), CLOSED_AFTER);
  }

  const into = shown?.into ?? null;
  const dialog =
    shown === null ? null : (
      <TemplatesDialog
        templates={templates}
        draft={shown.draft}
        onDraft={(draft) => setShown({ ...shown, draft })}
        isReadOnly={isReadOnly}
        onInsert={into === null ? null : ({ markdown }) => insert(markdown, into.articleId)}
        onSave={(id, template) => {
          const { inputs, step } = saveTemplateEdit(id, template);
          void keep(inputs, step);
        }}
        onDelete={(template) => {
          const { inputs, step } = deleteTemplateEdit(template);
          void keep(inputs, step);
        }}
        onClose={() => setShown(null)}
      />
    );
  return {
    templates: actions,
    asked,
    ask: (text) => setAsked({ text }),
    show: () => setShown({ into: openId === null ? null : { articleId: openId }, draft: null }),
    dialog,
  };
}

/** This day where the person is. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
