import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import { dropCursor, EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { strings } from '../../ui/strings';
import { editorTheme } from './editor-theme';
import { insertWords, takeOver } from './insert-words';
import { linkCompletion } from './link-completion';
import type { LinkTargets } from './link-targets';
import { pictureFiles } from './note-pictures';
import type { NotePictures } from './note-pictures';

type NoteEditorProps = {
  /** The text it starts with; a later one is taken over with another `turn` only, else the editor holds the truth. */
  readonly text: string;
  readonly turn: number;
  /** A new object puts its text where the cursor is, or in place of what is selected. */
  readonly inserted: { readonly text: string } | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onDone: () => void;
  /** What can be linked to. */
  readonly targets: LinkTargets;
  readonly pictures: NotePictures;
};

/**
 * A Markdown editor. It lives in a shadow root: there CodeMirror hands its rules over as constructed style sheets
 * instead of style elements, which the content security policy would refuse.
 */
export function NoteEditor(props: NoteEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const initial = useRef(props.text);
  const turn = useRef(props.turn);
  const editor = useRef<EditorView | null>(null);
  const known = useRef(props.inserted);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open', delegatesFocus: true });
    const view = new EditorView({ root, parent: root, state: startState(initial.current, latest) });
    view.focus();
    editor.current = view;
    return () => view.destroy();
  }, []);
  useEffect(() => {
    if (props.turn === turn.current) return;
    turn.current = props.turn;
    if (editor.current !== null) takeOver(editor.current, props.text);
  }, [props.turn, props.text]);
  const { inserted } = props;
  useEffect(() => {
    if (inserted === known.current) return;
    known.current = inserted;
    const view = editor.current;
    if (view === null || inserted === null) return;
    insertWords(view, inserted.text);
    view.focus();
  }, [inserted]);
  return <div ref={host} data-note-editor data-takes-files />;
}

function startState(text: string, latest: { readonly current: NoteEditorProps }): EditorState {
  return EditorState.create({
    doc: text,
    selection: { anchor: text.length },
    extensions: [
      history(),
      dropCursor(),
      keymap.of([
        { key: 'Escape', run: () => (latest.current.onDone(), true) },
        { key: 'Mod-Enter', run: () => (latest.current.onDone(), true) },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      markdown(),
      linkCompletion(() => latest.current.targets),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.contentAttributes.of({ 'aria-label': strings.notes.editor, spellcheck: 'false', dir: 'auto' }),
      placeholder(strings.notes.placeholder),
      editorTheme,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onChange(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({
        blur: () => {
          latest.current.onBlur();
        },
        paste: (event, view) => takePictures(view, pictureFiles(event.clipboardData), latest),
        drop: (event, view) => {
          // Files that are dropped on a note are meant for it: those that are no pictures are refused with a reason.
          const files = [...(event.dataTransfer?.files ?? [])];
          const at = files.length === 0 ? null : view.posAtCoords({ x: event.clientX, y: event.clientY });
          if (at !== null) view.dispatch({ selection: { anchor: at } });
          return takePictures(view, files, latest);
        },
      }),
    ],
  });
}

/** Keeps the pictures, and then puts them where the cursor is; words that are selected become those of the picture. */
function takePictures(
  view: EditorView,
  files: readonly File[],
  latest: { readonly current: NoteEditorProps },
): boolean {
  if (files.length === 0) return false;
  const { pictures } = latest.current;
  const { from, to } = view.state.selection.main;
  const take = async (): Promise<void> => {
    const words = await pictures.keep(files, view.state.sliceDoc(from, to));
    if (words === '' || insertWords(view, words)) return;
    // The note was closed meanwhile: it holds the picture all the same.
    latest.current.onChange(view.state.doc.toString());
    latest.current.onBlur();
  };
  void take();
  return true;
}
